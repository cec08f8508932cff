import type { NotePin } from '#shared/friction/note.ts';
import type { OverlayWords } from '#shared/languages/overlay-words.ts';
import { button } from '../element.ts';
import type { MessagePlaces } from '../helpdesks/helpdesk.ts';
import { quoteOf } from './quote-of.ts';

/** The button beside the message that is pointed at or focused, or beside selected words, while the overlay is open. */
export interface NoteHere {
  start(words: OverlayWords): void;
  stop(): void;
}

/** @param note begins a note on that place, or moves the one that is being written there */
export function createNoteHere(layer: HTMLElement, places: MessagePlaces, note: (pin: NotePin) => void): NoteHere {
  let pin: NotePin | undefined;
  let listening: AbortController | undefined;
  const here = button('+', () => pin && note(pin), { class: 'spot note-here', hidden: true });
  // The selection must still be there when the button is pressed.
  here.addEventListener('pointerdown', (event) => event.preventDefault());
  here.addEventListener('mousedown', (event) => event.preventDefault());

  const hide = () => {
    here.hidden = true;
    pin = undefined;
  };
  const place = (rect: DOMRect, label: string, wanted: NotePin) => {
    const origin = layer.getBoundingClientRect();
    const rtl = getComputedStyle(layer).direction === 'rtl';
    const left = wanted.quote ? rect.right + 4 : rtl ? rect.left + 32 : rect.right - 58;
    const top = Math.max(4, wanted.quote ? rect.top - 2 : rect.top + 4);
    const most = document.documentElement.clientWidth - 28;
    here.style.transform = `translate(${Math.max(4, Math.min(left, most)) - origin.left}px,${top - origin.top}px)`;
    here.setAttribute('aria-label', label);
    here.title = label;
    here.hidden = rect.bottom < 0 || rect.top > innerHeight;
    pin = wanted;
  };

  return {
    start(words) {
      listening?.abort();
      listening = new AbortController();
      const options = { capture: true, passive: true, signal: listening.signal };
      layer.append(here);
      const beside = ({ target }: Event) => {
        if (pin?.quote || !(target instanceof Node) || target === layer.getRootNode()) return;
        const messageId = places.idOf(target);
        if (messageId === undefined || messageId === pin?.messageId) return;
        const element = places.elementOf(document, messageId);
        if (element) place(element.getBoundingClientRect(), words.noteMessage, { messageId });
      };
      document.addEventListener('pointerover', beside, options);
      document.addEventListener('focusin', beside, options);
      document.addEventListener('scroll', hide, options);
      document.addEventListener(
        'selectionchange',
        () => {
          const found = selectedPin(places);
          if (found) place(found.rect, words.noteWords, found.pin);
          else if (pin?.quote) hide();
        },
        options,
      );
    },
    stop() {
      listening?.abort();
      hide();
      here.remove();
    },
  };
}

/** The words selected in a message, as a place for a note. */
export function selectedPin(places: MessagePlaces | undefined): { pin: NotePin; rect: DOMRect } | undefined {
  const range = selectedRange();
  const messageId = range && places?.idOf(range.startContainer);
  const message = messageId !== undefined && places?.elementOf(document, messageId);
  const quote = range && message && quoteOf(range, message);
  if (!quote) return undefined;
  const lines = range.getClientRects();
  return { pin: { messageId, quote }, rect: lines[lines.length - 1] ?? range.getBoundingClientRect() };
}

/** What is selected in the page, if anything is. */
export function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}
