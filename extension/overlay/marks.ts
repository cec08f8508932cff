import type { FrictionNote } from '#shared/friction/note.ts';
import { element, trusted } from '../element.ts';
import type { MessagePlaces } from '../helpdesks/helpdesk.ts';
import { findQuote } from './find-quote.ts';
import { besideMessage, clipOf, framesOf, MARK_SIZE, touches } from './mark-place.ts';

/** The marks of notes beside their messages, in a layer of our own over the page. */
export interface Marks {
  /** Marks these notes, finding their places anew. */
  show(notes: readonly FrictionNote[]): void;
  /** Looks for the places again: messages came or went. */
  refresh(): void;
  /** Whether a pinned note has its place on the page just now. */
  isHere(note: FrictionNote): boolean;
  /** What lies over the page has moved. */
  settle(): void;
  /** Scrolls to a note's place and lets its mark be seen. */
  goTo(note: FrictionNote): void;
}

interface Mark {
  readonly note: FrictionNote;
  readonly button: HTMLButtonElement;
  readonly place: Element | Range;
  readonly message: Element;
  /** What cuts off the message when it is scrolled away. */
  readonly frames: readonly Element[];
  readonly lines: HTMLElement[];
}

/** Longer quotations are marked in their first lines. */
const MOST_LINES = 40;

/**
 * Listens to scrolling and resizing only while there are marks, and measures once a frame.
 *
 * @param layer a fixed element over the page that takes no clicks itself
 * @param open what a click on a mark does
 * @param name what a screen reader says of a mark
 * @param signal ends it
 */
export function createMarks(
  layer: HTMLElement,
  places: MessagePlaces | undefined,
  open: (note: FrictionNote) => void,
  name: (note: FrictionNote) => string,
  signal: AbortSignal,
): Marks {
  let notes: readonly FrictionNote[] = [];
  let marks: Mark[] = [];
  let listening: AbortController | undefined;
  let frame = 0;

  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (marks.some(({ message }) => !message.isConnected)) refresh();
      else draw();
    });
  };

  const refresh = () => {
    if (notes.length + marks.length === 0) return;
    const focused = (layer.getRootNode() as ShadowRoot).activeElement?.getAttribute('data-note');
    for (const { button, lines } of marks) for (const old of [button, ...lines]) old.remove();
    marks = notes.flatMap((note) => {
      const message = note.pin && places?.elementOf(document, note.pin.messageId);
      if (!message) return [];
      const place = (note.pin.quote && findQuote(message, note.pin.quote)) ?? message;
      const button = element('button', {
        type: 'button',
        class: `spot mark severity-${note.severity}`,
        'data-note': note.id,
        'aria-label': name(note),
        title: name(note),
      });
      button.addEventListener(
        'click',
        trusted(() => open(note)),
      );
      return [{ note, button, place, message, frames: framesOf(message), lines: [] }];
    });
    // By keyboard and to a screen reader they come in the order of the page.
    marks.sort((a, b) => order(startOf(a), startOf(b)));
    layer.append(...marks.map(({ button }) => button));
    draw();
    if (focused) marks.find(({ note }) => note.id === focused)?.button.focus();
    listen();
  };

  const listen = () => {
    listening?.abort();
    listening = undefined;
    if (marks.length === 0) return;
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: AbortSignal.any([listening.signal, signal]) };
    document.addEventListener('scroll', schedule, options);
    window.addEventListener('resize', schedule, options);
    // Images that load and answers that unfold push messages down without any scrolling.
    const sizes = new ResizeObserver(schedule);
    sizes.observe(document.documentElement);
    for (const one of new Set(marks.map(({ message }) => message.parentElement ?? message))) sizes.observe(one);
    options.signal.addEventListener('abort', () => sizes.disconnect());
  };

  const draw = () => {
    const origin = layer.getBoundingClientRect();
    const rtl = getComputedStyle(layer).direction === 'rtl';
    const over = layer.parentElement?.querySelector('.panel:not([hidden])')?.getBoundingClientRect();
    // First everything is measured, then everything is moved: the page is laid out once.
    const measured = marks.map((mark) => {
      const clip = clipOf(mark.frames);
      const all = mark.place instanceof Range ? [...mark.place.getClientRects()].slice(0, MOST_LINES) : [];
      const lines = all.filter((rect) => rect.width > 0 && touches(rect, clip));
      const message = mark.message.getBoundingClientRect();
      // Beside quoted words the mark stands at their height; where they are not to be seen, nowhere.
      const line = mark.place instanceof Range ? lines[0] : message;
      return { mark, lines, at: line && besideMessage(line, message, clip, rtl) };
    });
    const taken: { left: number; top: number }[] = [];
    for (const { mark, lines, at } of measured) {
      while (mark.lines.length > lines.length) mark.lines.pop()?.remove();
      for (const [index, line] of lines.entries()) {
        let shown = mark.lines[index];
        if (shown === undefined) {
          shown = element('div', { class: `line severity-${mark.note.severity}` });
          mark.lines.push(shown);
          layer.prepend(shown);
        }
        shown.style.cssText = `transform:translate(${line.left - origin.left}px,${line.top - origin.top}px);width:${line.width}px;height:${line.height}px`;
      }
      mark.button.hidden = at === undefined;
      if (at === undefined) continue;
      // What would lie under the open overlay stands beside it.
      if (over && touches({ ...at, right: at.left + MARK_SIZE, bottom: at.top + MARK_SIZE }, over)) {
        const before = over.left - MARK_SIZE - 4;
        at.left = before > 0 ? before : over.right + 4;
      }
      const isTaken = ({ left, top }: { left: number; top: number }) =>
        Math.abs(at.left - left) < MARK_SIZE && Math.abs(at.top - top) < MARK_SIZE;
      while (taken.some(isTaken)) at.left += (MARK_SIZE + 2) * (rtl ? 1 : -1);
      taken.push(at);
      mark.button.style.transform = `translate(${at.left - origin.left}px,${at.top - origin.top}px)`;
    }
  };

  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    show(shown) {
      notes = shown.filter(({ pin }) => pin !== undefined);
      refresh();
    },
    refresh,
    settle() {
      if (marks.length > 0) schedule();
    },
    isHere: ({ id }) => marks.some(({ note }) => note.id === id),
    goTo({ id }) {
      const mark = marks.find(({ note }) => note.id === id);
      if (mark === undefined) return;
      const target = mark.place instanceof Range ? mark.place.startContainer.parentElement : mark.message;
      // At once: what is still out of sight has no mark that could be focused.
      target?.scrollIntoView({ block: 'center', behavior: 'instant' });
      draw();
      mark.button.focus({ preventScroll: true });
    },
  };
}

const startOf = ({ place }: Mark) => (place instanceof Range ? place.startContainer : place);

function order(one: Node, other: Node): number {
  if (one === other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
