import { cellName } from './a1.ts';
import type { Rectangle } from './rectangle.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

/** Where a result wants to go. */
interface WantedArea extends Rectangle {
  sheet: Pick<WorkbookSheet, 'rows' | 'columns' | 'isTaken'>;
}

/** Why a result cannot spill over these cells, in Google's words: a sheet does not grow for it, neither to the right nor below. */
export function blocked({ sheet, row, column, height, width }: WantedArea): string | undefined {
  for (const [what, missing] of [
    ['columns', column + width - 1 - sheet.columns],
    ['rows', row + height - 1 - sheet.rows],
  ] as const) {
    if (missing > 0) return `Result was not automatically expanded, please insert more ${what} (${missing}).`;
  }
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
