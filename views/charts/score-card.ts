import { scaleLinear } from 'd3-scale';
import { totalExcluded } from '#shared/answers/exclusion.ts';
import { say } from '#shared/languages/say.ts';
import { reachOf } from '#shared/metrics/reach.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { type Pen, penFor } from '../svg/pen.ts';
import { copySentence } from '../text/copy-sentence.ts';
import { plainLabel } from '../text/plain-label.ts';
import { cutTo, textWidth, wrapTo } from '../text/text-width.ts';
import { chartTitle, reasonsAside } from './chart-title.ts';
import { estimateText, intervalName, statisticName } from './estimate-text.ts';
import { tickDigits } from './score-axis.ts';
import { end, mark, SIZE } from './sheet.ts';
import type { View } from './view.ts';

/**
 * A score as a card: the number, its interval as a bar on the whole scale with target, neutral line and the mean commonly called good, n, how it was made
 * and what was set aside.
 *
 * @param score one score of a report
 * @param view where and for whom
 * @returns SVG
 */
export function scoreCard(score: ScoreReport, view: View): string {
  const { reader, width } = view;
  const { words, charts } = reader;
  const heading = chartTitle(words.metrics[score.metric], score, reader);
  const sheet = { pen: penFor(width, reader.rtl), width, top: 0, head: '' };
  const { pen } = sheet;
  const parts: string[] = [];
  let y = 20;
  parts.push(
    pen.text(0, y, `${words.metrics[score.metric]} (${words.metricShort[score.metric]})`, { class: 'em-title' }),
  );
  for (const line of wrapTo(plainLabel(score.column), width, SIZE.about, 2)) {
    y += 17;
    parts.push(pen.text(0, y, line, { class: 'em-about' }));
  }
  y += 46;
  const value = score.value === null ? '–' : reader.score(score.value, score);
  const beside = textWidth(value, SIZE.value, true) + 12;
  const interval =
    score.low === null || score.high === null
      ? missingInterval(score, view)
      : say(words.terminal.range, { low: reader.score(score.low, score), high: reader.score(score.high, score) });
  const name =
    score.low === null ? '' : `${intervalName(score, reader)}, ${statisticName(score.intervalMethod, reader)}`;
  parts.push(
    pen.text(0, y, value, { class: 'em-value' }),
    ...wrapTo(interval, width - beside, 14, 2).map((line, at) =>
      pen.text(beside, y - 17 + at * 17, line, { class: 'em-range' }),
    ),
    ...(name === '' ? [] : [pen.text(beside, y, cutTo(name, width - beside, SIZE.about), { class: 'em-about' })]),
  );
  y += 18;
  const gauge = score.value === null ? { svg: '', bottom: y } : drawGauge(score, view, pen, y);
  parts.push(gauge.svg);
  y = gauge.bottom + 10;
  const aside = totalExcluded(score.excluded);
  const facts = [
    heading.about.split(' · ').slice(0, -2).join(' · '),
    `n = ${reader.number(score.n, 0)} · ${
      aside === 0
        ? charts.nothingAside
        : say(charts.setAsideWhy, { count: reader.number(aside, 0), reasons: reasonsAside(score.excluded, reader) })
    }`,
  ];
  for (const fact of facts) {
    for (const line of wrapTo(fact, width, SIZE.about, 3)) {
      y += 17;
      parts.push(pen.text(0, y, line, { class: 'em-fact' }));
    }
  }
  return end(view, sheet, { heading, description: copySentence(score, reader), height: y + 8, kind: 'card' }, ...parts);
}

function missingInterval(score: ScoreReport, { reader: { words } }: View): string {
  if (score.n === 0) return words.terminal.noAnswers;
  return score.degenerate ? words.terminal.noIntervalSame : words.terminal.noIntervalOne;
}

interface Tick {
  readonly at: number;
  readonly text: string;
  readonly kind: 'target' | 'neutral' | 'good' | 'end';
}

/** A name above or below the scale, in a row of its own where the first one is taken. */
interface Named extends Tick {
  readonly from: number;
  readonly wide: number;
  readonly row: number;
}

/**
 * Rows for names on one side of the scale: row 0 is next to it. No name touches another or the line that leads to one further out.
 *
 * @param taken names that stand there already, in row 0
 */
function inRows(ticks: readonly Tick[], x: (value: number) => number, width: number, taken: readonly Named[]): Named[] {
  const placed: Named[] = [...taken];
  for (const tick of ticks) {
    const wide = textWidth(tick.text, SIZE.small);
    const from = Math.max(0, Math.min(width - wide, x(tick.at) - wide / 2));
    const crosses = (name: Named, at: number): boolean => at > name.from - 4 && at < name.from + name.wide + 4;
    const fits = (row: number): boolean =>
      placed.every((other) => {
        const apart = from + wide + 8 < other.from || other.from + other.wide + 8 < from;
        if (other.row === row) return apart;
        return other.row < row ? !crosses(other, x(tick.at)) : !crosses({ ...tick, from, wide, row }, x(other.at));
      });
    let row = 0;
    while (row < 4 && !fits(row)) row += 1;
    placed.push({ ...tick, from, wide, row });
  }
  return placed;
}

/** The whole scale as a line with the interval on it: the target is named above, neutral and good below. */
function drawGauge(score: ScoreReport, view: View, pen: Pen, top: number): { svg: string; bottom: number } {
  const { reader, width } = view;
  const { charts } = reader;
  const [low, high] = reachOf(score);
  const inset = 7;
  const x = scaleLinear([low, high], [inset, width - inset]);
  const text = (value: number): string => reader.number(value, tickDigits([value]));
  const tick = (kind: 'target' | 'neutral' | 'good', at: number | undefined): Tick[] =>
    at === undefined ? [] : [{ kind, at, text: say(charts.lines[kind], { value: text(at) }) }];
  const ends = [low, high].map((at): Named => {
    const wide = textWidth(text(at), SIZE.small);
    return { kind: 'end', at, text: text(at), wide, from: at === low ? 0 : width - wide, row: 0 };
  });
  const above = inRows(tick('target', score.target?.target), x, width, []);
  const below = inRows([...tick('neutral', score.neutralLine), ...tick('good', score.goodMean)], x, width, ends);
  const line = top + 16 * above.length + 14;
  const parts = [pen.line(inset, line, width - inset, line, { class: 'em-track' })];
  for (const { kind, at, text: name, from, wide, row } of [...above, ...below]) {
    const up = kind === 'target';
    const base = up ? line - 16 : line + 27 + row * 15;
    if (kind !== 'end') {
      const far = up ? line - 12 : base - 11;
      parts.push(
        pen.line(x(at), line + (up ? 10 : -10), x(at), far, { class: `em-line em-${kind}`, 'data-line': kind }),
      );
    }
    parts.push(pen.text(from + wide / 2, base, name, { class: 'em-key', anchor: 'middle' }));
  }
  const label = `${estimateText(score, score, reader)}, n = ${reader.number(score.n, 0)}`;
  const shapes = [pen.circle(x(score.value!), line, 4.5, { class: 'em-dot' })];
  if (score.low !== null && score.high !== null) {
    const wide = Math.max(2, x(score.high) - x(score.low));
    shapes.unshift(pen.rect(x(score.low), line - 8, wide, 16, { class: 'em-interval', rx: 3 }));
  }
  parts.push(mark({ kind: 'score', key: score.metric, label }, shapes));
  return { svg: parts.join(''), bottom: line + 30 + 15 * Math.max(...below.map(({ row }) => row)) };
}
