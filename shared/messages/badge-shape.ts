import { lazily, Misshapen, oneOf, record, type Shape } from '../borders/shape.ts';
import type { BadgePlace } from './requests.ts';

/** CSS pixels from an edge: no screen is wider than this. Pointers give fractions; a badge stands on whole pixels. */
const pixels: Shape<number> = (value, at = '') => {
  if (typeof value !== 'number' || !(value >= 0 && value <= 20_000)) throw new Misshapen(at, 'kind');
  return Math.round(value);
};

/** Where the badge was put. */
export const badgeShape: Shape<BadgePlace> = lazily(() =>
  record({ corner: oneOf(['top-start', 'top-end', 'bottom-start', 'bottom-end'] as const), x: pixels, y: pixels }),
);
