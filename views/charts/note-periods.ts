import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ScoreReport } from '#shared/reports/report.ts';
import { element } from '../svg/markup.ts';
import { textWidth } from '../text/text-width.ts';
import { chartTitle } from './chart-title.ts';
import { type NoteRow, type NoteWords, SEVERITY_SHADES, severityKeys } from './note-types.ts';
import { axisRound, tickDigits } from './score-axis.ts';
import { begin, end, mark, SIZE } from './sheet.ts';
import { periodLabel } from './trend.ts';
import type { View } from './view.ts';

/**
 * Friction notes by period below the score of the same periods: each on an axis of its own, one time for both.
 *
 * @param rows notes by period; a period without notes may be missing
 * @param periods all periods, in order of time
 * @param score whose periods stand above
 * @returns SVG; empty text where there is no period
 */
export function notePeriodsChart(
  rows: readonly NoteRow[],
  periods: readonly string[],
  score: ScoreReport,
  view: View,
  words: NoteWords,
): string {
  if (periods.length === 0) return '';
  const { reader } = view;
  const about = chartTitle('', score, reader).about;
  const heading = { title: words.title, about, whole: `${words.title}. ${about}. ${words.about}` };
  const sheet = begin(view, heading, severityKeys(words));
  const { pen, width } = sheet;
  // Room for the name of the upper axis.
  const top = sheet.top + 12;
  const scored = new Map(score.periods.map((one) => [one.period, one]));
  const noted = new Map(rows.map((row) => [row.key, row]));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const split = top + 110;
  const bottom = split + 96;
  const value = scaleLinear(
    axisRound(
      score,
      periods.map((name) => scored.get(name)?.value),
    ),
    [split - 6, top + 12],
  );
  const count = scaleLinear([0, most], [bottom, split + 22]);
  const ticks = value.ticks(3);
  const texts = [...ticks.map((tick) => reader.number(tick, tickDigits(ticks))), reader.number(most, 0)];
  const left = Math.ceil(Math.max(...texts.map((text) => textWidth(text, SIZE.small)))) + 10;
  const x = scalePoint(periods, [left + 10, width - 12]).padding(periods.length < 4 ? 1 : 0);
  const step = periods.length > 1 ? x(periods[1]!)! - x(periods[0]!)! : 40;
  const bar = Math.max(2, Math.min(22, step * 0.62));
  const metric = reader.words.metricShort[score.metric];
  const parts = [
    ...ticks.map(
      (tick, at) =>
        pen.line(left, value(tick), width, value(tick), { class: 'em-grid' }) +
        pen.text(left - 6, value(tick) + 4, texts[at]!, { class: 'em-tick', anchor: 'end' }),
    ),
    pen.text(left, top + 2, metric, { class: 'em-key' }),
    pen.text(left, split + 12, words.about, { class: 'em-key' }),
    pen.text(left - 6, count(most) + 4, reader.number(most, 0), { class: 'em-tick', anchor: 'end' }),
    pen.line(left, bottom, width, bottom, { class: 'em-axis' }),
  ];
  const course = line<string>()
    .digits(2)
    .defined((name) => typeof scored.get(name)?.value === 'number')
    .x((name) => pen.x(x(name)!))
    .y((name) => value(scored.get(name)!.value!))(periods);
  if (course) parts.push(element('path', { d: course, class: 'em-course' }));
  for (const name of periods) {
    const one = scored.get(name);
    const row = noted.get(name);
    const shapes: string[] = [
      pen.rect(x(name)! - Math.max(bar, 8) / 2, top, Math.max(bar, 8), bottom - top, { class: 'em-reach' }),
    ];
    if (one && one.value !== null)
      shapes.push(pen.circle(x(name)!, value(one.value), 3.5, { class: one.tooFew ? 'em-dot em-hollow' : 'em-dot' }));
    let sum = 0;
    row?.severities.forEach((part, severity) => {
      const from = count(sum);
      sum += part;
      if (part > 0)
        shapes.push(
          pen.rect(x(name)! - bar / 2, count(sum), bar, Math.max(1, from - count(sum) - 0.5), {
            class: SEVERITY_SHADES[severity],
          }),
        );
    });
    const notes = words.label(reader.period(name), row?.count ?? 0, row?.severities ?? [0, 0, 0]);
    const label = one ? `${periodLabel(one, score, view)}. ${notes}` : notes;
    parts.push(mark({ kind: 'period', key: name, label }, shapes));
  }
  parts.push(...axisNames(periods, view, pen, (name) => x(name)!, step, bottom + 16, left));
  const description = periods
    .slice(-3)
    .map((name) =>
      words.label(reader.period(name), noted.get(name)?.count ?? 0, noted.get(name)?.severities ?? [0, 0, 0]),
    )
    .join('. ');
  return end(view, sheet, { heading, description, height: bottom + 26, kind: 'notePeriods' }, ...parts);
}

/** Names of periods, as many as do not touch. */
function axisNames(
  periods: readonly string[],
  { reader, width }: View,
  pen: ReturnType<typeof begin>['pen'],
  x: (name: string) => number,
  step: number,
  y: number,
  left: number,
): string[] {
  const room = Math.max(...periods.map((name) => textWidth(reader.period(name), SIZE.small))) + 10;
  const stride = Math.max(1, Math.ceil(room / step));
  return periods
    .filter((_, at) => at % stride === 0)
    .map((name) => {
      const half = textWidth(reader.period(name), SIZE.small) / 2;
      return pen.text(Math.max(left - 8 + half, Math.min(width - half, x(name))), y, reader.period(name), {
        class: 'em-tick',
        anchor: 'middle',
      });
    });
}
