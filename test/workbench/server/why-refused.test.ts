import { expect, test } from 'vitest';
import { Workbook } from '../../../workbench/host/workbook.ts';
import { whyRefused } from '../../../workbench/server/why-refused.ts';
import type { WireValue } from '../../../workbench/wire.ts';

const sheet = new Workbook().insertSheet('One');
sheet.write('A1', [['Phone'], ['Chat'], [7]]);
const at = (row: number) => ({ row, column: 5, height: 1, width: 1 });
const range = { sheet, row: 1, column: 1, height: 10, width: 1 };
const rule = { allowInvalid: false, help: 'No.' };
sheet.rules.push({ at: at(1), rule: { ...rule, criteria: 'VALUE_IN_RANGE', range } });
sheet.rules.push({ at: at(2), rule: { ...rule, criteria: 'DATE_IS_VALID_DATE' } });
sheet.rules.push({ at: at(3), rule: { ...rule, criteria: 'NUMBER_GREATER_THAN', least: 0 } });
sheet.rules.push({ at: at(4), rule: { ...rule, criteria: 'DATE_IS_VALID_DATE', allowInvalid: true } });
sheet.rules.push({ at: at(6), rule: { ...rule, criteria: 'NUMBER_BETWEEN', least: 1, most: 7 } });

test.each<[row: number, value: WireValue, allowed: boolean]>([
  [1, 'phone ', true],
  [1, 7, true],
  [1, 'Fax', false],
  [1, null, true],
  [2, { d: 46023 }, true],
  [2, 'soon', false],
  [3, 0.5, true],
  [3, 0, false],
  [3, 'many', false],
  [4, 'soon', true],
  [5, 'soon', true],
  [6, 1, true],
  [6, 7, true],
  [6, 7.5, false],
  [6, 'high', false],
])('row %i may hold %j: %s', (row, value, allowed) => {
  expect(whyRefused(sheet, [row, 5, value])).toBe(allowed ? undefined : 'No.');
});

test('what a formula shows is not looked at', () => {
  expect(whyRefused(sheet, [1, 5, 'Fax', '="Fax"'])).toBeUndefined();
});
