import { scaleLinear } from 'd3-scale';
import { say } from '#shared/languages/say.ts';
import type { Estimate } from '#shared/metrics/part-score.ts';
import { TOO_FEW } from '#shared/metrics/thresholds.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import type { Reader } from '../text/reader.ts';
import { cutTo, textWidth } from '../text/text-width.ts';
import { countText, intervalName } from './estimate-text.ts';
import { axisRound, tickDigits } from './score-axis.ts';
import { type Key, type Mark, mark, type Sheet, SIZE } from './sheet.ts';
import { isWide, type View } from './view.ts';

/** A row: a name, a dot with its interval, and what is said of it. */
export interface DotRow {
  readonly name: string;
  readonly estimate: Estimate;
  readonly tooFew: boolean;
  readonly tone: 'better' | 'worse' | undefined;
  readonly value: string;
  readonly verdict: string;
  readonly mark: Mark;
}

/** The key of such rows. */
export function dotRowsKeys(
  rows: readonly { readonly tooFew: boolean; readonly n: number }[],
  score: ScoreReport,
  reader: Reader,
): Key[] {
  const { lines } = reader.charts;
  const keys: Key[] = [
    {
      text: intervalName(score, reader),
      sign: (pen, x, y) =>
        pen.line(x, y, x + 22, y, { class: 'em-whisker' }) + pen.circle(x + 11, y, 5, { class: 'em-dot' }),
    },
  ];
  if (score.value !== null)
    keys.push({
      text: say(lines.all, { value: reader.score(score.value, score) }),
      sign: (pen, x, y) => pen.line(x + 11, y - 7, x + 11, y + 7, { class: 'em-line em-all' }),
    });
  if (score.target)
    keys.push({
      text: say(lines.target, { value: reader.number(score.target.target, tickDigits([score.target.target])) }),
      sign: (pen, x, y) => pen.line(x + 11, y - 7, x + 11, y + 7, { class: 'em-line em-target' }),
    });
  if (rows.some(({ tooFew, n }) => tooFew && n > 0))
    keys.push({
      text: say(lines.tooFew, { count: TOO_FEW }),
      sign: (pen, x, y) => pen.circle(x + 11, y, 5, { class: 'em-dot em-hollow' }),
    });
  return keys;
}

/**
 * Rows of dots with intervals on one axis, with a line at the score of all answers and one at the target.
 *
 * @returns what was drawn, and where it ends
 */
export function dotRows(
  rows: readonly DotRow[],
  score: ScoreReport,
  view: View,
  { pen, width, top }: Sheet,
): { svg: string; bottom: number } {
  const { reader } = view;
  const wide = isWide(view);
  const sure = rows.filter(({ tooFew }) => !tooFew);
  const domain = axisRound(score, [
    ...(sure.length > 0 ? sure : rows).flatMap(({ estimate: { low, high, value } }) => [low, high, value]),
    ...rows.map(({ estimate }) => estimate.value),
    score.value,
    score.target?.target,
  ]);
  const widest = (texts: readonly string[], bold = false): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, SIZE.label, bold)));
  const values = rows.map(({ value }) => value);
  const counts = rows.map(({ estimate }) => countText(estimate.n, reader));
  const verdicts = rows.map(({ verdict }) => verdict);
  const nameRoom = wide ? Math.min(width * 0.26, widest(rows.map(({ name }) => name)) + 8) : 0;
  const rightRoom = wide ? widest(values, true) + widest(counts) + widest(verdicts) + 44 : widest(values, true) + 12;
  const left = wide ? nameRoom + 16 : 8;
  const right = width - rightRoom;
  const x = scaleLinear(domain, [left, right]);
  const clamp = (value: number): number => x(Math.max(domain[0], Math.min(domain[1], value)));
  const step = wide ? 28 : 44;
  const bottom = top + 6 + rows.length * step;
  const ticks = x.ticks(right - left > 300 ? 6 : 4);
  const parts = ticks.map((tick) => pen.line(x(tick), top, x(tick), bottom, { class: 'em-grid' }));
  if (score.value !== null)
    parts.push(pen.line(x(score.value), top, x(score.value), bottom, { class: 'em-line em-all', 'data-line': 'all' }));
  if (score.target)
    parts.push(
      pen.line(x(score.target.target), top, x(score.target.target), bottom, {
        class: 'em-line em-target',
        'data-line': 'target',
      }),
    );
  rows.forEach((row, at) => {
    const from = top + 6 + at * step;
    const y = wide ? from + step / 2 : from + 30;
    const quiet = row.tooFew ? ' em-quiet' : '';
    const { value, low, high } = row.estimate;
    const texts = wide
      ? [
          pen.text(0, y + 4, cutTo(row.name, nameRoom, SIZE.label), { class: `em-label em-halo${quiet}` }),
          pen.text(right + 16 + widest(values, true), y + 4, row.value, { class: `em-number${quiet}`, anchor: 'end' }),
          pen.text(right + 28 + widest(values, true), y + 4, counts[at]!, { class: 'em-tick' }),
          pen.text(right + 40 + widest(values, true) + widest(counts), y + 4, row.verdict, { class: toneClass(row) }),
        ]
      : [
          pen.text(
            0,
            from + 13,
            cutTo(row.name, width - textWidth(`${counts[at]} ${row.verdict}`, SIZE.small) - 24, SIZE.label),
            { class: `em-label em-halo${quiet}` },
          ),
          pen.text(width, from + 13, [counts[at], row.verdict].filter((text) => text !== '').join(' · '), {
            class: toneClass(row),
            anchor: 'end',
          }),
          pen.text(width, y + 4, row.value, { class: `em-number${quiet}`, anchor: 'end' }),
        ];
    const shapes =
      value === null
        ? []
        : [
            ...(low === null || high === null
              ? []
              : [pen.line(clamp(low), y, clamp(high), y, { class: `em-whisker${quiet}` })]),
            pen.circle(x(value), y, 5, {
              class: `em-dot${row.tooFew ? ' em-hollow' : row.tone ? ` em-${row.tone}` : ''}`,
            }),
          ];
    parts.push(mark(row.mark, [pen.rect(0, from, width, step, { class: 'em-reach' }), ...shapes], texts));
  });
  const digits = tickDigits(ticks);
  for (const tick of ticks)
    parts.push(pen.text(x(tick), bottom + 15, reader.number(tick, digits), { class: 'em-tick', anchor: 'middle' }));
  parts.push(pen.line(left, bottom, right, bottom, { class: 'em-axis' }));
  return { svg: parts.join(''), bottom: bottom + 22 };
}

function toneClass({ tone }: DotRow): string {
  return tone === undefined ? 'em-tick em-halo' : `em-verdict em-halo em-text-${tone}`;
}
