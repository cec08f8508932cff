import { say } from '#shared/languages/say.ts';
import { TOO_FEW } from '#shared/metrics/thresholds.ts';
import { comparisonReading } from '#shared/reports/comparison-reading.ts';
import { scoreDigits } from '#shared/reports/number-text.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { plainLabel, setApart } from '../text/plain-label.ts';
import { chartTitle } from './chart-title.ts';
import { dotRows, dotRowsKeys } from './dot-rows.ts';
import { countText, estimateText, statisticName } from './estimate-text.ts';
import { begin, end, sentencesBelow } from './sheet.ts';
import type { View } from './view.ts';

/**
 * Two groups or two times, each as a dot with its interval, and what the difference comes to.
 *
 * @param score a score with a comparison
 * @returns SVG; empty text where nothing is compared
 */
export function comparisonChart(score: ScoreReport, view: View): string {
  const { comparison } = score;
  if (!comparison) return '';
  const { reader } = view;
  const { terminal } = reader.words;
  const title = `${reader.words.metricShort[score.metric]}: ${say(
    comparison.kind === 'groups' ? terminal.comparedBy : terminal.beforeAfter,
    { column: setApart(plainLabel(comparison.column, 80)) },
  )}`;
  const heading = chartTitle(title, score, reader);
  const sides = [comparison.a, comparison.b].map((side) => ({ ...side, tooFew: side.n < TOO_FEW }));
  const sheet = begin(view, heading, dotRowsKeys(sides, score, reader));
  const rows = sides.map((side) => {
    const name = plainLabel(side.name);
    return {
      name,
      estimate: side,
      tooFew: side.tooFew,
      tone: undefined,
      value: estimateText({ ...side, low: null, high: null }, score, reader),
      verdict: side.n === 0 ? terminal.noAnswers : side.tooFew ? terminal.tooFew : '',
      mark: {
        kind: 'side' as const,
        key: side.name,
        label: `${name}: ${estimateText(side, score, reader)}, ${countText(side.n, reader)}`,
      },
    };
  });
  const drawn = dotRows(rows, score, view, sheet);
  const number = (value: number, digits: number): string => reader.number(value, digits);
  const named = {
    ...comparison,
    a: { ...comparison.a, name: setApart(rows[0]!.name) },
    b: { ...comparison.b, name: setApart(rows[1]!.name) },
  };
  const sentences = [
    ...comparisonReading(named, reader.words, (value) => number(value, scoreDigits(score.method, score.n)), number),
  ];
  if (comparison.p !== null) sentences.push(`${statisticName(comparison.method, reader)}, ${reader.p(comparison.p)}`);
  const below = sentencesBelow(sheet, drawn.bottom, sentences);
  return end(
    view,
    sheet,
    { heading, description: sentences.join(' '), height: below.bottom + 8, kind: 'comparison' },
    drawn.svg,
    below.svg,
  );
}
