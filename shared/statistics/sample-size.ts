import { criticalNormal } from './interval.ts';

/** How many answers are needed for a margin of error. */
export interface SampleSize {
  /** Answers needed: n0 / (1 + (n0 − 1) / N), rounded up once. The number to plan with. */
  answers: number;
  /** The same by the other correction in use, n0 / (1 + n0 / N), rounded up; differs by at most a few. */
  answersSimpleCorrection: number;
  /** That other correction before rounding. */
  simpleCorrectionUnrounded: number;
  /** Answers needed from an endless population, before rounding. */
  infinitePopulation: number;
  /** Variance of one answer that was planned with (share 0–1, net −1–1, or scale units squared). */
  variance: number;
}

/** What to plan for. */
export interface Precision {
  /** Half-width of the interval, in the unit the function names. */
  margin: number;
  /** Two-sided confidence as a fraction, 0.95 unless given. */
  confidence?: number | undefined;
  /** How many people could be asked; left out for an endless population. */
  population?: number | undefined;
}

/**
 * Answers needed to know a share (CSAT, top box) within a margin.
 *
 * @param share expected share as a fraction, above 0 and below 1; 0.5 asks for the most
 * @param precision margin as a fraction (0.05 for ±5 points), confidence, population
 * @returns answers needed by both finite-population corrections
 * @throws RangeError when a number lies outside its range
 * @see Cochran 1977, Sampling Techniques, 4.4; R's samplingbook::sample.size.prop
 * @example sampleSizeForShare(0.5, { margin: 0.05, population: 1000 }).answers // 278
 */
export function sampleSizeForShare(share: number, precision: Precision): SampleSize {
  if (!(share > 0 && share < 1)) {
    throw new RangeError(`The expected share must lie between 0 and 1; got ${share}. Use 0.5 when it is unknown.`);
  }
  if (!(precision.margin < 1)) {
    throw new RangeError(`The margin must be a fraction below 1, such as 0.05 for 5 points; got ${precision.margin}.`);
  }
  return sampleSize(share * (1 - share), precision);
}

/**
 * Answers needed to know a mean within a margin.
 *
 * @param sd expected standard deviation on the asked scale, above 0
 * @param precision margin in scale units, confidence, population
 * @returns answers needed by both finite-population corrections
 * @throws RangeError when a number lies outside its range
 * @see Cochran 1977, Sampling Techniques, 4.6; R's samplingbook::sample.size.mean
 * @example sampleSizeForMean(1.2, { margin: 0.1 }).answers // 554
 */
export function sampleSizeForMean(sd: number, precision: Precision): SampleSize {
  if (!(sd > 0 && sd < Number.POSITIVE_INFINITY)) {
    throw new RangeError(
      `The expected standard deviation must be above 0; got ${sd}. A quarter of the scale is a fair guess.`,
    );
  }
  return sampleSize(sd * sd, precision);
}

/**
 * Answers needed to know a net score (NPS, net CES) within a margin; up to four times as many as for a share.
 *
 * @param expected expected shares of positive and negative answers as fractions, together above 0 and at most 1
 * @param precision margin in points (5 for ±5), confidence, population
 * @returns answers needed by both finite-population corrections
 * @throws RangeError when a number lies outside its range
 * @see Rocks 2016, https://doi.org/10.1080/00031305.2016.1158124 (variance p + d − (p − d)²)
 * @example sampleSizeForNet({ positive: 0.5, negative: 0.2 }, { margin: 5 }).answers // 938
 */
export function sampleSizeForNet(expected: { positive: number; negative: number }, precision: Precision): SampleSize {
  const { positive, negative } = expected;
  if (!(positive >= 0 && negative >= 0 && positive + negative <= 1 + 1e-9)) {
    throw new RangeError(
      `Expected shares must be fractions that add up to at most 1; got ${positive} and ${negative}.`,
    );
  }
  const variance = positive + negative - (positive - negative) ** 2;
  if (!(variance > 0)) {
    throw new RangeError('Expected shares without any disagreement need no survey: give both bands a share above 0.');
  }
  return { ...sampleSize(10000 * variance, precision), variance };
}

function sampleSize(variance: number, { margin, confidence = 0.95, population }: Precision): SampleSize {
  const z = criticalNormal(confidence);
  if (!(margin > 0 && margin < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`The margin must be above 0; got ${margin}.`);
  }
  if (population !== undefined && !(population >= 1)) {
    throw new RangeError(
      `The population must be at least 1 person; got ${population}. Leave it out when it is unknown.`,
    );
  }
  const people = population ?? Number.POSITIVE_INFINITY;
  const infinitePopulation = (z * z * variance) / (margin * margin);
  const simple = infinitePopulation / (1 + infinitePopulation / people);
  return {
    answers: Math.ceil(infinitePopulation / (1 + (infinitePopulation - 1) / people)),
    answersSimpleCorrection: Math.ceil(simple),
    simpleCorrectionUnrounded: simple,
    infinitePopulation,
    variance,
  };
}
