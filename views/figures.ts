import { say } from '#shared/languages/say.ts';
import type { Report, ScoreReport } from '#shared/reports/report.ts';
import { segmentPairsOf } from '#shared/reports/segment-pairs.ts';
import { chartTitle } from './charts/chart-title.ts';
import { comparisonChart } from './charts/comparison.ts';
import { distributionChart } from './charts/distribution.ts';
import { paretoChart } from './charts/pareto.ts';
import { quadrantChart } from './charts/quadrant.ts';
import { drawnSegments, segmentChart } from './charts/segments.ts';
import { smallMultiples } from './charts/small-multiples.ts';
import { trendChart } from './charts/trend.ts';
import type { View } from './charts/view.ts';
import {
  comparisonTable,
  distributionByTable,
  distributionTable,
  pairTable,
  paretoTable,
  periodTable,
  segmentPeriodTable,
  segmentTable,
} from './tables/score-tables.ts';
import type { Table } from './tables/table.ts';
import { plainLabel } from './text/plain-label.ts';
import type { Reader } from './text/reader.ts';

/** A chart with the table behind it. */
export interface Figure {
  readonly kind:
    | 'trend'
    | 'distribution'
    | 'segments'
    | 'distributionBy'
    | 'multiples'
    | 'reasons'
    | 'comparison'
    | 'quadrant';
  /** The column it is broken down by, where there is one. */
  readonly column?: string;
  /** Draws it for a place; SVG. */
  readonly draw: (view: View) => string;
  readonly table: Table;
}

/**
 * Every chart that a score has the numbers for, in the order in which it is read: how it went, who differs, why.
 *
 * @param score one score of a report
 * @param reader for whom the tables are written
 * @example figuresOf(score, reader).map(({ kind }) => kind) // ['trend', 'distribution', 'segments', 'distributionBy']
 */
export function figuresOf(score: ScoreReport, reader: Reader): readonly Figure[] {
  const { titles } = reader.charts;
  const metric = reader.words.metricShort[score.metric];
  const caption = (title: string): string => chartTitle(title, score, reader).whole;
  const figures: Figure[] = [];
  if (score.n === 0) return figures;
  if (score.period !== null && score.periods.length > 1) {
    const title = say(titles.trend, { metric, period: reader.words.periods[score.period] });
    figures.push({
      kind: 'trend',
      draw: (view) => trendChart(score, view),
      table: periodTable(score, reader, caption(title)),
    });
  }
  figures.push({
    kind: 'distribution',
    draw: (view) => distributionChart(score, view),
    table: distributionTable(score, reader, caption(say(titles.distribution, { metric }))),
  });
  const comparison = comparisonTable(score, reader, caption(metric));
  if (comparison) figures.push({ kind: 'comparison', draw: (view) => comparisonChart(score, view), table: comparison });
  for (const breakdown of score.breakdowns) {
    if (breakdown.segments.length === 0) continue;
    const { column, segments } = breakdown;
    const params = { metric, column: plainLabel(column) };
    figures.push({
      kind: 'segments',
      column,
      draw: (view) => segmentChart(breakdown, score, view),
      table: segmentTable(breakdown, score, reader, caption(say(titles.segments, params))),
    });
    figures.push({
      kind: 'distributionBy',
      column,
      draw: (view) =>
        distributionChart(
          score,
          view,
          drawnSegments(segments, score).map(({ segment, counts }) => ({ name: segment, counts })),
          column,
        ),
      table: distributionByTable(breakdown, score, reader, caption(say(titles.distributionBy, params))),
    });
    if (
      score.period !== null &&
      segments.filter(({ periods, tooFew }) => periods && periods.length > 1 && !tooFew).length > 1
    ) {
      const title = say(titles.multiples, { ...params, period: reader.words.periods[score.period] });
      figures.push({
        kind: 'multiples',
        column,
        draw: (view) => smallMultiples(breakdown, score, view),
        table: segmentPeriodTable(breakdown, score, reader, caption(title)),
      });
    }
  }
  if (score.reasons.length > 0) {
    figures.push({
      kind: 'reasons',
      draw: (view) => paretoChart(score.reasons, score, view),
      table: paretoTable(score.reasons, score, reader, caption(say(titles.reasons, { metric }))),
    });
  }
  return figures;
}

/** The charts in which two scores of a report stand side by side. */
export function figuresAcross(report: Pick<Report, 'scores'>, reader: Reader): readonly Figure[] {
  return segmentPairsOf(report)
    .filter(({ pairs }) => pairs.some(({ tooFew }) => !tooFew))
    .map((pairs) => {
      const { metricShort } = reader.words;
      const title = say(reader.charts.titles.quadrant, {
        x: metricShort[pairs.x.metric],
        y: metricShort[pairs.y.metric],
        column: plainLabel(pairs.column),
      });
      return {
        kind: 'quadrant',
        column: pairs.column,
        draw: (view) => quadrantChart(pairs, view),
        table: pairTable(pairs, reader, title),
      };
    });
}
