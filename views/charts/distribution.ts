import { say } from '#shared/languages/say.ts';
import { TOO_FEW } from '#shared/metrics/thresholds.ts';
import type { DistributionPoint, ScoreReport } from '#shared/reports/report.ts';
import { plainLabel } from '../text/plain-label.ts';
import type { Reader } from '../text/reader.ts';
import { cutTo, textWidth } from '../text/text-width.ts';
import { chartTitle } from './chart-title.ts';
import { countText } from './estimate-text.ts';
import { begin, end, type Key, mark, SIZE } from './sheet.ts';
import { isWide, type View } from './view.ts';

type Band = 'positive' | 'neutral' | 'negative';

/** A bar: the answers of all, of a segment, of a period. */
export interface DistributionRow {
  /** Empty for the only row of all answers. */
  readonly name: string;
  /** Answers a point, in the order of the score's `distribution`. */
  readonly counts: readonly number[];
}

/** Rows beyond so many are in the table only. */
const MOST_ROWS = 30;

/**
 * How the answers are spread: bars of 100 %, laid out from the middle of the neutral answers, the bad to one side and the good to the other.
 *
 * @param score whose points and bands they are
 * @param rows one or several; the score's own answers unless given
 * @param by the column the rows are of
 * @returns SVG; empty text where nobody answered
 */
export function distributionChart(
  score: ScoreReport,
  view: View,
  rows: readonly DistributionRow[] = [{ name: '', counts: score.distribution.map(({ count }) => count) }],
  by?: string,
): string {
  const answered = rows.filter(({ counts }) => sum(counts) > 0);
  if (answered.length === 0) return '';
  const { reader } = view;
  const { charts, words } = reader;
  const shown = answered.slice(0, MOST_ROWS);
  const metric = words.metricShort[score.metric];
  const title =
    by === undefined
      ? say(charts.titles.distribution, { metric })
      : say(charts.titles.distributionBy, { metric, column: plainLabel(by, 80) });
  const heading = chartTitle(title, score, reader);
  const order = worstFirst(score);
  const sheet = begin(view, heading, bandKeys(score, reader));
  const { pen, width, top } = sheet;
  const beside = by !== undefined && isWide(view);
  const left = beside
    ? Math.min(190, Math.max(...shown.map(({ name }) => textWidth(plainLabel(name), SIZE.label))) + 14)
    : 0;
  const right = beside
    ? Math.max(...shown.map(({ counts }) => textWidth(countText(sum(counts), reader), SIZE.small))) + 10
    : 0;
  const room = width - left - right;
  const sides = shown.map((row) => sidesOf(score, order, row));
  const most = { bad: Math.max(...sides.map(({ bad }) => bad)), good: Math.max(...sides.map(({ good }) => good)) };
  // The longest bar of either side fills its side: one scale for all rows.
  const perShare = room / Math.max(1, most.bad + most.good);
  const middle = left + most.bad * perShare;
  const tall = by === undefined ? 40 : 24;
  let y = top + 4;
  const parts: string[] = [];
  shown.forEach((row, at) => {
    const name = plainLabel(row.name);
    const n = sum(row.counts);
    const quiet = n < TOO_FEW ? ' em-quiet' : '';
    if (by !== undefined && !beside) {
      const count = countText(n, reader);
      y += 14;
      parts.push(
        pen.text(0, y, cutTo(name, width - textWidth(count, SIZE.small) - 12, SIZE.label), { class: 'em-label' }),
        pen.text(width, y, count, { class: 'em-tick', anchor: 'end' }),
      );
      y += 5;
    }
    let x = middle - sides[at]!.bad * perShare;
    order.forEach((index) => {
      const share = (100 * row.counts[index]!) / n;
      if (share === 0) return;
      const one = score.distribution[index]!;
      const wide = share * perShare;
      const shade = shadeOf(score, index);
      const text = reader.percent(share);
      const point = pointName(one);
      const inside: string[] = [];
      const fits = wide > textWidth(text, SIZE.small, true) + 6;
      if (by === undefined) {
        if (fits)
          inside.push(
            pen.text(x + wide / 2, y + tall / 2 + 4, text, { class: `em-on em-on-${shade}`, anchor: 'middle' }),
          );
        if (wide > textWidth(String(one.point), SIZE.small) + 2)
          inside.push(pen.text(x + wide / 2, y + tall + 14, String(one.point), { class: 'em-tick', anchor: 'middle' }));
      } else if (fits)
        inside.push(
          pen.text(x + wide / 2, y + tall / 2 + 4, text, { class: `em-on em-on-${shade}`, anchor: 'middle' }),
        );
      const label = `${name === '' ? '' : `${name}, `}${point}: ${text} (${reader.number(row.counts[index]!, 0)})`;
      parts.push(
        mark(
          { kind: 'point', key: String(one.point), within: by === undefined ? undefined : row.name, label },
          // A hair of the ground between two points, and never nothing where somebody answered.
          [pen.rect(x, y, Math.max(0.75, wide - 1), tall, { class: `em-${shade}${quiet}` })],
          inside,
        ),
      );
      x += wide;
    });
    if (beside) {
      parts.push(
        pen.text(0, y + tall / 2 + 4, cutTo(name, left - 12, SIZE.label), { class: `em-label${quiet}` }),
        pen.text(width, y + tall / 2 + 4, countText(n, reader), { class: 'em-tick', anchor: 'end' }),
      );
    }
    y += tall + (by === undefined ? 20 : 7);
  });
  const bottom = y - (by === undefined ? 17 : 3);
  if (answered.length > shown.length) {
    y += 12;
    parts.push(
      pen.text(0, y, say(charts.segments.fewer, { count: reader.number(answered.length - shown.length, 0) }), {
        class: 'em-note',
      }),
    );
  }
  // Drawn first, so that it shows between the bars and never runs through a number.
  if (score.bands)
    parts.unshift(pen.line(middle, top - 1, middle, bottom, { class: 'em-line em-neutral', 'data-line': 'neutral' }));
  return end(
    view,
    sheet,
    { heading, description: bandsText(score, reader), height: y + 8, kind: 'distribution' },
    ...parts,
  );
}

