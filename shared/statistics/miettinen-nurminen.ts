import { checkShare, type ShareCounts } from './counts.ts';
import { criticalNormal, type Interval } from './interval.ts';

/**
 * Score interval of the difference of two shares (a − b), after Miettinen and Nurminen.
 *
 * statsmodels' `method="score"` is not this interval: up to 0.15.0 at least it has count0 where nobs0 belongs
 * (https://github.com/statsmodels/statsmodels/issues/10269). R's PropCIs::diffscoreci agrees with it.
 *
 * @param a first group's successes and n
 * @param b second group's successes and n
 * @param confidence two-sided confidence as a fraction, 0.95 unless given
 * @returns interval in percentage points, −100–100
 * @throws RangeError when a group is empty, a count makes no sense, or confidence is not between 0 and 1
 * @see Miettinen & Nurminen 1985, https://doi.org/10.1002/sim.4780040211
 * @example miettinenNurminen({ successes: 45, n: 50 }, { successes: 30, n: 50 }) // { low: 13.56…, high: 45.58…, … }
 */
export function miettinenNurminen(a: ShareCounts, b: ShareCounts, confidence = 0.95): Interval {
  checkShare(a);
  checkShare(b);
  const critical = criticalNormal(confidence);
  const estimate = a.successes / a.n - b.successes / b.n;
  const total = a.n + b.n;
  const inside = (difference: number) => {
    const p = restrictedShare(a, b, difference);
    const q = Math.min(1, Math.max(0, p + difference));
    const variance = ((q * (1 - q)) / a.n + (p * (1 - p)) / b.n) * (total / (total - 1));
    return (estimate - difference) ** 2 <= critical * critical * variance;
  };
  return {
    low: 100 * boundary(inside, estimate, -1),
    high: 100 * boundary(inside, estimate, 1),
    confidence,
    method: 'Miettinen–Nurminen',
  };
}

/**
 * The likeliest share of the second group when the first is held `difference` above it.
 *
 * @param a first group's successes and n
 * @param b second group's successes and n
 * @param difference assumed difference a − b, −1–1
 * @returns share, 0–1
 * @see Miettinen & Nurminen 1985, appendix I (the cubic's closed solution)
 * @example restrictedShare({ successes: 3, n: 5 }, { successes: 1, n: 5 }, 0) // 0.4
 */
export function restrictedShare(a: ShareCounts, b: ShareCounts, difference: number): number {
  const total = a.n + b.n;
  const successes = a.successes + b.successes;
  if (difference === 0) return successes / total;
  const l2 = (a.n + 2 * b.n) * difference - total - successes;
  const l1 = (b.n * difference - total - 2 * b.successes) * difference + successes;
  const l0 = b.successes * difference * (1 - difference);
  const third = l2 / (3 * total);
  const q = third ** 3 - (l1 * l2) / (6 * total * total) + l0 / (2 * total);
  const p = (q < 0 ? -1 : 1) * Math.sqrt(Math.max(0, third * third - l1 / (3 * total)));
  // Rounding may carry the cosine a hair past ±1; a triple root has p = 0.
  const cosine = p === 0 ? 0 : Math.min(1, Math.max(-1, q / p ** 3));
  const share = 2 * p * Math.cos((Math.PI + Math.acos(cosine)) / 3) - third;
  return Math.min(1, 1 - difference, Math.max(0, -difference, share));
}

function boundary(inside: (difference: number) => boolean, from: number, to: number): number {
  if (inside(to)) return to;
  let within = from;
  let beyond = to;
  // Halving until the two are neighbours or agree past every printed digit.
  for (let step = 0; step < 60; step++) {
    const middle = (within + beyond) / 2;
    if (inside(middle)) within = middle;
    else beyond = middle;
  }
  return within;
}
