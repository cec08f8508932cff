import { CellCounts } from '#shared/answers/cell-counts.ts';
import { totalExcluded } from '#shared/answers/exclusion.ts';
import type { Tally } from '#shared/answers/tally.ts';
import { en } from '#shared/languages/en/words.ts';
import { type PeriodReport, scorePeriods } from '#shared/metrics/score-periods.ts';
import { trendCourse } from '#shared/reports/trend-reading.ts';
import { isBlank, periodOf, shown, type Table } from './cells.ts';
import { type Column, columnOf, sameHeight, timesOf } from './columns.ts';
import { dayReader } from './day-reader.ts';
import { inCell } from './in-cell.ts';
import { type Asked, questionOf, understand } from './understand.ts';

/** The columns of `_TREND`. */
export const TREND_COLUMNS = [
  'period',
  'value',
  'low',
  'high',
  'n',
  'set aside',
  'lower limit',
  'upper limit',
  'note',
  'trend',
] as const;

/** The row of answers without a date, where there are any. */
const NO_DATE = '(no date)';

/**
 * The score of every calendar period, with limits and trend.
 *
 * @param days the day of an instant in the spreadsheet's zone
 * @throws a sentence when dates are text that can be misread, when there is no date, or when the answers cannot be scored
 */
export function trendTable(
  asked: Asked,
  dates: unknown,
  answers: unknown,
  period: unknown,
  counts: unknown,
  days: () => (instant: number) => number,
): Table {
  return inCell(asked.name, () => {
    const question = questionOf(asked);
    const wanted = periodOf(period);
    const when = columnOf('dates', dates);
    const what = columnOf('answers', answers);
    const often = isBlank(counts) ? undefined : columnOf('counts', counts);
    sameHeight(when, what, ...(often ? [often] : []));
    const cells = new CellCounts();
    const order = addByDay(cells, when, what, often, dayReader(days()));
    const { how, settings, score } = understand(question, cells, { first: what.at(0) });
    const tallies = cells.tallies(how, order.length + 1);
    const byDay = new Map<number, Tally>(order.map((day, at) => [day, tallies[at + 1]!]));
    const { periods, trend } = scorePeriods(byDay, settings, wanted);
    const reading = trendCourse({ method: settings.method, n: score.n, periods, trend }, en).join(' ');
    const rows: Table = periods.map((one, at) => [
      one.period,
      shown(one.value),
      shown(one.low),
      shown(one.high),
      one.n,
      totalExcluded(one.excluded),
      shown(one.lowerLimit),
      shown(one.upperLimit),
      noteOf(one),
      at === 0 ? reading : '',
    ]);
    const undated = tallies[0]!;
    if (undated.n > 0) {
      rows.push([NO_DATE, '', '', '', undated.n, totalExcluded(undated.excluded), '', '', 'in no period', '']);
    }
    return [[...TREND_COLUMNS], ...rows];
  });
}

/** Counts the answers by day; group 0 has no date. Returns the day of each further group. */
function addByDay(
  cells: CellCounts,
  when: Column,
  what: Column,
  often: Column | undefined,
  reader: ReturnType<typeof dayReader>,
): readonly number[] {
  const groups = new Map<number, number>();
  for (let row = 0; row < what.length; row += 1) {
    const answer = what.at(row);
    const date = when.at(row);
    const times = often ? timesOf(often.at(row), answer, row + 1) : 1;
    // A2:A hands over every row of the sheet, most of them without anything in them.
    if (!times || (isBlank(answer) && isBlank(date))) continue;
    const day = reader.read(date);
    let group = 0;
    if (day !== undefined) {
      const known = groups.get(day);
      group = known ?? groups.size + 1;
      if (known === undefined) groups.set(day, group);
    }
    cells.add(group, answer, times);
  }
  reader.refuseDoubt();
  return [...groups.keys()];
}

function noteOf({ n, tooFew, outside }: PeriodReport): string {
  if (n === 0) return 'no answers';
  if (tooFew) return 'too few answers';
  return outside === null ? '' : `${outside} its limits`;
}
