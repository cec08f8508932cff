import type { Rectangle } from './rectangle.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

/** A rectangle of one sheet. */
export interface Area extends Rectangle {
  sheet: WorkbookSheet;
}

/** Whether two areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.height &&
    other.row < one.row + one.height &&
    one.column < other.column + other.width &&
    other.column < one.column + one.width
  );
}

/** Whether two areas of one sheet are the same. */
export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row && one.column === other.column && one.height === other.height && one.width === other.width
  );
}

export function eachCell({ row, column, height, width }: Area, visit: (row: number, column: number) => void): void {
  for (let down = 0; down < height; down += 1) {
    for (let right = 0; right < width; right += 1) visit(row + down, column + right);
  }
}
