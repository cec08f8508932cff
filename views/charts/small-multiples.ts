import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { say } from '#shared/languages/say.ts';
import type { PeriodReport } from '#shared/metrics/score-periods.ts';
import type { Breakdown, ScoreReport } from '#shared/reports/report.ts';
import { element } from '../svg/markup.ts';
import { plainLabel } from '../text/plain-label.ts';
import { cutTo, textWidth } from '../text/text-width.ts';
import { chartTitle } from './chart-title.ts';
import { countText } from './estimate-text.ts';
import { axisRound, tickDigits } from './score-axis.ts';
import { begin, end, mark, SIZE, sentencesBelow } from './sheet.ts';
import { periodLabel } from './trend.ts';
import { isWide, type View } from './view.ts';

/** Panels beyond so many are in the table only. */
const MOST_PANELS = 12;

/**
 * A score over time, a panel a segment, all on one axis, with the score of all answers behind each in grey.
 *
 * @param breakdown segments with their periods
 * @param score a score with periods
 * @returns SVG; empty text where no segment has periods
 */
export function smallMultiples(breakdown: Breakdown, score: ScoreReport, view: View): string {
  const withPeriods = breakdown.segments.filter(({ periods, tooFew }) => !tooFew && periods && periods.length > 1);
  if (withPeriods.length < 2 || score.period === null) return '';
  const { reader, width } = view;
  const { charts, words } = reader;
  const heading = chartTitle(
    say(charts.titles.multiples, {
      metric: words.metricShort[score.metric],
      period: words.periods[score.period],
      column: plainLabel(breakdown.column, 80),
    }),
    score,
    reader,
  );
  const sheet = begin(view, heading);
  const { pen, top } = sheet;
  const shown = withPeriods.slice(0, MOST_PANELS);
  const columns = isWide(view) ? (width > 900 ? 4 : 3) : 2;
  const domain = axisRound(score, [
    ...shown.flatMap(({ periods }) => periods!.filter(({ tooFew }) => !tooFew).flatMap(({ value }) => [value])),
    ...score.periods.map(({ value }) => value),
    score.target?.target,
  ]);
  const gap = 18;
  const [panel, tall] = [(width - gap * (columns - 1)) / columns, isWide(view) ? 96 : 80];
  const rowHigh = tall + 58;
  const names = score.periods.map(({ period }) => period);
  const parts: string[] = [];
  shown.forEach((segment, at) => {
    const from = (at % columns) * (panel + gap);
    const y0 = top + 26 + Math.floor(at / columns) * rowHigh;
    const y = scaleLinear(domain, [y0 + tall, y0]);
    const ticks = y.ticks(3);
    const texts = ticks.map((tick) => reader.number(tick, tickDigits(ticks)));
    const left = from + Math.max(...texts.map((text) => textWidth(text, SIZE.small))) + 8;
    const x = scalePoint(names, [left + 4, from + panel - 5]);
    const count = countText(segment.n, reader);
    parts.push(
      pen.text(
        from,
        y0 - 12,
        cutTo(plainLabel(segment.segment), panel - textWidth(count, SIZE.small) - 10, SIZE.label, true),
        { class: 'em-label em-strong' },
      ),
      pen.text(from + panel, y0 - 12, count, { class: 'em-tick', anchor: 'end' }),
      ...ticks.map(
        (tick, index) =>
          pen.line(left, y(tick), from + panel, y(tick), { class: 'em-grid' }) +
          pen.text(left - 5, y(tick) + 4, texts[index]!, { class: 'em-tick', anchor: 'end' }),
      ),
    );
    const clamp = (value: number): number => y(Math.max(domain[0], Math.min(domain[1], value)));
    const px = ({ period }: PeriodReport): number => pen.x(x(period)!);
    const course = (of: readonly PeriodReport[]): string =>
      line<PeriodReport>()
        .digits(1)
        .defined(({ value }) => value !== null)
        .x(px)
        .y(({ value }) => clamp(value!))(of) ?? '';
    const periods = segment.periods!.filter(({ period }) => x(period) !== undefined);
    const band =
      area<PeriodReport>()
        .digits(1)
        .defined(({ low, high, tooFew }) => low !== null && high !== null && !tooFew)
        .x(px)
        .y0(({ low }) => clamp(low!))
        .y1(({ high }) => clamp(high!))(periods) ?? '';
    parts.push(
      element('path', { d: course(score.periods), class: 'em-course em-behind' }),
      band === '' ? '' : element('path', { d: band, class: 'em-band' }),
      element('path', { d: course(periods), class: 'em-course' }),
      ...periods.map((one) =>
        // On a phone points this small can neither be hit nor told apart: the courses stand alone, and the table has the numbers.
        one.value === null || !isWide(view)
          ? ''
          : mark(
              {
                kind: 'period',
                key: one.period,
                within: segment.segment,
                label: `${plainLabel(segment.segment)}, ${periodLabel(one, score, view)}`,
              },
              [
                pen.circle(x(one.period)!, clamp(one.value), 2.5, {
                  class: one.tooFew ? 'em-dot em-hollow' : 'em-dot',
                }),
              ],
            ),
      ),
      pen.text(left, y0 + tall + 15, reader.period(names[0]!), { class: 'em-tick' }),
    );
    const last = reader.period(names[names.length - 1]!);
    if (textWidth(last, SIZE.small) + textWidth(reader.period(names[0]!), SIZE.small) + 10 < panel - (left - from))
      parts.push(pen.text(from + panel, y0 + tall + 15, last, { class: 'em-tick', anchor: 'end' }));
  });
  const bottom = top + Math.ceil(shown.length / columns) * rowHigh;
  const sentences = [charts.multiples];
  const left = breakdown.segments.length - shown.length;
  if (left > 0) sentences.push(say(charts.segments.more, { count: reader.number(left, 0) }));
  const below = sentencesBelow(sheet, bottom - 12, sentences);
  return end(
    view,
    sheet,
    { heading, description: charts.multiples, height: below.bottom + 8, kind: 'multiples' },
    ...parts,
    below.svg,
  );
}
