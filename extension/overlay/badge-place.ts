import type { BadgePlace } from '#shared/messages/requests.ts';

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the badge stands until it is moved: out of the way of a page's main button, which mostly stands at the start of its last line. */
export const FIRST_PLACE: BadgePlace = { corner: 'bottom-end', x: 16, y: 16 };

/** Nothing of ours comes nearer to the window's edge, in CSS pixels. */
const EDGE = 8;

/** The distances at which something of a size is wholly in the window, as near as may be to where it was put. */
export function within({ corner, x, y }: BadgePlace, size: Size, window: Size): BadgePlace {
  const clamp = (at: number, most: number) => Math.round(Math.max(EDGE, Math.min(at, most - EDGE)));
  return { corner, x: clamp(x, window.width - size.width), y: clamp(y, window.height - size.height) };
}

/**
 * The place of something whose physical top left corner is at a point, counted from the nearest corner of the window.
 *
 * @param rtl whether the interface runs from right to left: then "start" is right
 * @example placeAt({ left: 900, top: 10 }, { width: 90, height: 30 }, { width: 1000, height: 700 }, false)
 * // { corner: 'top-end', x: 10, y: 10 }
 */
export function placeAt(
  { left, top }: { readonly left: number; readonly top: number },
  size: Size,
  window: Size,
  rtl: boolean,
): BadgePlace {
  const right = window.width - left - size.width;
  const bottom = window.height - top - size.height;
  const isLeft = left <= right;
  const isTop = top <= bottom;
  const corner = `${isTop ? 'top' : 'bottom'}-${isLeft !== rtl ? 'start' : 'end'}` as const;
  return within({ corner, x: isLeft ? left : right, y: isTop ? top : bottom }, size, window);
}

/** The corner after this one, clockwise, at the first place's distance. */
export function nextCorner({ corner }: BadgePlace): BadgePlace {
  const order = ['bottom-end', 'bottom-start', 'top-start', 'top-end'] as const;
  return { ...FIRST_PLACE, corner: order[(order.indexOf(corner) + 1) % order.length] ?? FIRST_PLACE.corner };
}

/** Puts a fixed element where a place says, in the reading direction of its surroundings. */
export function put(element: HTMLElement, { corner, x, y }: BadgePlace): void {
  const [block, inline] = corner.split('-');
  const { style } = element;
  style.insetBlock = block === 'top' ? `${y}px auto` : `auto ${y}px`;
  style.insetInline = inline === 'start' ? `${x}px auto` : `auto ${x}px`;
}
