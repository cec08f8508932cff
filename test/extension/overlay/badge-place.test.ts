import { expect, test } from 'vitest';
import { FIRST_PLACE, nextCorner, placeAt, within } from '../../../extension/overlay/badge-place.ts';

const badge = { width: 100, height: 40 };
const window = { width: 1000, height: 700 };

test.each([
  [{ left: 10, top: 20 }, false, { corner: 'top-start', x: 10, y: 20 }],
  [{ left: 10, top: 20 }, true, { corner: 'top-end', x: 10, y: 20 }],
  [{ left: 880, top: 640 }, false, { corner: 'bottom-end', x: 20, y: 20 }],
  [{ left: 880, top: 640 }, true, { corner: 'bottom-start', x: 20, y: 20 }],
])('%j is counted from the nearest corner (right to left: %s)', (point, rtl, place) => {
  expect(placeAt(point, badge, window, rtl)).toEqual(place);
});

test('nothing leaves the window, and where there is no room at all the edge nearest to the corner is kept', () => {
  expect(within({ corner: 'bottom-end', x: 5_000, y: -3 }, badge, window)).toEqual({
    corner: 'bottom-end',
    x: 892,
    y: 8,
  });
  expect(within(FIRST_PLACE, badge, { width: 60, height: 30 })).toEqual({ corner: 'bottom-end', x: 8, y: 8 });
});

test('four corners on, it is back where it began', () => {
  const corners = [FIRST_PLACE];
  for (let n = 0; n < 4; n++) corners.push(nextCorner(corners.at(-1)!));
  expect(new Set(corners.map(({ corner }) => corner)).size).toBe(4);
  expect(corners.at(-1)).toEqual(FIRST_PLACE);
});
