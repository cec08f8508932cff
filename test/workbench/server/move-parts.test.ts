import { expect, test } from 'vitest';
import { Workbook } from '../../../workbench/host/workbook.ts';
import { movedArea, moveParts } from '../../../workbench/server/move-parts.ts';

const area = { row: 3, column: 2, height: 4, width: 1 };

test.each([
  ['rows above move it down', 'row', 3, 2, { ...area, row: 5 }],
  ['rows in its middle make it grow', 'row', 4, 2, { ...area, height: 6 }],
  ['rows right below are none of its own', 'row', 7, 2, area],
  ['rows taken out above move it up', 'row', 1, -2, { ...area, row: 1 }],
  ['rows taken out across its end cut it', 'row', 5, -4, { ...area, height: 2 }],
  ['a column taken out with all of it takes it along', 'column', 2, -1, undefined],
] as const)('%s', (_, axis, at, count, moved) => {
  expect(movedArea(area, { axis, at, count })).toEqual(moved);
});

test('named ranges, charts, rules and notes go along; other tabs stay', () => {
  const workbook = new Workbook();
  const [sheet, other] = [workbook.insertSheet('One'), workbook.insertSheet('Two')];
  const on = { sheet, ...area };
  workbook.names.set('here', on).set('there', { ...on, sheet: other });
  const chart = { type: 'BAR', headers: 1, options: {}, hidden: '', at: { row: 9, column: 1, x: 4, y: 4 } };
  other.charts.push({ ...chart, id: 1, ranges: [on] });
  sheet.charts.push({ ...chart, id: 2, ranges: [{ ...on, sheet: other }] });
  sheet.rules.push({ at: area, rule: { criteria: 'VALUE_IN_RANGE', range: on, allowInvalid: false, help: '' } });
  sheet.notes.set('B3', 'note');
  moveParts(workbook, { sheet, axis: 'row', at: 1, count: 1 });
  expect(workbook.names.get('here')).toEqual({ ...on, row: 4 });
  expect(workbook.names.get('there')).toEqual({ ...on, sheet: other });
  expect([other.charts[0]!.ranges[0]!.row, other.charts[0]!.at.row]).toEqual([4, 9]);
  expect([sheet.charts[0]!.ranges[0]!.row, sheet.charts[0]!.at.row]).toEqual([3, 10]);
  expect([sheet.rules[0]!.at.row, sheet.rules[0]!.rule!.range!.row]).toEqual([4, 4]);
  expect([...sheet.notes]).toEqual([['B4', 'note']]);
});
