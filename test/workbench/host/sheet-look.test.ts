import { expect, test } from 'vitest';
import { SheetLook } from '../../../workbench/host/sheet-look.ts';

test('later formats win, cell by cell and property by property', () => {
  const look = new SheetLook();
  look.format({ row: 1, column: 1, height: 2, width: 3 }, { bold: true, numberFormat: '0' });
  look.format({ row: 2, column: 2, height: 9, width: 1 }, { numberFormat: '0.00' });
  expect(look.formatOf(1, 3)).toEqual({ bold: true, numberFormat: '0' });
  expect(look.formatOf(2, 2)).toEqual({ bold: true, numberFormat: '0.00' });
  expect(look.formatOf(10, 2)).toEqual({ numberFormat: '0.00' });
  expect(look.formatOf(3, 1)).toEqual({});
});

test('a copy is the same and apart', () => {
  const look = new SheetLook();
  look.frozenRows = 1;
  look.setWidths([50, 60], 3);
  look.format({ row: 1, column: 1, height: 1, width: 1 }, { bold: true });
  const copy = new SheetLook();
  copy.copy(look);
  look.setWidths([99]);
  expect([copy.frozenRows, [...copy.widths], copy.formats]).toEqual([
    1,
    [
      [3, 50],
      [4, 60],
    ],
    look.formats,
  ]);
});
