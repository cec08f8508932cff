import { cellName } from '../host/a1.ts';
import { type CellValue, cellRows, isCellError } from '../host/cell-value.ts';
import type { CellFormat } from '../host/sheet-look.ts';
import type { CellInput, WorkbookSheet } from '../host/workbook-sheet.ts';

const HEADING: CellFormat = { bold: true, size: 12 };
const TABLE_HEADER: CellFormat = { bold: true, background: '#e8eef4' };
const FORMULA: CellFormat = { color: '#3b5b78' };

/** Writes a tab from the top down; what a formula spills pushes the next thing further down. The tab's formulas must be worked out as they are written. */
export class TabWriter {
  readonly sheet: WorkbookSheet;
  /** The next free row. */
  row = 1;

  constructor(sheet: WorkbookSheet) {
    this.sheet = sheet;
  }

  title(text: string): void {
    this.line(text, { bold: true, size: 16 });
  }

  heading(text: string): void {
    this.row += 1;
    this.line(text, HEADING);
  }

  /** One text in the first column. */
  line(text: string, format?: CellFormat): void {
    this.sheet.write(cellName(this.row, 1), [[text]]);
    if (format) this.#format(this.row, 1, 1, 1, format);
    this.row += 1;
  }

  /** A header row and rows below it. @returns the row of the first cells below the header */
  table(header: readonly CellInput[], rows: readonly (readonly CellInput[])[]): number {
    this.sheet.write(cellName(this.row, 1), [header, ...rows]);
    this.#format(this.row, 1, 1, header.length, TABLE_HEADER);
    for (const right of header.keys()) {
      const values = rows.map((row) => row[right]!);
      this.#align(this.row, right + 1, rows.length + 1, values, header.length);
    }
    this.row += rows.length + 1;
    return this.row - rows.length;
  }

  /** A formula as text, and below it what it gives. */
  formula(formula: string, column = 1): void {
    this.sheet.write(cellName(this.row, column), [[`'${formula}`]]);
    this.#format(this.row, column, 1, 1, FORMULA);
    this.row += 1;
    this.result(formula, column);
  }

  /** What a formula gives; its cells are formatted by what they hold. */
  result(formula: string, column = 1): void {
    const { sheet, row } = this;
    sheet.write(cellName(row, column), [[formula]]);
    const { height, width } = this.#shownAt(column);
    const cells = cellRows(sheet.block({ row, column, height, width }));
    const isTable = height > 1 || width > 1;
    if (isTable) this.#format(row, column, 1, width, TABLE_HEADER);
    const body = isTable ? cells.slice(1) : cells;
    const from = isTable ? row + 1 : row;
    for (let right = 0; right < width; right += 1) {
      const values = body.map((one) => one[right]!);
      const header = isTable ? String(cells[0]![right]) : '';
      if (values.every((value) => typeof value !== 'string' || value === ''))
        this.#align(row, column + right, height, values, width);
      if (header !== 'value' || width !== 2) {
        const numberFormat = formatOf(header, values);
        if (numberFormat) this.#format(from, column + right, body.length, 1, { numberFormat });
        continue;
      }
      // A summary's values are of all kinds.
      values.forEach((value, down) => {
        const numberFormat = formatOf('', [value]);
        if (numberFormat) this.#format(from + down, column + right, 1, 1, { numberFormat });
      });
    }
    this.row += height;
  }

  /** The rows and columns that a formula just written here shows: everything from there on is its own. */
  #shownAt(column: number): { height: number; width: number } {
    const { sheet, row } = this;
    const value = sheet.value(row, column);
    if (isCellError(value)) throw new Error(`${sheet.name}!${cellName(row, column)}: ${value.message}`);
    let height = 1;
    while (sheet.isTaken(row + height, column)) height += 1;
    let width = 1;
    while (sheet.isTaken(row, column + width)) width += 1;
    return { height, width };
  }

  /** A column of numbers has its header above them. In narrow tables, and at the left edge, they stand at the left, near their neighbours. */
  #align(row: number, column: number, height: number, values: readonly CellInput[], width: number): void {
    if (!values.some((value) => typeof value === 'number')) return;
    this.#format(row, column, height, 1, { align: column === 1 || width <= 2 ? 'left' : 'right' });
  }

  #format(row: number, column: number, height: number, width: number, format: CellFormat): void {
    this.sheet.look.format({ row, column, height, width }, format);
  }
}

/** How numbers of a column are shown: counts whole, p-values to three places, scores to two. */
function formatOf(header: string, values: readonly CellValue[]): string | undefined {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return undefined;
  if (/(^|\s)p$/.test(header)) return '[<0.0005]"<0.001";0.000';
  return numbers.every(Number.isInteger) ? '0' : '0.00';
}
