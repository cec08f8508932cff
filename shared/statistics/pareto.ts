import { checkCount } from './counts.ts';

/** One reason in order of how often it is named. */
export interface ParetoRow {
  reason: string;
  count: number;
  /** Share of all mentions, 0–100. */
  share: number;
  /** Share of this reason and all before it, 0–100. */
  cumulative: number;
}

/** Reasons ordered by how often they are named. */
export interface Pareto {
  /** Most named first; equal counts keep their input order. */
  rows: ParetoRow[];
  /** The fewest reasons that together reach the limit. */
  vitalFew: string[];
  /** All mentions. */
  total: number;
}

/**
 * Reasons ordered by how often they are named, with running shares and the vital few.
 *
 * @param counts reasons with their mentions, whole numbers; an answer may name several
 * @param limit percent of mentions that the vital few must reach, above 0 and up to 100; 80 unless given
 * @returns rows most named first, shares in percent, and the vital few
 * @throws RangeError when there is no mention, a count is not a whole number, or the limit lies outside its range
 * @see https://en.wikipedia.org/wiki/Pareto_chart
 * @example pareto([{ reason: 'price', count: 1 }, { reason: 'slow', count: 4 }]).vitalFew // ['slow']
 */
export function pareto(counts: readonly { reason: string; count: number }[], limit = 80): Pareto {
  if (!(limit > 0 && limit <= 100))
    throw new RangeError(`The limit must be above 0 and up to 100 percent; got ${limit}.`);
  const total = counts.reduce((sum, { reason, count }) => sum + checkCount(count, reason), 0);
  if (total === 0) throw new RangeError('No reason was named: check the reason column, or widen the filter.');
  // Whole mentions are summed, and each sum divided once: 100 comes out as 100.
  let mentions = 0;
  const vitalFew: string[] = [];
  const rows = [...counts]
    .sort((a, b) => b.count - a.count)
    .map(({ reason, count }): ParetoRow => {
      if (count > 0 && 100 * mentions < limit * total) vitalFew.push(reason);
      mentions += count;
      return { reason, count, share: (100 * count) / total, cumulative: (100 * mentions) / total };
    });
  return { rows, vitalFew, total };
}
