import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { say } from '#shared/languages/say.ts';
import type { PeriodReport } from '#shared/metrics/score-periods.ts';
import { TOO_FEW } from '#shared/metrics/thresholds.ts';
import { scoreDigits } from '#shared/reports/number-text.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { outsideReading, type Passed, passedLimit, trendCourse } from '#shared/reports/trend-reading.ts';
import { element } from '../svg/markup.ts';
import { textWidth } from '../text/text-width.ts';
import { chartTitle } from './chart-title.ts';
import { countText, estimateText, intervalName } from './estimate-text.ts';
import { axisRound, tickDigits } from './score-axis.ts';
import { begin, end, type Key, mark, SIZE, sentencesBelow } from './sheet.ts';
import { isWide, type View } from './view.ts';

/** Every so many periods are named, so that the years begin at a name. */
const STRIDES = [1, 2, 3, 4, 6, 12, 13, 24, 26, 52];

/**
 * A score over time: a line with its interval as a band, control limits, the target, and how many answered; periods outside their limits are marked and
 * explained, those with too few answers are hollow, and those without any are gaps.
 *
 * @param score a score with periods
 * @param view where and for whom
 * @returns SVG; empty text where there are no periods
 */
export function trendChart(score: ScoreReport, view: View): string {
  const { periods, period } = score;
  if (period === null || periods.length === 0) return '';
  const { reader } = view;
  const { words, charts } = reader;
  const metric = words.metricShort[score.metric];
  const heading = chartTitle(say(charts.titles.trend, { metric, period: words.periods[period] }), score, reader);
  const sheet = begin(view, heading, keysOf(score, view));
  const { pen, width, top } = sheet;
  const solid = periods.filter(({ tooFew }) => !tooFew);
  const digits = scoreDigits(score.method, score.n);
  const domain = axisRound(score, [
    ...(solid.length > 0 ? solid : periods).flatMap(({ low, high, lowerLimit, upperLimit }) => [
      low,
      high,
      lowerLimit,
      upperLimit,
    ]),
    ...periods.map(({ value }) => value),
    score.target?.target,
  ]);
  const height = isWide(view) ? 230 : 190;
  const bottom = top + height;
  const y = scaleLinear(domain, [bottom, top + 8]);
  const ticks = y.ticks(isWide(view) ? 5 : 4);
  const tickTexts = ticks.map((tick) => reader.number(tick, tickDigits(ticks)));
  const left =
    Math.ceil(
      Math.max(
        ...[...tickTexts, reader.number(Math.max(...periods.map(({ n }) => n)), 0)].map((text) =>
          textWidth(text, SIZE.small),
        ),
      ),
    ) + 10;
  const x = scalePoint(
    periods.map(({ period: name }) => name),
    [left + 8, width - 10],
  ).padding(periods.length < 4 ? 1 : 0);
  const at = ({ period: name }: PeriodReport): number => x(name)!;
  const inside = (value: number): number => y(Math.max(domain[0], Math.min(domain[1], value)));

  const grid = ticks.map(
    (tick, index) =>
      pen.line(left, y(tick), width, y(tick), { class: 'em-grid' }) +
      pen.text(left - 6, y(tick) + 4, tickTexts[index]!, { class: 'em-tick', anchor: 'end' }),
  );
  const limits = (side: 'lowerLimit' | 'upperLimit'): string =>
    path(
      line<PeriodReport>()
        .digits(2)
        .x((one) => pen.x(at(one)))
        // Drawn on through periods that have no limits of their own: one alone would leave no line.
        .y((one) => inside(one[side]!))(periods.filter((one) => one[side] !== null)),
      `em-line em-limit`,
    );
  const band = area<PeriodReport>()
    .digits(2)
    .defined((one) => one.low !== null && one.high !== null && !one.tooFew)
    .x((one) => pen.x(at(one)))
    .y0((one) => inside(one.low!))
    .y1((one) => inside(one.high!))(periods);
  const course = line<PeriodReport>()
    .digits(2)
    .defined(({ value }) => value !== null)
    .x((one) => pen.x(at(one)))
    .y(({ value }) => y(value!))(periods);
  const target = score.target
    ? pen.line(left, y(score.target.target), width, y(score.target.target), {
        class: 'em-line em-target',
        'data-line': 'target',
      })
    : '';
  const alone = (index: number): boolean =>
    !hasBand(periods[index - 1]) && !hasBand(periods[index + 1]) && hasBand(periods[index]);
  const dot = width / periods.length < 9 ? 2.5 : 4;
  const points = periods.map((one, index) => {
    if (one.value === null) return '';
    const [px, py] = [at(one), y(one.value)];
    const shapes = [
      pen.rect(px - 9, top, 18, height, { class: 'em-reach' }),
      alone(index) || one.tooFew
        ? pen.line(px, inside(one.low ?? one.value), px, inside(one.high ?? one.value), { class: 'em-whisker' })
        : '',
      one.outside === null
        ? pen.circle(px, py, dot, { class: one.tooFew ? 'em-dot em-hollow' : 'em-dot' })
        : pen.diamond(px, py, 7, { class: 'em-signal', 'data-outside': one.outside }),
    ];
    return mark({ kind: 'period', key: one.period, label: periodLabel(one, score, view) }, shapes);
  });
  const values = periods
    .filter(({ outside, value }) => outside !== null && value !== null)
    .slice(-6)
    .map((one) => {
      const above = one.outside === 'above';
      const px = Math.max(left + 14, Math.min(width - 16, at(one)));
      return pen.text(
        px,
        Math.max(top + 4, Math.min(bottom - 4, y(one.value!) + (above ? -11 : 20))),
        reader.number(one.value!, digits),
        {
          class: 'em-signal-text',
          anchor: 'middle',
        },
      );
    });
  const strip = answersStrip(score, view, sheet.pen, { left, top: bottom + 26, x: at });
  const axis = timeAxis(periods, view, pen, { left, y: bottom, x: at });
  const sentences = sentencesOf(score, view);
  const below = sentencesBelow(sheet, strip.bottom + 4, sentences);
  return end(
    view,
    sheet,
    { heading, description: sentences.join(' '), height: below.bottom + 8, kind: 'trend' },
    ...grid,
    path(band, 'em-band'),
    limits('lowerLimit'),
    limits('upperLimit'),
    target,
    path(course, 'em-course'),
    ...points,
    ...values,
    axis,
    strip.svg,
    below.svg,
  );
}

