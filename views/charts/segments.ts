import { say } from '#shared/languages/say.ts';
import type { SegmentReport } from '#shared/metrics/score-segments.ts';
import { scoreDigits } from '#shared/reports/number-text.ts';
import type { Breakdown, ScoreReport } from '#shared/reports/report.ts';
import { plainLabel } from '../text/plain-label.ts';
import type { Reader } from '../text/reader.ts';
import { chartTitle } from './chart-title.ts';
import { dotRows, dotRowsKeys } from './dot-rows.ts';
import { countText, estimateText } from './estimate-text.ts';
import { lowIsGood } from './score-axis.ts';
import { begin, end, sentencesBelow } from './sheet.ts';
import type { View } from './view.ts';

/** Rows beyond so many are in the table only. */
const MOST_ROWS = 30;

/**
 * Segments as dots with their intervals, the best first, those with too few answers last; whether each differs from all the others together is said
 * beside it, after correction for how many are compared.
 *
 * @param breakdown the segments of one column
 * @param score the score of all answers
 * @returns SVG; empty text where there are no segments
 */
export function segmentChart(breakdown: Breakdown, score: ScoreReport, view: View): string {
  if (breakdown.segments.length === 0) return '';
  const { reader } = view;
  const { charts, words } = reader;
  const title = say(charts.titles.segments, {
    metric: words.metricShort[score.metric],
    column: plainLabel(breakdown.column, 80),
  });
  const heading = chartTitle(title, score, reader);
  const all = breakdown.segments;
  const shown = drawnSegments(all, score);
  const sheet = begin(view, heading, dotRowsKeys(shown, score, reader));
  const rows = shown.map((segment) => ({
    name: plainLabel(segment.segment),
    estimate: segment,
    tooFew: segment.tooFew,
    tone: toneOf(segment, score),
    value: estimateText({ ...segment, low: null, high: null }, score, reader),
    verdict: verdictOf(segment, score, reader),
    mark: { kind: 'segment' as const, key: segment.segment, label: segmentLabel(segment, score, reader) },
  }));
  const drawn = dotRows(rows, score, view, sheet);
  const compared = breakdown.segments.filter(({ pAdjusted }) => pAdjusted !== null).length;
  const sentences = [charts.segments.sorted];
  if (compared > 1) sentences.push(say(charts.segments.corrected, { count: reader.number(compared, 0) }));
  if (all.length > shown.length)
    sentences.push(say(charts.segments.fewer, { count: reader.number(all.length - shown.length, 0) }));
  const below = sentencesBelow(sheet, drawn.bottom, sentences);
  const description = [shown[0], shown[shown.length - 1]]
    .filter((one) => one !== undefined)
    .map((segment) => segmentLabel(segment, score, reader))
    .join('. ');
  return end(view, sheet, { heading, description, height: below.bottom + 8, kind: 'segments' }, drawn.svg, below.svg);
}

/**
 * The segments that are drawn: those with the most answers, best first, so that no cut takes away the worst.
 *
 * @param most rows there is room for
 */
export function drawnSegments(
  segments: readonly SegmentReport[],
  score: ScoreReport,
  most = MOST_ROWS,
): readonly SegmentReport[] {
  return bestFirst([...segments].sort((a, b) => b.n - a.n).slice(0, most), score);
}

/**
 * Segments in the order they are drawn: best first; too few to say, none at all, and the values that are not told apart last.
 */
export function bestFirst(segments: readonly SegmentReport[], score: ScoreReport): readonly SegmentReport[] {
  const up = lowIsGood(score) ? 1 : -1;
  const place = ({ value, tooFew, others }: SegmentReport): number =>
    others ? 3 : value === null ? 2 : tooFew ? 1 : 0;
  return [...segments].sort((a, b) => place(a) - place(b) || up * ((a.value ?? 0) - (b.value ?? 0)));
}

/** Whether a segment is better or worse than the others after correction; undefined where that cannot be said. */
export function toneOf(
  { pAdjusted, difference, tooFew }: SegmentReport,
  score: ScoreReport,
): 'better' | 'worse' | undefined {
  if (tooFew || pAdjusted === null || difference === null || pAdjusted >= 0.05) return undefined;
  return difference > 0 !== lowIsGood(score) ? 'better' : 'worse';
}

/** How a segment stands against the others, in a few words. */
export function verdictOf(segment: SegmentReport, score: ScoreReport, reader: Reader): string {
  const { terminal } = reader.words;
  if (segment.n === 0) return terminal.noAnswers;
  if (segment.tooFew) return terminal.tooFew;
  const { difference, pAdjusted } = segment;
  if (difference === null || pAdjusted === null) return '';
  const size = reader.signed(difference, scoreDigits(score.method, score.n));
  return `${pAdjusted < 0.05 ? (difference > 0 ? '▲ ' : '▼ ') : ''}${size}, ${reader.p(pAdjusted)}`;
}

function segmentLabel(segment: SegmentReport, score: ScoreReport, reader: Reader): string {
  const verdict = verdictOf(segment, score, reader);
  const parts = [estimateText(segment, score, reader), countText(segment.n, reader), verdict];
  return `${plainLabel(segment.segment)}: ${parts.filter((part) => part !== '').join(', ')}`;
}
