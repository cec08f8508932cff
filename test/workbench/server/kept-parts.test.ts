import { expect, test } from 'vitest';
import { Workbook } from '../../../workbench/host/workbook.ts';
import { readParts } from '../../../workbench/server/kept-parts.ts';
import { snapshotOfWorkbook } from '../../../workbench/server/snapshot-of-workbook.ts';
import { whyNoSnapshot, workbookOfSnapshot } from '../../../workbench/server/workbook-of-snapshot.ts';

function made(): Workbook {
  const workbook = new Workbook();
  workbook.insertSheet('Gone');
  const sheet = workbook.insertSheet('One');
  workbook.deleteSheet(workbook.sheet('Gone')!);
  const area = { sheet, row: 1, column: 1, height: 3, width: 2 };
  workbook.names.set('named', area);
  workbook.properties.set('key', 'value');
  sheet.charts.push({
    ...{ id: workbook.nextChart(), type: 'BAR', headers: 1, options: { title: 'T' }, hidden: 'IGNORE_BOTH' },
    ...{ ranges: [area], at: { row: 2, column: 3, x: 4, y: 4 } },
  });
  sheet.rules.push({
    at: { row: 9, column: 1, height: 1, width: 1 },
    rule: { criteria: 'VALUE_IN_RANGE', range: area, allowInvalid: false, help: 'One of them.' },
  });
  sheet.notes.set('A1', 'note');
  sheet.hiddenColumns.add(7);
  return workbook;
}

test('what a script made is there again after saving and opening', () => {
  const before = made();
  const snapshot = JSON.parse(JSON.stringify(snapshotOfWorkbook(before)));
  expect(whyNoSnapshot(snapshot)).toBeUndefined();
  const { workbook } = workbookOfSnapshot(snapshot);
  const [sheet] = workbook.sheets;
  const [was] = before.sheets;
  expect(sheet!.id).toBe(was!.id);
  expect(workbook.names.get('named')).toMatchObject({ row: 1, column: 1, height: 3, width: 2 });
  expect(workbook.names.get('named')!.sheet).toBe(sheet);
  expect([...workbook.properties]).toEqual([['key', 'value']]);
  expect(sheet!.charts[0]).toMatchObject({ id: 1, type: 'BAR', at: { row: 2, column: 3, x: 4, y: 4 } });
  expect(sheet!.charts[0]!.ranges[0]!.sheet).toBe(sheet);
  expect(sheet!.ruleOf(9, 1)).toMatchObject({ criteria: 'VALUE_IN_RANGE', help: 'One of them.' });
  expect([...sheet!.notes, ...sheet!.hiddenColumns]).toEqual([['A1', 'note'], 7]);
  // Nothing new gets the number of what was kept.
  expect(workbook.nextChart()).toBe(2);
  expect(workbook.insertSheet('New').id).toBeGreaterThan(was!.id);
});

test.each([
  ['no object', 'text'],
  ['names that are none', { sheets: {}, properties: {}, names: [['a', { row: 0 }]] }],
  [
    'a chart without a place',
    { sheets: { a: { id: 1, charts: [{}], rules: [], notes: {}, hiddenColumns: [] } }, properties: {}, names: [] },
  ],
])('%s is found out', (_, kept) => {
  expect(readParts({ kept })).toBe('damaged');
  const snapshot = snapshotOfWorkbook(made());
  expect(whyNoSnapshot({ ...snapshot, custom: { kept } })).toBe('its charts and named ranges are damaged');
});

test('a checkpoint puts everything back', () => {
  const workbook = made();
  const [sheet] = workbook.sheets;
  sheet!.write('A1', [[1, '=A1']]);
  const before = JSON.stringify(snapshotOfWorkbook(workbook));
  const undo = workbook.checkpoint();
  sheet!.write('A1', [[2, 3, 4]]);
  sheet!.look.format({ row: 1, column: 1, height: 1, width: 1 }, { bold: true });
  sheet!.charts.splice(0);
  sheet!.hidden = true;
  workbook.insertSheet('Two');
  workbook.names.clear();
  workbook.properties.set('key', 'other');
  expect(JSON.stringify(snapshotOfWorkbook(workbook))).not.toBe(before);
  undo();
  expect(JSON.stringify(snapshotOfWorkbook(workbook))).toBe(before);
});
