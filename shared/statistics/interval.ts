import { normalQuantile, tQuantile } from './distributions.ts';

/** A confidence interval in the unit of its estimate, with what is needed to print it honestly. */
export interface Interval {
  /** Lower bound. */
  low: number;
  /** Upper bound. */
  high: number;
  /** Two-sided confidence as a fraction, 0.95 for 95 %. */
  confidence: number;
  /** Name of the method, as the field writes it. */
  method: string;
}

/**
 * Half-width of a normal interval in standard errors.
 *
 * @param confidence two-sided confidence as a fraction, strictly between 0 and 1
 * @returns z, 1.96 for 0.95
 * @throws RangeError when confidence is not strictly between 0 and 1
 * @see https://en.wikipedia.org/wiki/97.5th_percentile_point
 * @example criticalNormal(0.95) // 1.9599639845400538
 */
export function criticalNormal(confidence: number): number {
  return -normalQuantile(tailOf(confidence));
}

/**
 * Half-width of a Student t interval in standard errors.
 *
 * @param confidence two-sided confidence as a fraction, strictly between 0 and 1
 * @param df degrees of freedom, above 0
 * @returns t
 * @throws RangeError when confidence is not strictly between 0 and 1
 * @see https://en.wikipedia.org/wiki/Student%27s_t-distribution
 * @example criticalT(0.95, 4) // 2.776445105197794
 */
export function criticalT(confidence: number, df: number): number {
  return -tQuantile(tailOf(confidence), df);
}

/**
 * Probability left on each side of a two-sided interval.
 *
 * @param confidence two-sided confidence as a fraction, strictly between 0 and 1
 * @returns the tail, 0–0.5
 * @throws RangeError when confidence is not strictly between 0 and 1
 * @see https://en.wikipedia.org/wiki/Confidence_interval
 * @example tailOf(0.9) // 0.05 (to rounding)
 */
export function tailOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`Confidence must lie between 0 and 1, such as 0.95 for 95 %; got ${confidence}.`);
  }
  return (1 - confidence) / 2;
}

/**
 * The interval to show: what the method gives, widened to hold the estimate and cut at what is possible.
 *
 * Adjusted intervals are centred elsewhere than the estimate and may leave it out or pass the end of the scale; readers
 * would take either for a fault.
 *
 * @param raw interval as the method gives it
 * @param estimate the printed estimate, same unit
 * @param lowest smallest possible value
 * @param highest largest possible value
 * @returns an interval that contains the estimate and lies within lowest–highest
 * @see Rocks 2016, https://doi.org/10.1080/00031305.2016.1158124 (bounds past ±100)
 * @example shownInterval({ low: 17.5, high: 107.5, confidence: 0.95, method: 'adjusted Wald' }, 100, -100, 100).high // 100
 */
export function shownInterval(raw: Interval, estimate: number, lowest: number, highest: number): Interval {
  return {
    ...raw,
    low: Math.max(lowest, Math.min(raw.low, estimate)),
    high: Math.min(highest, Math.max(raw.high, estimate)),
  };
}
