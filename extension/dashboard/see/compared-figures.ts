import type { ScoreReport } from '#shared/reports/report.ts';
import { chartTitle } from '../../../views/charts/chart-title.ts';
import { comparisonChart } from '../../../views/charts/comparison.ts';
import { distributionChart } from '../../../views/charts/distribution.ts';
import { comparisonTable } from '../../../views/tables/score-tables.ts';
import type { ComparedScore } from './look.ts';
import type { DrawnFigure } from './see-context.ts';
import type { Writer } from './written.ts';

/** What is compared: both sides on one axis, and how their answers are spread. */
export function comparedFigures(
  { score, sides }: ComparedScore,
  { reader, words, value }: Writer,
): readonly DrawnFigure[] {
  const { comparison } = score;
  if (!comparison) return [];
  const shown: ScoreReport = {
    ...score,
    comparison: {
      ...comparison,
      a: { ...comparison.a, name: comparison.a.name || value('') },
      b: { ...comparison.b, name: comparison.b.name || value('') },
    },
  };
  const caption = chartTitle(words.compare.title, score, reader).whole;
  const table = comparisonTable(shown, reader, caption) ?? { caption, columns: [], rows: [] };
  const rows = sides.map(({ name, counts }) => ({ name: name || value(''), counts }));
  const points = score.distribution.map(({ point }) => ({ title: String(point), numeric: true }));
  return [
    { kind: 'comparison', column: comparison.column, draw: (view) => comparisonChart(shown, view), table },
    {
      kind: 'distributionBy',
      column: comparison.column,
      draw: (view) => distributionChart(score, view, rows, comparison.column),
      table: {
        caption,
        columns: [{ title: reader.charts.columns.item }, ...points],
        rows: rows.map(({ name, counts }) => [
          name,
          ...counts.map((count) => ({ text: reader.number(count, 0), value: count })),
        ]),
      },
    },
  ];
}
