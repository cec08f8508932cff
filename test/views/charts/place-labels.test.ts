import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../views/charts/place-labels.ts';

const within = { left: 0, top: 0, right: 600, bottom: 400 };
const dots = fc.array(
  fc.record({
    x: fc.integer({ min: 20, max: 580 }),
    y: fc.integer({ min: 20, max: 380 }),
    radius: fc.integer({ min: 3, max: 14 }),
    width: fc.integer({ min: 8, max: 150 }),
    height: fc.constant(13),
  }),
  { maxLength: 40 },
);

test('no name touches another, a dot of another, or leaves the place', () => {
  fc.assert(
    fc.property(dots, (all) => {
      const boxes = placeLabels(all, within).map((place) =>
        place ? { left: place.x, right: place.x + place.width, top: place.y - 11, bottom: place.y + 3 } : undefined,
      );
      boxes.forEach((box, index) => {
        if (!box) return;
        expect(box.left >= 0 && box.right <= 600 && box.top >= 0 && box.bottom <= 400).toBe(true);
        boxes.slice(index + 1).forEach((other) => {
          if (other)
            expect(
              box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
            ).toBe(false);
        });
        all.forEach((dot, at) => {
          if (at === index) return;
          const apart =
            box.right <= dot.x - dot.radius ||
            box.left >= dot.x + dot.radius ||
            box.bottom <= dot.y - dot.radius ||
            box.top >= dot.y + dot.radius;
          expect(apart).toBe(true);
        });
      });
    }),
  );
});

test('a dot alone has its name to the right, and one at the edge to the left', () => {
  const dot = { x: 300, y: 200, radius: 5, width: 60, height: 13 };
  expect(placeLabels([dot], within)[0]!.x).toBe(309);
  expect(placeLabels([{ ...dot, x: 590 }], within)[0]!.x).toBe(521);
});