/** Positions in the distribution, the worst answer first. */
export function worstFirst(score: Pick<ScoreReport, 'distribution' | 'direction'>): number[] {
  const up = score.direction === 'effort' ? -1 : 1;
  return score.distribution
    .map((_, at) => at)
    .sort((a, b) => up * (score.distribution[a]!.point - score.distribution[b]!.point));
}

/** How much of a bar lies on either side of the middle, in percent: half of the neutral answers on each. Without bands all lies on one. */
function sidesOf(score: ScoreReport, order: readonly number[], row: DistributionRow): { bad: number; good: number } {
  const n = sum(row.counts);
  if (!score.bands) return { bad: 0, good: 100 };
  const share = (band: Band): number =>
    (100 * order.filter((at) => score.distribution[at]!.band === band).reduce((all, at) => all + row.counts[at]!, 0)) /
    n;
  return { bad: share('negative') + share('neutral') / 2, good: share('positive') + share('neutral') / 2 };
}

/**
 * The shade of a point: three of a band, the strongest at the end of the scale.
 *
 * @returns the name of a token, such as `negative-1`
 */
export function shadeOf(score: Pick<ScoreReport, 'distribution' | 'direction'>, index: number): string {
  const band = score.distribution[index]!.band;
  if (band === null) return 'plain';
  if (band === 'neutral') return 'neutral';
  const order = worstFirst(score).filter((at) => score.distribution[at]!.band === band);
  const place = band === 'negative' ? order.indexOf(index) : order.length - 1 - order.indexOf(index);
  return `${band}-${1 + Math.floor((place * 3) / Math.max(order.length, 3))}`;
}

function bandKeys(score: ScoreReport, reader: Reader): Key[] {
  if (!score.bands) return [];
  const names = reader.words.bands[score.metric];
  const shares = { negative: score.negativeShare, neutral: score.neutralShare, positive: score.positiveShare };
  return (['negative', 'neutral', 'positive'] as const)
    .filter((band) => score.bands![band].length > 0)
    .map((band) => ({
      text: `${names[band]} ${reader.percent(shares[band] ?? 0)}`,
      sign: (pen, x, y) =>
        pen.rect(x, y - 6, 22, 12, { class: `em-${band === 'neutral' ? band : `${band}-1`}`, rx: 2 }),
    }));
}

function bandsText(score: ScoreReport, reader: Reader): string {
  return bandKeys(score, reader)
    .map(({ text }) => text)
    .join(', ');
}

/** A point with its label, where the answers were labels. */
export function pointName({ point, label }: DistributionPoint): string {
  return label === undefined ? String(point) : `${point} ${plainLabel(label)}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