function hasBand(one: PeriodReport | undefined): boolean {
  return one !== undefined && one.low !== null && one.high !== null && !one.tooFew;
}

function path(d: string | null, name: string): string {
  return d === null || d === '' ? '' : element('path', { d, class: name });
}

function keysOf(score: ScoreReport, { reader }: View): Key[] {
  const { lines } = reader.charts;
  const keys: Key[] = [];
  if (score.periods.some(hasBand))
    keys.push({
      text: intervalName(score, reader),
      sign: (pen, x, y) =>
        pen.rect(x, y - 6, 22, 12, { class: 'em-band' }) + pen.line(x, y, x + 22, y, { class: 'em-course' }),
    });
  if (score.trend?.limits)
    keys.push({
      text: say(lines.limits, { method: { xmr: 'XmR', laney: 'Laney p′' }[score.trend.limits] }),
      sign: (pen, x, y) => pen.line(x, y, x + 22, y, { class: 'em-line em-limit' }),
    });
  if (score.target)
    keys.push({
      text: say(lines.target, { value: reader.number(score.target.target, tickDigits([score.target.target])) }),
      sign: (pen, x, y) => pen.line(x, y, x + 22, y, { class: 'em-line em-target' }),
    });
  if (score.periods.some(({ outside }) => outside !== null))
    keys.push({ text: lines.outside, sign: (pen, x, y) => pen.diamond(x + 11, y, 6, { class: 'em-signal' }) });
  if (score.periods.some(({ tooFew, n }) => tooFew && n > 0))
    keys.push({
      text: say(lines.tooFew, { count: TOO_FEW }),
      sign: (pen, x, y) => pen.circle(x + 11, y, 4, { class: 'em-dot em-hollow' }),
    });
  return keys;
}

