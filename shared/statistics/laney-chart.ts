import { D2, meanMovingRange } from './control-chart.ts';
import { checkShare, type ShareCounts } from './counts.ts';

/** One period of a Laney p′ chart, in percent; all null in a period without answers. */
export interface LaneyPeriod {
  value: number | null;
  /** Lower limit, 0–100. */
  low: number | null;
  /** Upper limit, 0–100. */
  high: number | null;
}

/** Limits for shares over time that allow for the usual variation between periods. */
export interface LaneyChart {
  /** Pooled share, 0–100. */
  center: number;
  /** Between-period variation over binomial variation: 1 is a plain p-chart, more is overdispersion. */
  sigmaZ: number;
  periods: LaneyPeriod[];
  /** Periods outside their limits, counted from 1. */
  beyond: number[];
}

/**
 * Laney p′ chart: a p-chart whose limits are widened (or narrowed) by how much periods vary beyond chance.
 *
 * With thousands of answers a month a plain p-chart flags nearly every month, because months differ for ordinary reasons.
 *
 * @param periods successes and n of each period in order of time; n = 0 is a gap
 * @returns center and limits in percent (cut at 0 and 100), sigma z, periods beyond, counted from 1
 * @throws RangeError when fewer than two periods have answers, or counts make no sense
 * @see Laney 2002, https://doi.org/10.1081/QEN-120006708
 * @example laneyChart([{ successes: 5, n: 50 }, { successes: 10, n: 50 }]).center // 15
 */
export function laneyChart(periods: readonly ShareCounts[]): LaneyChart {
  const present = periods.filter((period) => period.n > 0 || checkEmpty(period));
  if (present.length < 2) {
    throw new RangeError(
      `Limits need at least two periods with answers; there are ${present.length}. Use shorter periods.`,
    );
  }
  let successes = 0;
  let n = 0;
  for (const period of present) {
    checkShare(period);
    successes += period.successes;
    n += period.n;
  }
  // In percent from the start and divided once, so that a period exactly on the center is not a rounding beside it.
  const pooled = (100 * successes) / n;
  const binomial = (size: number) => Math.sqrt((pooled * (100 - pooled)) / size);
  // When every answer agrees there is no variation to compare with; the limits lie on the center.
  const varies = successes > 0 && successes < n;
  const sigmaZ = varies
    ? meanMovingRange(present.map((period) => (percent(period) - pooled) / binomial(period.n))) / D2
    : 0;
  const beyond: number[] = [];
  const charted = periods.map((period, index): LaneyPeriod => {
    if (period.n === 0) return { value: null, low: null, high: null };
    const value = percent(period);
    const half = 3 * binomial(period.n) * sigmaZ;
    if (Math.abs(value - pooled) > half * (1 + 1e-12)) beyond.push(index + 1);
    return {
      value,
      low: Math.max(0, pooled - half),
      high: Math.min(100, pooled + half),
    };
  });
  return { center: pooled, sigmaZ, periods: charted, beyond };
}

function percent({ successes, n }: ShareCounts): number {
  return (100 * successes) / n;
}

function checkEmpty(period: ShareCounts): false {
  if (period.n !== 0 || period.successes !== 0) {
    throw new RangeError(`${period.successes} successes out of ${period.n} answers: check which number is the total.`);
  }
  return false;
}
