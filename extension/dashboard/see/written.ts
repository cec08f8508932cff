import { OTHER_VALUES } from '#shared/answers/cube.ts';
import { isoDay, PERIODS, periodOf } from '#shared/answers/period.ts';
import { say } from '#shared/languages/say.ts';
import type { SeeWords } from '#shared/languages/see-words.ts';
import { plainLabel, setApart } from '../../../views/text/plain-label.ts';
import type { Reader } from '../../../views/text/reader.ts';
import { periodDays } from './period-days.ts';
import type { CompareAsked, FilterStep, Span } from './view-state.ts';

/** How what was chosen is written for a reader. */
export interface Writer {
  readonly reader: Reader;
  readonly words: SeeWords;
  day(day: number): string;
  span(span: Span): string;
  value(text: string): string;
  step(step: FilterStep): string;
  sides(compare: CompareAsked): readonly [string, string];
  count(n: number): string;
}

/** Texts beyond so many are counted, not named. */
const MOST_NAMED = 3;

/** Makes the writer of a reader. */
export function writerOf(reader: Reader, words: SeeWords): Writer {
  const dates = new Intl.DateTimeFormat(reader.locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const at = (day: number): Date => new Date(day * 86_400_000);
  const count = (n: number): string => reader.number(n, 0);
  const day = (one: number): string => dates.format(at(one));
  const span = ({ from, to }: Span): string => {
    const year = isoDay(from).slice(0, 4);
    const names = [...PERIODS.map((period) => periodOf(from, period)), year];
    const whole = names.find((name) => {
      const days = periodDays(name);
      return days?.from === from && days.to === to;
    });
    return whole === undefined ? dates.formatRange(at(from), at(to)) : reader.period(whole);
  };
  const value = (text: string): string => {
    if (text === OTHER_VALUES) return `(${reader.words.terminal.otherValues})`;
    return text === '' ? `(${words.blank})` : setApart(plainLabel(text, 80));
  };
  const step = (one: FilterStep): string => {
    if (one.kind === 'is') {
      const named = one.any.slice(0, MOST_NAMED).map(value).join(', ');
      const more = one.any.length - MOST_NAMED;
      return `${setApart(plainLabel(one.column, 60))}: ${named}${more > 0 ? ` +${count(more)}` : ''}`;
    }
    const { from, to } = one;
    if (from !== undefined && to !== undefined) return span({ from, to });
    return from === undefined ? say(words.toDay, { day: day(to ?? 0) }) : say(words.fromDay, { day: day(from) });
  };
  return {
    reader,
    words,
    day,
    span,
    value,
    step,
    count,
    sides: (compare) =>
      compare.kind === 'values' ? [value(compare.a), value(compare.b)] : [span(compare.a), span(compare.b)],
  };
}
