/** Width and height of a mark, in CSS pixels. */
export const MARK_SIZE = 22;

/**
 * Where a mark stands: outside the end edge of its message where there is room, so that it covers none of the page's own buttons, else inside; at the
 * height of the message's first line or of quoted words.
 *
 * @returns undefined when that is scrolled out of sight
 */
export function besideMessage(
  line: DOMRect,
  message: DOMRect,
  clip: Box,
  rtl: boolean,
): { left: number; top: number } | undefined {
  const top = line === message ? message.top + 4 : line.top + (line.height - MARK_SIZE) / 2;
  const inside = rtl ? message.left + 4 : message.right - MARK_SIZE - 4;
  const outside = rtl ? message.left - MARK_SIZE - 4 : message.right + 4;
  const hasRoom = outside >= clip.left && outside + MARK_SIZE <= clip.right;
  const left = hasRoom ? outside : Math.max(clip.left, Math.min(inside, clip.right - MARK_SIZE));
  const middle = top + MARK_SIZE / 2;
  return middle < clip.top || middle > clip.bottom ? undefined : { left, top };
}

/** What can be seen of the page, in CSS pixels from the window's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether anything of a rectangle can be seen. */
export const touches = (rect: Box, clip: Box) =>
  rect.bottom > clip.top && rect.top < clip.bottom && rect.right > clip.left && rect.left < clip.right;

/** The window, cut down to the scrolling frames a message lies in. */
export function clipOf(frames: readonly Element[]): Box {
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

/** The scrolling frames a message lies in. */
export function framesOf(message: Element): Element[] {
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
