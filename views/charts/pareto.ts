import { scaleLinear } from 'd3-scale';
import { say } from '#shared/languages/say.ts';
import type { ReasonReport } from '#shared/metrics/score-reasons.ts';
import { scoreDigits } from '#shared/reports/number-text.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { element } from '../svg/markup.ts';
import { plainLabel } from '../text/plain-label.ts';
import type { Reader } from '../text/reader.ts';
import { cutTo, textWidth } from '../text/text-width.ts';
import { chartTitle } from './chart-title.ts';
import { estimateText } from './estimate-text.ts';
import { lowIsGood } from './score-axis.ts';
import { begin, end, type Key, mark, SIZE, sentencesBelow } from './sheet.ts';
import { isWide, type View } from './view.ts';

/** Rows beyond so many are in the table only. */
const MOST_ROWS = 15;

/**
 * Reasons, or kinds of friction, the most named first: the share of each and their sum, and beside it the gap, which is the score with it minus the score
 * without.
 *
 * @param items what was named, in order; for friction its kinds in the reader's words
 * @param score the score the gaps are of
 * @param what whether they are reasons or kinds of friction
 * @returns SVG; empty text where nothing is named
 */
export function paretoChart(
  items: readonly ReasonReport[],
  score: ScoreReport,
  view: View,
  what: 'reasons' | 'friction' = 'reasons',
): string {
  if (items.length === 0) return '';
  const { reader } = view;
  const { charts, words } = reader;
  const heading = chartTitle(say(charts.titles[what], { metric: words.metricShort[score.metric] }), score, reader);
  const shown = items.slice(0, MOST_ROWS);
  const sheet = begin(view, heading, keysOf(reader));
  const { pen, width, top } = sheet;
  const wide = isWide(view);
  const gaps = shown.some(({ gap, tooFew }) => gap !== null && !tooFew);
  const nameRoom = wide
    ? Math.min(width * 0.26, Math.max(...shown.map(({ reason }) => textWidth(plainLabel(reason), SIZE.label))) + 6)
    : 0;
  const left = wide ? nameRoom + 12 : 0;
  const gapTexts = shown.map((item) => gapText(item, score, reader));
  const gapRoom = gaps ? (wide ? width * 0.34 : width * 0.42) : 0;
  const right = width - gapRoom - (gaps ? 22 : 40);
  const x = scaleLinear([0, 100], [left, right]);
  const step = wide ? 28 : 44;
  const bottom = top + 24 + shown.length * step;
  const reach = shown.flatMap(({ gap, gapLow, gapHigh, tooFew }) =>
    gap === null || tooFew ? [] : [gap, gapLow ?? gap, gapHigh ?? gap],
  );
  const most = Math.max(...reach.map(Math.abs), score.method === 'mean' ? 0.2 : 5);
  const textRoom = wide ? Math.max(...gapTexts.map((text) => textWidth(text, SIZE.small))) + 8 : 0;
  const g = scaleLinear([-most, most], [width - gapRoom + 6, width - textRoom - 6]);
  const inside = (value: number): number => g(Math.max(-most, Math.min(most, value)));
  const parts = [0, 50, 80, 100].map((tick) =>
    pen.line(x(tick), top + 20, x(tick), bottom, { class: tick === 80 ? 'em-line em-eighty' : 'em-grid' }),
  );
  const ticks = right - left > 190 ? [0, 50, 80, 100] : [0, 80];
  for (const tick of ticks)
    parts.push(
      pen.text(x(tick), bottom + 15, reader.percent(tick), {
        class: 'em-tick',
        anchor: tick === 0 ? 'start' : 'middle',
      }),
    );
  parts.push(pen.text(left, top + 12, charts.columns.share, { class: 'em-key' }));
  if (gaps) {
    parts.push(
      pen.line(g(0), top + 20, g(0), bottom, { class: 'em-axis', 'data-line': 'zero' }),
      pen.text(g(0), top + 12, words.terminal.gap, { class: 'em-key', anchor: 'middle' }),
      pen.text(g(0), bottom + 15, reader.number(0, 0), { class: 'em-tick', anchor: 'middle' }),
    );
  }
  const sums: string[] = [];
  shown.forEach((item, at) => {
    const from = top + 24 + at * step;
    const y = wide ? from + step / 2 : from + 30;
    const name = plainLabel(item.reason);
    const share = reader.percent(item.share);
    const barEnd = x(item.share);
    sums.push(`${at === 0 ? 'M' : 'L'}${Math.round(pen.x(x(item.cumulative)) * 100) / 100} ${y}`);
    const shapes = [
      pen.rect(0, from, width, step, { class: 'em-reach' }),
      pen.rect(x(0), y - 8, Math.max(1, barEnd - x(0)), 16, { class: item.vital ? 'em-bar' : 'em-bar em-rest' }),
    ];
    const written = [
      pen.text(barEnd + 9, y + 4, share, { class: 'em-tick em-halo' }),
      wide
        ? pen.text(0, y + 4, cutTo(name, nameRoom, SIZE.label), { class: 'em-label em-halo' })
        : pen.text(0, from + 14, cutTo(name, width - textWidth(gapTexts[at]!, SIZE.small) - 12, SIZE.label), {
            class: 'em-label',
          }),
      pen.text(width, wide ? y + 4 : from + 14, gapTexts[at]!, { class: 'em-tick em-halo', anchor: 'end' }),
    ];
    if (item.gap !== null && !item.tooFew) {
      const sure = item.pAdjusted !== null && item.pAdjusted < 0.05;
      const tone = !sure ? '' : item.gap > 0 !== lowIsGood(score) ? ' em-better' : ' em-worse';
      if (item.gapLow !== null && item.gapHigh !== null)
        shapes.push(pen.line(inside(item.gapLow), y, inside(item.gapHigh), y, { class: 'em-whisker' }));
      shapes.push(
        pen.circle(inside(item.gap), y, 5, { class: `em-dot${sure ? tone : ' em-hollow'}`, 'data-gap': item.gap }),
      );
    }
    parts.push(
      mark(
        { kind: what === 'reasons' ? 'reason' : 'friction', key: item.reason, label: itemLabel(item, score, reader) },
        shapes,
        written,
      ),
    );
  });
  // Below the names, which it must not strike out.
  parts.unshift(element('path', { class: 'em-sum', d: sums.join('') }));
  shown.forEach((item, at) => {
    const y = wide ? top + 24 + at * step + step / 2 : top + 24 + at * step + 30;
    parts.push(pen.circle(x(item.cumulative), y, 2.5, { class: 'em-sum-dot' }));
  });
  const sentences = [say(words.terminal.gapIs, { gap: words.terminal.gap })];
  const compared = items.filter(({ pAdjusted }) => pAdjusted !== null).length;
  if (gaps && compared > 1) sentences.push(say(charts.reasonsCorrected, { count: reader.number(compared, 0) }));
  if (items.length > shown.length)
    sentences.push(say(charts.segments.more, { count: reader.number(items.length - shown.length, 0) }));
  const below = sentencesBelow(sheet, bottom + 20, sentences);
  const description = shown
    .filter(({ vital }) => vital)
    .slice(0, 5)
    .map((item) => itemLabel(item, score, reader))
    .join('. ');
  return end(view, sheet, { heading, description, height: below.bottom + 8, kind: what }, ...parts, below.svg);
}

