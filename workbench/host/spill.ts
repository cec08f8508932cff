import { cellName } from './a1.ts';
import type { Rectangle } from './rectangle.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

/** Where a result wants to go. */
interface WantedArea extends Rectangle {
  sheet: Pick<WorkbookSheet, 'columns' | 'isTaken'>;
}

/** Why a result cannot spill over these cells, in Google's words; rows are added below a sheet, columns are not. */
export function blocked({ sheet, row, column, height, width }: WantedArea): string | undefined {
  const missing = column + width - 1 - sheet.columns;
  if (missing > 0) return `Result was not automatically expanded, please insert more columns (${missing}).`;
  for (let atRow = row; atRow < row + height; atRow += 1) {
    for (let atColumn = column; atColumn < column + width; atColumn += 1) {
      if (atRow === row && atColumn === column) continue;
      if (sheet.isTaken(atRow, atColumn)) {
        return `Array result was not expanded because it would overwrite data in ${cellName(atRow, atColumn)}.`;
      }
    }
  }
  return undefined;
}
