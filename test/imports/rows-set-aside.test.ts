import { expect, test } from 'vitest';
import { totalExcluded } from '#shared/answers/exclusion.ts';
import { ImportRun } from '#shared/imports/import-run.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { type RowSetAside, SetAsideLister } from '#shared/imports/rows-set-aside.ts';

const makeDecoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });

function listed(text: string, options: ImportOptions = {}, chunk = 7) {
  const bytes = new TextEncoder().encode(text);
  const run = new ImportRun({ file: 'nps.csv', options, makeDecoder });
  run.push(bytes);
  const imported = run.finish();
  const rows: RowSetAside[] = [];
  const lister = new SetAsideLister(imported, makeDecoder, (row) => rows.push(row));
  for (let at = 0; at < bytes.length; at += chunk) lister.push(bytes.subarray(at, at + chunk));
  lister.finish();
  return { imported, rows };
}

const TEXT = `NPS report

response_id,date,nps,channel
R1,2024-01-02,10,Chat
R2,2024-01-02,,Chat

R3,2024-01-03,11,Email
R4,2024-01-03,good,Email
R1,2024-01-02,10,Chat
R5,2024-01-04,7,Smith, John,x
R6,Smith, John,2024-01-04,9,Chat
R7,2024-01-05,8,Chat
Exported by Ann
`;

test('every row set aside is listed with its reason, and only those', () => {
  const { imported, rows } = listed(TEXT);
  expect(rows.map(({ row, reason, column }) => [row, reason, column])).toEqual([
    [2, 'blank', 'nps'],
    [3, 'outOfRange', 'nps'],
    [4, 'text', 'nps'],
    [5, 'duplicate', ''],
    [7, 'malformed', ''],
    [8, 'footer', ''],
  ]);
  expect(rows[2]!.cells).toEqual(['R4', '2024-01-03', 'good', 'Email']);
  // The footer is no response: it is in no score's count.
  expect(rows.length - 1).toBe(totalExcluded(imported.answers[0]!.total.excluded));
});

test('rows that a filter leaves out are not listed', () => {
  expect(listed(TEXT, { where: [{ column: 'channel', value: 'chat' }] }).rows.map(({ row }) => row)).toEqual([2, 5, 8]);
});