function keysOf(reader: Reader): Key[] {
  return [
    { text: reader.charts.columns.share, sign: (pen, x, y) => pen.rect(x, y - 6, 22, 12, { class: 'em-bar', rx: 1 }) },
    {
      text: reader.charts.lines.cumulative,
      sign: (pen, x, y) =>
        pen.line(x, y, x + 22, y, { class: 'em-sum' }) + pen.circle(x + 11, y, 2.5, { class: 'em-sum-dot' }),
    },
  ];
}

/** The gap with its sign and its p after correction, or that it cannot be said. */
export function gapText({ gap, pAdjusted: p, tooFew }: ReasonReport, score: ScoreReport, reader: Reader): string {
  if (gap === null || tooFew) return reader.words.terminal.tooFew;
  return `${reader.signed(gap, scoreDigits(score.method, score.n))}${p === null ? '' : `, ${reader.p(p)}`}`;
}

function itemLabel(item: ReasonReport, score: ScoreReport, reader: Reader): string {
  const { gap, gapLow, gapHigh, count, share, cumulative, pAdjusted: p, tooFew } = item;
  const parts = [
    `${reader.percent(share)} (${reader.number(count, 0)})`,
    `${reader.charts.columns.cumulative} ${reader.percent(cumulative)}`,
  ];
  const { terminal } = reader.words;
  const range = estimateText({ value: gap, low: gapLow, high: gapHigh }, score, reader);
  const sure = p === null ? range : `${range}, ${reader.p(p)}`;
  parts.push(`${terminal.gap} ${gap === null || tooFew ? terminal.tooFew : sure}`);
  return `${plainLabel(item.reason)}: ${parts.join(', ')}`;
}
