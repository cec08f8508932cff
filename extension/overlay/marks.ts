import type { FrictionNote } from '#shared/friction/note.ts';
import type { Helpdesk } from '../helpdesks/helpdesk.ts';
import { element, trusted } from './element.ts';
import { findQuote } from './find-quote.ts';

/** The marks of notes beside their messages, in a layer of our own over the page. */
export interface Marks {
  /** Marks these notes, finding their places anew. */
  show(notes: readonly FrictionNote[]): void;
  /** Looks for the places again: messages came or went. */
  refresh(): void;
  /** Whether a pinned note has its place on the page just now. */
  isHere(note: FrictionNote): boolean;
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
const SIZE = 22;

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
  desk: Helpdesk,
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
    const focused = (layer.getRootNode() as ShadowRoot).activeElement?.getAttribute('data-note');
    for (const { button, lines } of marks) for (const old of [button, ...lines]) old.remove();
    marks = notes.flatMap((note) => {
      const message = note.pin && desk.messages?.elementOf(document, note.pin.messageId);
      if (!message) return [];
      const place = (note.pin.quote && findQuote(message, note.pin.quote)) ?? message;
      const button = element('button', {
        type: 'button',
        class: `mark severity-${note.severity}`,
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
    // First everything is measured, then everything is moved: the page is laid out once.
    const measured = marks.map((mark) => {
      const clip = clipOf(mark.frames);
      const all = mark.place instanceof Range ? [...mark.place.getClientRects()].slice(0, MOST_LINES) : [];
      const lines = all.filter((rect) => rect.width > 0 && touches(rect, clip));
      const message = mark.message.getBoundingClientRect();
      // Beside quoted words the mark stands at their height; where they are not to be seen, nowhere.
      const line = mark.place instanceof Range ? lines[0] : message;
      return { mark, lines, at: line && markAt(line, message, clip, rtl) };
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
      const isTaken = ({ left, top }: { left: number; top: number }) =>
        Math.abs(at.left - left) < SIZE && Math.abs(at.top - top) < SIZE;
      while (taken.some(isTaken)) at.left += (SIZE + 2) * (rtl ? 1 : -1);
      taken.push(at);
      mark.button.style.transform = `translate(${at.left - origin.left}px,${at.top - origin.top}px)`;
    }
  };

  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    show(shown) {
      notes = shown.filter(({ pin }) => pin !== undefined);
      if (notes.length + marks.length > 0) refresh();
    },
    refresh,
    isHere: ({ id }) => marks.some(({ note }) => note.id === id),
    goTo({ id }) {
      const mark = marks.find(({ note }) => note.id === id);
      if (mark === undefined) return;
      const target = mark.place instanceof Range ? mark.place.startContainer.parentElement : mark.message;
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      target?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
      schedule();
      mark.button.focus({ preventScroll: true });
    },
  };
}

/** At the end edge of a message, at the height of its first line or of quoted words; undefined when that is scrolled out of sight. */
function markAt(line: DOMRect, message: DOMRect, clip: Box, rtl: boolean): { left: number; top: number } | undefined {
  const top = line === message ? message.top + 4 : line.top + (line.height - SIZE) / 2;
  const edge = rtl ? message.left + 4 : message.right - SIZE - 4;
  const left = Math.max(clip.left, Math.min(edge, clip.right - SIZE));
  const middle = top + SIZE / 2;
  return middle < clip.top || middle > clip.bottom ? undefined : { left, top };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const touches = (rect: Box, clip: Box) =>
  rect.bottom > clip.top && rect.top < clip.bottom && rect.right > clip.left && rect.left < clip.right;

/** The window, cut down to the scrolling frames a message lies in. */
function clipOf(frames: readonly Element[]): Box {
  const window: Box = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
  return frames.reduce((clip, frame) => {
    const rect = frame.getBoundingClientRect();
    return {
      left: Math.max(clip.left, rect.left),
      top: Math.max(clip.top, rect.top),
      right: Math.min(clip.right, rect.right),
      bottom: Math.min(clip.bottom, rect.bottom),
    };
  }, window);
}

function framesOf(message: Element): Element[] {
  const frames: Element[] = [];
  const { body, documentElement } = document;
  for (
    let above = message.parentElement;
    above && above !== body && above !== documentElement;
    above = above.parentElement
  ) {
    if (getComputedStyle(above).overflow !== 'visible') frames.push(above);
  }
  return frames;
}
