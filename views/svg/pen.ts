import { type Attributes, element, escaped } from './markup.ts';

type Anchor = 'start' | 'middle' | 'end';

/** Draws shapes at places counted from the side where reading begins. */
export interface Pen {
  /** Where a place stands on the paper: mirrored when read from right to left. */
  x(at: number): number;
  rect(x: number, y: number, width: number, height: number, attributes: Attributes): string;
  line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string;
  circle(x: number, y: number, radius: number, attributes: Attributes): string;
  diamond(x: number, y: number, radius: number, attributes: Attributes): string;
  /** One line of text on the baseline y; `start` is the side where reading begins. */
  text(x: number, y: number, content: string, attributes: Attributes & { readonly anchor?: Anchor }): string;
}

/**
 * A pen for a paper of a width.
 *
 * @param rtl whether everything is mirrored
 */
export function penFor(width: number, rtl: boolean): Pen {
  const x = (at: number): number => (rtl ? width - at : at);
  return {
    x,
    rect: (at, y, wide, height, attributes) =>
      element('rect', { x: rtl ? x(at + wide) : at, y, width: Math.max(0, wide), height, ...attributes }),
    line: (x1, y1, x2, y2, attributes) => element('line', { x1: x(x1), y1, x2: x(x2), y2, ...attributes }),
    circle: (cx, cy, r, attributes) => element('circle', { cx: x(cx), cy, r, ...attributes }),
    diamond: (cx, cy, r, attributes) =>
      element('path', { d: `M${x(cx)} ${cy - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`, ...attributes }),
    // The anchor follows the direction of the text by itself.
    text: (at, y, content, { anchor, ...attributes }) =>
      element(
        'text',
        { x: x(at), y, ...(anchor && anchor !== 'start' ? { 'text-anchor': anchor } : {}), ...attributes },
        escaped(content),
      ),
  };
}
