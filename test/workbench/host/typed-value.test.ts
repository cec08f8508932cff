import { describe, expect, test } from 'vitest';
import { typedValues } from '../../../workbench/host/typed-value.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';

const us = typedValues('Etc/UTC', 'en_US');
const sweden = typedValues('Europe/Stockholm', 'sv_SE');

describe('text that is typed', () => {
  test.each<[string, unknown]>([
    ['5', 5],
    [' 0042 ', 42],
    ['-1.5', -1.5],
    ['.5', 0.5],
    ['TRUE', true],
    ['false', false],
    ['2026-01-05', new Date('2026-01-05T00:00:00Z')],
    ['2026-1-5 08:30', new Date('2026-01-05T08:30:00Z')],
    ['2026-01-05T08:30:15', new Date('2026-01-05T08:30:15Z')],
    ['2026-02-30', '2026-02-30'],
    ['2026-01-05 24:00', '2026-01-05 24:00'],
    ['1,5', '1,5'],
    ['1-5', '1-5'],
    ['5 points', '5 points'],
    ['', ''],
    ['-', '-'],
  ])('%j is %j', (text, value) => {
    expect(us(text)).toEqual(value);
  });

  test('goes by the decimal sign and the zone of the spreadsheet', () => {
    expect([sweden('4,5'), sweden('4.5')]).toEqual([4.5, '4.5']);
    expect(sweden('2026-01-05')).toEqual(new Date('2026-01-04T23:00:00Z'));
  });
});

test("stays text behind a ' and in a cell of text, and comes back the same from what would be typed", () => {
  const workbook = new Workbook();
  const sheet = workbook.insertSheet('One');
  sheet.look.format({ row: 2, column: 1, height: 1, width: 3 }, { numberFormat: '@' });
  sheet.write('A1', [
    ["'007", "'TRUE", "'2026-01-05", "'=1", "''x"],
    ['007', 'TRUE', '2026-01-05'],
  ]);
  const shown = ['007', 'TRUE', '2026-01-05'];
  expect([sheet.value('A1'), sheet.value('B1'), sheet.value('C1')]).toEqual(shown);
  expect([sheet.value('D1'), sheet.value('E1')]).toEqual(['=1', "'x"]);
  expect([sheet.value('A2'), sheet.value('B2'), sheet.value('C2')]).toEqual(shown);
  const copy = workbook.insertSheet('Two');
  copy.write('A1', sheet.typed());
  expect(copy.typed()).toEqual(sheet.typed());
  expect(copy.value('C1')).toBe('2026-01-05');
});
