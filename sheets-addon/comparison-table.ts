import { CellCounts } from '#shared/answers/cell-counts.ts';
import { en } from '#shared/languages/en/words.ts';
import { compareScores } from '#shared/metrics/compare-scores.ts';
import { estimateOf, partScore } from '#shared/metrics/part-score.ts';
import { comparisonReading } from '#shared/reports/comparison-reading.ts';
import { scoreText } from '#shared/reports/number-text.ts';
import type { ComparisonReport } from '#shared/reports/report.ts';
import { rowsOf, shown, type Table } from './cells.ts';
import { inCell } from './in-cell.ts';
import { refuseHeaders, refuseSheet } from './read-answers.ts';
import { type Asked, questionOf, understand } from './understand.ts';

/** The columns of `_COMPARE`. */
export const COMPARISON_COLUMNS = [
  'before',
  'after',
  'difference',
  'low',
  'high',
  'p',
  'n before',
  'n after',
  'method',
  'reading',
] as const;

/**
 * Two groups of answers set against each other: after minus before.
 *
 * @throws a sentence when one of the ranges has no answer, or the answers cannot be scored
 */
export function comparisonTable(asked: Asked, before: unknown, after: unknown): Table {
  return inCell(asked.name, () => {
    const cells = new CellCounts();
    const question = questionOf(asked);
    const ranges = [rowsOf(before), rowsOf(after)];
    ranges.forEach((rows, group) => {
      refuseHeaders(rows);
      cells.addRange(group, rows);
    });
    const { how, settings, score } = understand(question, cells, { first: ranges[0]![0]?.[0] });
    const tallies = cells.tallies(how, 2);
    ranges.forEach((rows, group) => {
      refuseSheet(rows, tallies[group]!);
    });
    const [scoreA, scoreB] = tallies.map((tally) => partScore(tally, settings));
    if (!scoreA || !scoreB) {
      const side = scoreA ? 'second range (after)' : 'first range (before)';
      throw new Error(`no answer between ${how.scale.low} and ${how.scale.high} in the ${side}.`);
    }
    const result = compareScores(scoreB, scoreA, settings.confidence);
    const comparison: ComparisonReport = {
      kind: 'groups',
      column: '',
      a: { name: 'before', ...estimateOf(scoreA) },
      b: { name: 'after', ...estimateOf(scoreB) },
      difference: result.difference,
      low: result.interval?.low ?? null,
      high: result.interval?.high ?? null,
      p: result.pValue,
      method: result.method,
    };
    const text = (value: number): string => scoreText(value, settings.method, score.n);
    const reading =
      comparisonReading(comparison, en, text)[0] ?? 'All answers are equal on both sides: there is no test.';
    return [
      [...COMPARISON_COLUMNS],
      [
        scoreA.value,
        scoreB.value,
        result.difference,
        shown(comparison.low),
        shown(comparison.high),
        shown(comparison.p),
        scoreA.n,
        scoreB.n,
        result.method,
        reading.charAt(0).toUpperCase() + reading.slice(1),
      ],
    ];
  });
}
