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
        // In a frame, nodes are of another window's kind.
        if (pin?.quote || !target || !('nodeType' in target) || target === layer.getRootNode()) return;
        const messageId = places.idOf(target as Node);
        if (messageId === undefined || messageId === pin?.messageId) return;
        const element = places.elementOf(document, messageId);
        if (element) place(element.getBoundingClientRect(), words.noteMessage, { messageId });
      };
      const selected = () => {
        const found = selectedPin(places);
        if (found) place(found.rect, words.noteWords, found.pin);
        else if (pin?.quote) hide();
      };
      const listen = (to: Document) => {
        to.addEventListener('pointerover', beside, options);
        to.addEventListener('focusin', beside, options);
        to.addEventListener('scroll', hide, options);
        to.addEventListener('selectionchange', selected, options);
      };
      const listenIn = (frame: HTMLIFrameElement) => frame.contentDocument && listen(frame.contentDocument);
      listen(document);
      if (!places.frames) return;
      for (const frame of places.frames(document)) listenIn(frame);
      // A message that is opened later brings its frame, and a frame that has loaded holds another document.
      const loaded = ({ target }: Event) => {
        for (const frame of places.frames?.(document) ?? []) if (frame === target) listenIn(frame);
      };
      document.addEventListener('load', loaded, options);
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
  const range = selectedRange(places);
  const messageId = range && places?.idOf(range.startContainer);
  const message = messageId !== undefined && places?.elementOf(document, messageId);
  if (!range || !message) return undefined;
  const { ownerDocument } = range.startContainer;
  const frame = ownerDocument === document ? undefined : ownerDocument?.defaultView?.frameElement;
  const quote = quoteOf(range, frame ? (ownerDocument as Document).body : message);
  if (!quote) return undefined;
  const lines = range.getClientRects();
  const line = lines[lines.length - 1] ?? range.getBoundingClientRect();
  const { left = 0, top = 0 } = frame?.getBoundingClientRect() ?? {};
  return { pin: { messageId, quote }, rect: new DOMRect(line.left + left, line.top + top, line.width, line.height) };
}

/** What is selected in the page, if anything is: where the focus is in a message's frame, there; else in the page, or in another such frame. */
export function selectedRange(places: MessagePlaces | undefined): Range | undefined {
  const frames = [...(places?.frames?.(document) ?? [])];
  const used = frames.find((frame) => frame === document.activeElement);
  for (const place of [used?.contentDocument, document, ...frames.map(({ contentDocument }) => contentDocument)]) {
    const selection = place?.getSelection();
    if (selection && selection.rangeCount > 0 && !selection.isCollapsed) return selection.getRangeAt(0);
  }
  return undefined;
}
