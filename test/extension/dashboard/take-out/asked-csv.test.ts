import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvLine } from '#shared/exports/csv-line.ts';
import { REPORT_COLUMNS } from '#shared/reports/report-csv.ts';
import { askedCsv } from '../../../../extension/dashboard/take-out/asked-csv.ts';

const shares = [
  {
    agent: '=Ann',
    solved: 10,
    asked: 3,
    askedByOthers: 3,
    askedUnsolved: 0,
    // Both asked about one of the three.
    others: [
      { agent: 'Bo', tickets: 3 },
      { agent: 'Cy', tickets: 1 },
    ],
  },
  { agent: 'Dee', solved: 2, asked: 0, askedByOthers: 1, askedUnsolved: 0, others: [{ agent: 'Bo', tickets: 1 }] },
  { agent: '', solved: 1, asked: 0, askedByOthers: 0, askedUnsolved: 0, others: [] },
  { agent: 'Bo', solved: 0, asked: 0, askedByOthers: 0, askedUnsolved: 4, others: [] },
];

test('all together and each agent, in the columns of the other numbers', () => {
  const lines = askedCsv(shares, 'Who was asked', 'no name set');
  const text = [csvLine(REPORT_COLUMNS), ...lines].join('');
  const rows = Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
  expect(rows.every(({ file }) => file === 'Who was asked')).toBe(true);
  expect(rows.map(({ kind, by, name, value, n }) => [kind, by, name, value, n])).toEqual([
    ['asked_by_agent', '', '', '3', '13'],
    ['asked_by_others', '', '', '4', '13'],
    ['not_asked', '', '', '6', '13'],
    ['asked_unsolved', '', '', '4', ''],
    ['asked_by_agent', 'agent', "'=Ann", '3', '10'],
    ['asked_by_others', 'agent', "'=Ann", '3', '10'],
    ['not_asked', 'agent', "'=Ann", '4', '10'],
    ['asked_by_agent', 'agent', 'Dee', '0', '2'],
    ['asked_by_others', 'agent', 'Dee', '1', '2'],
    ['not_asked', 'agent', 'Dee', '1', '2'],
    ['asked_by_agent', 'agent', '(no name set)', '0', '1'],
    ['asked_by_others', 'agent', '(no name set)', '0', '1'],
    ['not_asked', 'agent', '(no name set)', '1', '1'],
    ['asked_on_others', 'agent', 'Bo', '4', ''],
    ['asked_unsolved', 'agent', 'Bo', '4', ''],
    ['asked_on_others', 'agent', 'Cy', '1', ''],
  ]);
});

test('nothing where nothing is known', () => {
  expect(askedCsv([], 'Who was asked', 'no name set')).toEqual([]);
});
