import type { BadgePlace } from '#shared/messages/requests.ts';
import { element, foreign, trusted } from '../element.ts';
import { FIRST_PLACE, placeAt, put, type Size, within } from './badge-place.ts';

/** The collapsed overlay: a button that opens it, moved by dragging and by arrow keys. */
export interface Badge {
  readonly button: HTMLButtonElement;
  /** What is said beside it: a screen reader hears it, as it would hear nothing that stands inside a button with a name. */
  readonly said: HTMLElement;
  /** Shows name, ticket and how many notes. `name` and `use` are what a screen reader says. */
  show(shown: { ticket: string; count: number; name: string | undefined; use: string | undefined }): void;
  put(place: BadgePlace): void;
  /** Its size or the window's is another: to be called when the page has just been laid out, so that nothing is laid out for it alone. */
  measure(): void;
  /** Says beside the badge why it cannot be opened. */
  warn(text: string): void;
  /** A key pressed on it; true when it was one of ours. */
  key(event: KeyboardEvent): boolean;
}

/** How far a press may wander and still be a click, in CSS pixels. */
const STEADY = 4;
/** Between the badge and what is said beside it, in CSS pixels. */
const GAP = 6;

/**
 * @param open what a click or Enter does
 * @param moved is told where it was put, once it rests there
 * @param rtl whether the interface runs from right to left
 */
export function createBadge(open: () => void, moved: (place: BadgePlace) => void, rtl: () => boolean): Badge {
  const ticket = foreign('bdi', '', { class: 'id' });
  const count = element('span', { class: 'count', 'aria-hidden': 'true' });
  const said = element('p', { class: 'said', role: 'status' });
  const button = element(
    'button',
    { type: 'button', class: 'badge', 'aria-expanded': 'false' },
    element('span', { class: 'logo', 'aria-hidden': 'true' }),
    element('b', {}, 'Easemark'),
    ' ',
    ticket,
    count,
  );
  let place = FIRST_PLACE;
  let at = FIRST_PLACE;
  let dragged = false;
  let size: Size = { width: 0, height: 0 };
  let view: Size = { width: 1e4, height: 1e4 };
  const corner = () => ({ left: button.offsetLeft, top: button.offsetTop });
  const putSaid = () => put(said, { ...at, y: at.y + size.height + GAP });
  const set = (wanted: BadgePlace) => {
    place = wanted;
    at = within(place, size, view);
    put(button, at);
    if (said.textContent) putSaid();
  };
  const step = (right: number, down: number) => {
    const { left, top } = corner();
    set(placeAt({ left: left + right, top: top + down }, size, view, rtl()));
    moved(place);
  };

  button.addEventListener(
    'pointerdown',
    trusted((down) => {
      if (down.button !== 0) return;
      const from = corner();
      dragged = false;
      const drag = (move: PointerEvent) => {
        const right = move.clientX - down.clientX;
        const below = move.clientY - down.clientY;
        dragged ||= Math.hypot(right, below) > STEADY;
        if (dragged) set(placeAt({ left: from.left + right, top: from.top + below }, size, view, rtl()));
      };
      const drop = () => {
        button.removeEventListener('pointermove', drag);
        if (dragged) moved(place);
      };
      button.setPointerCapture(down.pointerId);
      button.addEventListener('pointermove', drag);
      button.addEventListener('lostpointercapture', drop, { once: true });
    }),
  );
  button.addEventListener(
    'click',
    trusted(() => {
      if (!dragged) open();
      dragged = false;
    }),
  );

  return {
    button,
    said,
    show({ ticket: id, count: notes, name, use: text }) {
      ticket.textContent = id;
      // Shown by the style sheet: the button's name says it in words.
      count.dataset.count = String(notes);
      count.hidden = notes === 0;
      said.textContent = '';
      if (name !== undefined) button.setAttribute('aria-label', name);
      if (text !== undefined) button.title = text;
    },
    put: set,
    measure() {
      size = { width: button.offsetWidth, height: button.offsetHeight };
      view = { width: document.documentElement.clientWidth, height: innerHeight };
      set(place);
    },
    warn(text) {
      said.textContent = text;
      putSaid();
    },
    key({ key, shiftKey }) {
      const far = shiftKey ? 64 : 16;
      if (key === 'ArrowLeft') step(-far, 0);
      else if (key === 'ArrowRight') step(far, 0);
      else if (key === 'ArrowUp') step(0, -far);
      else if (key === 'ArrowDown') step(0, far);
      else if (key === 'Home') {
        set(FIRST_PLACE);
        moved(place);
      } else return false;
      return true;
    },
  };
}