/** What one period comes to: value with interval, n, and what must be known of it. */
export function periodLabel(one: PeriodReport, score: ScoreReport, { reader }: Pick<View, 'reader'>): string {
  if (one.value === null) return `${reader.period(one.period)}: ${reader.words.terminal.noAnswers}`;
  const text = `${reader.period(one.period)}: ${estimateText(one, score, reader)}, ${countText(one.n, reader)}`;
  const note = periodNote(one, score, reader);
  return note === '' ? text : `${text}. ${note}`;
}

/** Why a period is marked; empty where it is not. */
export function periodNote(one: PeriodReport, score: ScoreReport, reader: View['reader']): string {
  const { terminal } = reader.words;
  if (one.n === 0) return terminal.noAnswers;
  const passed = passedLimit(one, score);
  if (passed)
    return say(one.outside === 'above' ? terminal.above : terminal.below, {
      limit: reader.number(passed.limit, passed.digits),
    });
  return one.tooFew ? terminal.tooFew : '';
}

/** What the series says: its trend, then the latest periods outside their limits, with a question to ask. */
function sentencesOf(score: ScoreReport, { reader }: View): string[] {
  const { charts, words } = reader;
  const told = (one: PeriodReport, { value, limit, digits }: Passed): string =>
    say(charts.outside[one.outside!], {
      period: reader.period(one.period),
      value: reader.score(value, score, digits),
      limit: reader.number(limit, digits),
    });
  return [...trendCourse(score, words, reader.number), ...outsideReading(score, words, reader.number, told)];
}

interface Along {
  readonly left: number;
  readonly x: (one: PeriodReport) => number;
}

/** Names of periods that do not touch, and the year below the first of each. */
function timeAxis(
  periods: readonly PeriodReport[],
  view: View,
  pen: ReturnType<typeof begin>['pen'],
  { left, y, x }: Along & { y: number },
): string {
  const { reader, width } = view;
  const parts = [pen.line(left, y, width, y, { class: 'em-axis' })];
  const short = periods.map(({ period }) => reader.periodShort(period));
  const long = periods.map(({ period }) => reader.period(period));
  const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => textWidth(text, SIZE.small)));
  const step = periods.length > 1 ? x(periods[1]!) - x(periods[0]!) : width;
  // Two neighbours, one of them with its year, must not touch.
  const room = (widest(short) + widest(long)) / 2 + 8;
  const stride = STRIDES.find((candidate) => candidate * step >= room) ?? periods.length;
  const first =
    Math.max(
      0,
      periods.findIndex(({ period }) => /-(0?1|Q1|W01)$/.test(period)),
    ) % stride;
  let year = '';
  for (let at = first; at < periods.length; at += stride) {
    const itsYear = periods[at]!.period.slice(0, 4);
    const text = itsYear === year ? short[at]! : long[at]!;
    const half = textWidth(text, SIZE.small) / 2;
    const middle = Math.max(left - 8 + half, Math.min(width - half, x(periods[at]!)));
    year = itsYear;
    parts.push(pen.text(middle, y + 16, text, { class: 'em-tick', anchor: 'middle' }));
  }
  return parts.join('');
}

/** How many answered, as bars below the time axis: the same in every period, or not. */
function answersStrip(
  score: ScoreReport,
  view: View,
  pen: ReturnType<typeof begin>['pen'],
  { left, top, x }: Along & { top: number },
): { svg: string; bottom: number } {
  const { periods } = score;
  const { reader, width } = view;
  const most = Math.max(...periods.map(({ n }) => n), 1);
  const bar = Math.max(1.5, Math.min(16, ((width - left) / Math.max(1, periods.length)) * 0.6));
  const tall = 26;
  const svg = [
    pen.text(left - 6, top + tall, 'n', { class: 'em-tick', anchor: 'end' }),
    ...periods.map((one) => {
      const high = (one.n / most) * tall;
      return one.n === 0 ? '' : pen.rect(x(one) - bar / 2, top + tall - high, bar, high, { class: 'em-count' });
    }),
    pen.text(left - 6, top + 9, reader.number(most, 0), { class: 'em-tick', anchor: 'end' }),
  ];
  return { svg: svg.join(''), bottom: top + tall };
}
