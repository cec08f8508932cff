import { expect, test } from 'vitest';
import { trendTable } from '../../sheets-addon/trend-table.ts';
import { report } from '../imports/import-text.ts';

/** Ten weeks of many answers, then eight with a single bad one. */
const rows = Array.from({ length: 18 }, (_, week) => {
  const day = new Date(Date.UTC(2026, 0, 5 + 7 * week));
  const answers =
    week < 10 ? Array.from({ length: 40 }, (_, at) => [10, 9, 8, 6, 3][(at + week) % (4 + (week % 2))]!) : [0];
  return answers.map((answer) => ({ day, answer }));
}).flat();
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const dayOf = () => (instant: number) => Math.floor(instant / 86_400_000);
const trend = (of: typeof rows) =>
  trendTable(
    { name: 'NPS_TREND', metric: 'nps' },
    column(of.map(({ day }) => day)),
    column(of.map(({ answer }) => answer)),
    'week',
    undefined,
    dayOf,
  ).slice(1);

test('weeks with too few answers set neither limits nor trend, and are counted', () => {
  const table = trend(rows);
  const alone = trend(rows.filter((_, at) => at < 400));
  expect(table.slice(0, 10).map((row) => row.slice(6, 9))).toEqual(alone.map((row) => row.slice(6, 9)));
  expect(table.slice(0, 10).every((row) => row[8] === '')).toBe(true);
  expect(table.slice(10).map((row) => row.slice(6, 9))).toEqual(Array(8).fill(['', '', 'too few answers']));
  expect(table[0]![9]).toBe(
    `${alone[0]![9]} Periods with fewer than 10 answers, left out of trend and control limits: 8.`,
  );
});

test('limits and trend are those of the command line', () => {
  const text = `date,How likely are you to recommend us? (0-10)\n${rows
    .map(({ day, answer }) => `${day.toISOString().slice(0, 10)},${answer}`)
    .join('\n')}\n`;
  const [score] = report(text, { report: { period: 'week' } }).scores;
  expect(trend(rows).map((row) => [row[0], row[6], row[7]])).toEqual(
    score!.periods.map(({ period, lowerLimit, upperLimit }) => [period, lowerLimit ?? '', upperLimit ?? '']),
  );
  expect(score!.readings.join(' ')).toContain(String(trend(rows)[0]![9]));
});
