/** A dot that wants a name beside it. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the name. */
  readonly width: number;
  readonly height: number;
}

/** Where a name stands: its left end and baseline. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** So far from its dot that a line should join them. */
  readonly far: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Places names beside dots so that no name touches another, a dot, or the edge: right of its dot if there is room, else left, above, below, then further
 * off. A name without room is left out rather than written over something.
 *
 * @param dots in the order they choose; the ones that come first get the better places
 * @param within where names may stand
 * @returns a place for each dot, undefined where there is none
 */
export function placeLabels(dots: readonly Dot[], within: Box): readonly (Place | undefined)[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return dots.map((dot, own) => {
    for (const { x, y, far } of candidates(dot)) {
      const box = { left: x - 2, right: x + dot.width + 2, top: y - dot.height + 2, bottom: y + 3 };
      if (box.left < within.left || box.right > within.right || box.top < within.top || box.bottom > within.bottom)
        continue;
      if (taken.some((other, at) => (at !== own || far) && overlaps(box, other))) continue;
      taken.push(box);
      return { x, y, width: dot.width, far };
    }
    return undefined;
  });
}

function candidates({ x, y, radius, width, height }: Dot): { x: number; y: number; far: boolean }[] {
  const middle = y + height / 2 - 3;
  const near = [
    { x: x + radius + 4, y: middle },
    { x: x - radius - 4 - width, y: middle },
    { x: x - width / 2, y: y - radius - 5 },
    { x: x - width / 2, y: y + radius + height },
    { x: x + radius * 0.7 + 3, y: y - radius * 0.7 - 3 },
    { x: x + radius * 0.7 + 3, y: y + radius * 0.7 + height - 2 },
    { x: x - radius * 0.7 - 3 - width, y: y - radius * 0.7 - 3 },
    { x: x - radius * 0.7 - 3 - width, y: y + radius * 0.7 + height - 2 },
  ];
  const far = [1, 2, 3].flatMap((ring) => [
    { x: x + radius + 10 + ring * 8, y: middle - ring * 15 },
    { x: x + radius + 10 + ring * 8, y: middle + ring * 15 },
    { x: x - radius - 10 - ring * 8 - width, y: middle - ring * 15 },
    { x: x - radius - 10 - ring * 8 - width, y: middle + ring * 15 },
  ]);
  return [...near.map((place) => ({ ...place, far: false })), ...far.map((place) => ({ ...place, far: true }))];
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
