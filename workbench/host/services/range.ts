import { cellName } from '../a1.ts';
import { type Area, overlaps } from '../area.ts';
import { type CellValue, cellRows, isCellError } from '../cell-value.ts';
import { givenDate } from '../gate.ts';
import type { CellInput } from '../workbook-sheet.ts';
import { ruleOf } from './data-validation.ts';
import { formatDate } from './format-date.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Implemented =
  | 'clearContent'
  | 'clearDataValidations'
  | 'copyTo'
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'merge'
  | 'offset'
  | 'setDataValidation'
  | 'setFontWeight'
  | 'setFormula'
  | 'setFormulas'
  | 'setNote'
  | 'setNumberFormat'
  | 'setValue'
  | 'setValues';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export class LocalRange implements Pick<Range, Implemented> {
  readonly #objects: SpreadsheetObjects;
  readonly #area: Area;

  constructor(objects: SpreadsheetObjects, area: Area) {
    this.#objects = objects;
    this.#area = area;
  }

  getA1Notation(): string {
    const { row, column, height, width } = this.#area;
    const from = cellName(row, column);
    return height === 1 && width === 1 ? from : `${from}:${cellName(row + height - 1, column + width - 1)}`;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.#objects.sheet(this.#area.sheet);
  }

  getRow(): number {
    return this.#area.row;
  }

  getColumn(): number {
    return this.#area.column;
  }

  getLastRow(): number {
    return this.#area.row + this.#area.height - 1;
  }

  getLastColumn(): number {
    return this.#area.column + this.#area.width - 1;
  }

  getNumRows(): number {
    return this.#area.height;
  }

  getNumColumns(): number {
    return this.#area.width;
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.#area.height || column > this.#area.width) {
      throw new Error('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(down: number, right: number, height = this.#area.height, width = this.#area.width): Range {
    const { sheet, row, column } = this.#area;
    return this.#objects.range(gridArea({ sheet, row: row + down, column: column + right, height, width }));
  }

  getValue(): unknown {
    return this.getValues()[0]?.[0];
  }

  /** Blanks are '', errors their text, as for a custom function. */
  getValues(): unknown[][] {
    return cellRows(this.#area.sheet.block(this.#area)).map((cells) => cells.map(scriptValue));
  }

  /** As a cell without a number format shows them: dates year first, ticks in capitals. */
  getDisplayValues(): string[][] {
    return this.getValues().map((cells) =>
      cells.map((value) => {
        const date = givenDate(value);
        if (date) return formatDate(date.getTime(), this.#objects.workbook.timeZone, 'yyyy-MM-dd HH:mm');
        return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
      }),
    );
  }

  isBlank(): boolean {
    return this.getValues().every((cells) => cells.every((value) => value === ''));
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    const { sheet, row, column, height, width } = this.#area;
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (_, right) => sheet.formula(row + down, column + right) ?? ''),
    );
  }

  setValue(value: unknown): Range {
    const { height, width } = this.#area;
    return this.setValues(Array.from({ length: height }, () => Array.from({ length: width }, () => value)));
  }

  /** Text with `=` before it becomes a formula, also when it came from a stranger: sheets.md "The inbox". */
  setValues(values: unknown[][]): Range {
    const { sheet, height, width } = this.#area;
    if (!Array.isArray(values)) {
      throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.setValues.");
    }
    sameSize('rows', values.length, height);
    for (const cells of values) sameSize('columns', cells.length, width);
    if (sheet.locked.some((at) => overlaps({ sheet, ...at }, this.#area))) {
      throw new Error(PROTECTED);
    }
    sheet.write(
      this.#corner(),
      values.map((cells) => cells.map(cellInput)),
    );
    return this.#objects.range(this.#area);
  }

  setFormula(formula: string): Range {
    return this.setValue(formula.startsWith('=') ? formula : `=${formula}`);
  }

  merge(): Range {
    const { sheet, row, column, height, width } = this.#area;
    sheet.look.merged.push({ row, column, height, width });
    return this.#objects.range(this.#area);
  }

  setFormulas(formulas: string[][]): Range {
    return this.setValues(formulas);
  }

  setNote(note: string | null): Range {
    const { sheet, row, column, height, width } = this.#area;
    for (let down = 0; down < height; down += 1) {
      for (let right = 0; right < width; right += 1) {
        const name = cellName(row + down, column + right);
        if (note) sheet.notes.set(name, note);
        else sheet.notes.delete(name);
      }
    }
    return this.#objects.range(this.#area);
  }

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Range {
    const { sheet, row, column, height, width } = this.#area;
    sheet.rules.push({ at: { row, column, height, width }, rule: rule === null ? null : ruleOf(rule) });
    return this.#objects.range(this.#area);
  }

  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  setFontWeight(weight: 'normal' | 'bold' | null): Range {
    this.#area.sheet.look.format(this.#area, { bold: weight === 'bold' });
    return this.#objects.range(this.#area);
  }

  setNumberFormat(numberFormat: string): Range {
    this.#area.sheet.look.format(this.#area, { numberFormat });
    return this.#objects.range(this.#area);
  }

  /** Values and formats into another place, of the same size; formulas are not moved along. @param options `contentsOnly` leaves the formats there as they are */
  copyTo(destination: Range, options: unknown = {}, transposed?: boolean): void {
    const to = this.#objects.areaOf(destination);
    if (!to) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.copyTo.");
    const { sheet, row, column, height, width } = this.#area;
    const { contentsOnly = false, ...others } = Object(options) as { contentsOnly?: boolean };
    if (
      transposed !== undefined ||
      typeof options !== 'object' ||
      Object.keys(others).length > 0 ||
      to.height !== height ||
      to.width !== width ||
      this.getFormulas().some((cells) => cells.some((one) => one !== ''))
    )
      throw new Error(
        'Range.copyTo of formulas, into another size or with other options is not implemented in the local host',
      );
    if (to.sheet.locked.some((at) => overlaps({ sheet: to.sheet, ...at }, to))) throw new Error(PROTECTED);
    const cells = cellRows(sheet.block(this.#area));
    to.sheet.write(
      cellName(to.row, to.column),
      cells.map((one) => one.map((value) => (typeof value === 'string' ? `'${value}` : value))),
    );
    for (const { at, format } of contentsOnly ? [] : [...sheet.look.formats]) {
      if (!overlaps({ sheet, ...at }, this.#area)) continue;
      const top = Math.max(at.row, row);
      const left = Math.max(at.column, column);
      const moved = {
        row: top - row + to.row,
        column: left - column + to.column,
        height: Math.min(at.row + at.height, row + height) - top,
        width: Math.min(at.column + at.width, column + width) - left,
      };
      to.sheet.look.format(moved, format);
    }
  }

  clearContent(): Range {
    return this.setValue('');
  }

  #corner(): string {
    return cellName(this.#area.row, this.#area.column);
  }
}

/** @throws in Google's words when the area reaches over the edge of its sheet */
export function gridArea(area: Area): Area {
  const { sheet, row, column, height, width } = area;
  if (height < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (width < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row < 1 || column < 1 || row + height - 1 > sheet.rows || column + width - 1 > sheet.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

function sameSize(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}

function scriptValue(value: CellValue): unknown {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

function cellInput(value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' && value.length > 50_000) {
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return givenDate(value) ?? String(value);
}
