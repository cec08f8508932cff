import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { REPORT_COLUMNS, reportCsv } from '#shared/reports/report-csv.ts';
import { easeScore, fullScore, reportOf } from '../cli/report-fixtures.ts';

const rows = Papa.parse<Record<string, string>>(
  reportCsv(reportOf([easeScore(), fullScore()]))
    .join('')
    .trim(),
  { header: true },
).data;

test('there is a row for every score, segment, period, group and difference', () => {
  const kinds = rows.map(({ kind }) => kind);
  expect(
    Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length])),
  ).toEqual({
    overall: 2,
    segment: 30,
    period: 24,
    group: 2,
    difference: 1,
  });
});

test('every row says how it was scored, unrounded and with what was set aside', () => {
  expect(rows[0]).toMatchObject({
    metric: 'ces',
    method: 'mean',
    scale: '1-7',
    direction: 'ease',
    direction_assumed: 'true',
    value: '5.4271',
    n: '398',
    set_aside: '12',
  });
  expect(Object.keys(rows[0]!)).toEqual([...REPORT_COLUMNS]);
});

test('a period without answers is empty, not 0', () => {
  expect(rows.find(({ name }) => name === '2024-08')).toMatchObject({ value: '', n: '0' });
});
