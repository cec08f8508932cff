import { expect, test } from 'vitest';
import { Workbook } from '../../../workbench/host/workbook.ts';
import { shownSnapshot } from '../../../workbench/server/shown-snapshot.ts';
import { readSpilled } from '../../../workbench/spilled.ts';

const CODE = `
/** Rows. @customfunction */
function ROWS_OF(n) { return [['a', 'b'], [n, new Date(Date.UTC(2024, 0, 2))]]; }
/** No. @customfunction */
function REFUSED() { throw new Error('Not today.'); }
`;

test('values, spilled cells and sentences of errors are in the snapshot, at the places of the page', () => {
  const workbook = new Workbook({ name: 'W', timeZone: 'Etc/UTC' });
  workbook.insertSheet('One').write('B2', [['=ROWS_OF(7)', null, 5], [null], [null], ['=REFUSED()'], ['=D2+1']]);
  const snapshot = shownSnapshot(workbook, CODE);
  const { cellData } = snapshot.sheets['sheet-1']!;
  expect(cellData![1]![1]).toMatchObject({ f: '=ROWS_OF(7)', v: 'a' });
  expect(cellData![4]![1]).toMatchObject({ v: '#ERROR!', custom: { sentence: 'Not today.', error: '#ERROR!' } });
  expect(cellData![5]![1]).toMatchObject({ f: '=D2+1', v: 6 });
  const spilled = readSpilled(snapshot.custom)!;
  expect(spilled.ranges['sheet-1']![1]![1]).toEqual({ startRow: 1, endRow: 2, startColumn: 1, endColumn: 2 });
  expect(spilled.cells['sheet-1']).toMatchObject({
    1: { 1: { v: 'a' }, 2: { v: 'b' } },
    2: { 1: { v: 7 }, 2: { v: 45293, s: { n: { pattern: 'yyyy-mm-dd' } } } },
  });
});

test.each([undefined, {}, { spilled: 3 }, { spilled: { ranges: { a: { 1: { 1: {} } } }, cells: {} } }])(
  'what is no list of spilled results is left alone: %j',
  (custom) => {
    expect(readSpilled(custom)).toBeUndefined();
  },
);
