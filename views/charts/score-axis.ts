import { scaleLinear } from 'd3-scale';
import { reachOf } from '#shared/metrics/reach.ts';
import type { ScoreReport } from '#shared/reports/report.ts';

/** What of a score its axis depends on. */
export type Axed = Pick<ScoreReport, 'method' | 'scale'>;

/**
 * An axis round the numbers to be seen, with round ends, never beyond what the score can be.
 *
 * @param values whatever must be on it; null and undefined are passed over
 * @returns from and to, apart even where all values are one
 */
export function axisRound(score: Axed, values: readonly (number | null | undefined)[]): readonly [number, number] {
  const [least, most] = reachOf(score);
  const seen = values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
  if (seen.length === 0) return [least, most];
  const low = Math.min(...seen);
  const high = Math.max(...seen);
  // At least an eighth of the scale: a hair's breadth blown up to a chart would tell of changes that are none.
  const spread = Math.max(high - low, (most - least) / 8);
  const middle = (low + high) / 2;
  const [from = least, to = most] = scaleLinear()
    .domain([middle - spread * 0.56, middle + spread * 0.56])
    .nice(5)
    .domain();
  return [Math.max(least, from), Math.min(most, to)];
}

/** How many decimals the ticks of an axis need. */
export function tickDigits(ticks: readonly number[]): number {
  return ticks.some((tick) => Math.abs(tick - Math.round(tick)) > 1e-9)
    ? ticks.some((tick) => Math.abs(tick * 10 - Math.round(tick * 10)) > 1e-9)
      ? 2
      : 1
    : 0;
}

/** Whether a lower number is the better one: a mean on a scale where high is hard. */
export function lowIsGood({ direction, method }: Pick<ScoreReport, 'direction' | 'method'>): boolean {
  return direction === 'effort' && method === 'mean';
}
