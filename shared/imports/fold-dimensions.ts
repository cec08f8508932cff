import { foldValues } from '../answers/fold-values.ts';
import { type GroupedCounts, mergeCounts } from '../answers/grouped-counts.ts';
import type { Counted } from './counted.ts';

/**
 * What was counted, with each value of the columns that answers are broken down by and compared by standing once, however it is spelled.
 *
 * @returns the counts themselves where every value is spelled in one way
 */
export function foldDimensions<Counts extends Pick<Counted, 'dimensions' | 'columns' | 'plan' | 'leftOut'>>(
  counted: Counts,
): Counts {
  const { dimensions, columns, plan, leftOut } = counted;
  const segments = new Set([...plan.by, plan.compare]);
  const folded = dimensions.map(({ at, texts }, d) => {
    if (!segments.has(at)) return undefined;
    // Every row is counted for every answer column, if only as set aside.
    const rows = columns[0]?.bySegment[d] ?? [];
    const more = leftOut.find((one) => one.at === at)?.texts;
    const found = foldValues(texts, (text) => (rows[text] ?? []).reduce((sum, count) => sum + count, 0), more);
    return found.names.length === texts.length && found.names.every((name, text) => name === texts[text])
      ? undefined
      : found;
  });
  if (folded.every((one) => one === undefined)) return counted;
  return {
    ...counted,
    dimensions: dimensions.map((dimension, d) => ({ ...dimension, texts: folded[d]?.names ?? dimension.texts })),
    columns: columns.map((column) => ({
      ...column,
      bySegment: column.bySegment.map((counts, d) => {
        const { of } = folded[d] ?? {};
        if (!of) return counts;
        const into: GroupedCounts = [];
        mergeCounts(
          into,
          counts,
          (group) => of[group]!,
          (text) => text,
        );
        return into;
      }),
    })),
  };
}
