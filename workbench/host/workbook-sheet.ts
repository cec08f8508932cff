import { cellName, parseA1 } from './a1.ts';
import { type CellBlock, type CellError, type CellValue, isCellError } from './cell-value.ts';
import type { Rectangle } from './rectangle.ts';
import type { ChartOn, RuleOn } from './sheet-chart.ts';
import { SheetLook } from './sheet-look.ts';
import type { TypedValue } from './typed-value.ts';

/** A chart over a sheet. */
export type SheetChart = ChartOn<WorkbookSheet>;

/** What a cell may hold. */
export type ValidationRule = RuleOn<WorkbookSheet>;

/** What may be written into a cell: a value, or a formula or text as a user would type it. */
export type CellInput = CellValue | undefined;

/** One sheet: a grid of cells, each blank, a value, or a formula with what it shows. New ones are 1000 rows × 26 columns. */
export class WorkbookSheet {
  /** Changed by `Workbook.renameSheet`, which sees to the formulas that name it. */
  name: string;
  /** Stays the same when it is renamed or moved. */
  readonly id: number;
  hidden = false;
  /** The sheet that it was made as a copy of, and how many formats came along. */
  copied: { readonly from: WorkbookSheet; readonly formats: number } | undefined;
  /** Columns that are not shown, from 1. */
  readonly hiddenColumns = new Set<number>();
  /** Charts over it, in the order they were inserted. */
  readonly charts: SheetChart[] = [];
  /** What cells may hold; later rules win. */
  readonly rules: { readonly at: Rectangle; readonly rule: ValidationRule | null }[] = [];
  /** Notes of cells by their name, such as `A1`. */
  readonly notes = new Map<string, string>();
  /** Cells that the user may not edit: protected ranges of somebody else. */
  readonly locked: Rectangle[] = [];
  /** How its cells are drawn: widths, formats, what stays in view. */
  readonly look = new SheetLook();
  rows: number;
  columns: number;
  /** Shown values by column, from 0: a function is handed whole columns without a look-up for each cell. */
  readonly #shown: CellValue[][] = [];
  readonly #formulas = new Map<number, string>();
  /** The cells that show a part of another cell's result, and the cell it comes from. */
  readonly #spilled = new Map<number, number>();

  readonly #announce: (changed: Rectangle) => void;
  readonly #typedValue: TypedValue;

  /**
   * @param announce told of every rectangle that is written to
   * @param typedValue what a text is once it is typed into a cell
   */
  constructor(
    name: string,
    announce: (changed: Rectangle) => void,
    typedValue: TypedValue,
    { rows, columns } = { rows: 1000, columns: 26 },
    id = 0,
  ) {
    this.name = name;
    this.id = id;
    this.#announce = announce;
    this.#typedValue = typedValue;
    this.rows = rows;
    this.columns = columns;
  }

  /** What a cell shows, such as `value('B5')` or `value(5, 2)`. */
  value(row: number | string, column?: number): CellValue {
    const [atRow, atColumn] = this.#place(row, column);
    return this.#shown[atColumn - 1]?.[atRow - 1] ?? null;
  }

  /** The formula in a cell, with its `=`, or undefined. */
  formula(row: number | string, column?: number): string | undefined {
    return this.#formulas.get(key(...this.#place(row, column)));
  }

  /** Every formula of the sheet, by place. */
  formulas(): { row: number; column: number; formula: string }[] {
    return [...this.#formulas].map(([at, formula]) => ({ ...place(at), formula }));
  }

  /**
   * Writes rows of cells as a user would type or paste them: text with `=` before it is a formula, text that reads as a date, a number or a tick becomes one,
   * and `'` before it, or a cell that is formatted as text, keeps text as it is.
   * The grid grows where it must.
   *
   * @param at the upper left cell, such as `A2`
   */
  write(at: string, cells: readonly (readonly CellInput[])[]): void {
    const [row, column] = this.#place(at);
    cells.forEach((inputs, down) => {
      inputs.forEach((input, right) => {
        this.#enter(row + down, column + right, input);
      });
    });
    const width = Math.max(0, ...cells.map((inputs) => inputs.length));
    if (width > 0) this.#announce({ row, column, height: cells.length, width });
  }

  #enter(row: number, column: number, input: CellInput): void {
    const at = key(row, column);
    this.#spilled.delete(at);
    this.#formulas.delete(at);
    if (typeof input === 'string' && input.length > 1 && input.startsWith('=')) {
      this.#formulas.set(at, input);
      this.show(row, column, null);
    } else if (typeof input === 'string') {
      this.show(row, column, this.#entered(row, column, input));
    } else {
      this.show(row, column, input ?? null);
    }
  }

  #entered(row: number, column: number, text: string): CellValue {
    if (text === '') return null;
    if (text.startsWith("'")) return text.slice(1);
    const value = this.#typedValue(text);
    return typeof value !== 'string' && this.look.formatOf(row, column).numberFormat === '@' ? text : value;
  }

  /** Sets what a cell shows and leaves its formula alone: the result of a calculation. */
  show(row: number, column: number, value: CellValue): void {
    if (row > this.rows) this.rows = row;
    if (column > this.columns) this.columns = column;
    let cells = this.#shown[column - 1];
    if (!cells) {
      cells = [];
      this.#shown[column - 1] = cells;
    }
    // Holes would make V8 treat the whole column as a dictionary.
    while (cells.length < row - 1) cells.push(null);
    cells[row - 1] = value;
  }

  /** Shows a cell as a part of the result of the cell at `from`. */
  spill(row: number, column: number, value: CellValue, from: { row: number; column: number }): void {
    this.#spilled.set(key(row, column), key(from.row, from.column));
    this.show(row, column, value);
  }

  /** Takes away what an earlier result spilled here, unless something else has been written over it. */
  unspill(row: number, column: number, from: { row: number; column: number }): void {
    if (this.#spilled.get(key(row, column)) !== key(from.row, from.column)) return;
    this.#spilled.delete(key(row, column));
    this.show(row, column, null);
  }

  /** The cells that show a part of another cell's result, each with the cell that it comes from. */
  spills(): { row: number; column: number; from: { row: number; column: number } }[] {
    return [...this.#spilled].map(([at, from]) => ({ ...place(at), from: place(from) }));
  }

  /** Whether a cell holds something of its own or of another's result, so that no result can spill over it. */
  isTaken(row: number, column: number): boolean {
    const at = key(row, column);
    return this.#formulas.has(at) || this.#spilled.has(at) || this.value(row, column) !== null;
  }

  /** Puts formulas that name a sheet in order after it got another name; what they show stays. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const [at, formula] of this.#formulas) this.#formulas.set(at, rewrite(formula));
  }

  /** The rule of a cell, if any. */
  ruleOf(row: number, column: number): ValidationRule | undefined {
    const within = ({ at }: { readonly at: Rectangle }): boolean =>
      row >= at.row && row < at.row + at.height && column >= at.column && column < at.column + at.width;
    return this.rules.findLast(within)?.rule ?? undefined;
  }

  /** Every cell as a user would type it, from A1 on: formulas without their results, and text that would be read as another thing behind a `'`. */
  typed(): CellInput[][] {
    const last = this.lastCell();
    return Array.from({ length: last.row }, (_, down) =>
      Array.from({ length: last.column }, (_, right) => this.#typedAt(down + 1, right + 1)),
    );
  }

  #typedAt(row: number, column: number): CellInput {
    const at = key(row, column);
    const formula = this.#formulas.get(at);
    if (formula !== undefined) return formula;
    if (this.#spilled.has(at)) return null;
    const value = this.value(row, column);
    if (typeof value !== 'string') return value;
    return /^[=']/.test(value) || typeof this.#typedValue(value) !== 'string' ? `'${value}` : value;
  }

  /** The cells of a rectangle, without a copy. */
  block({ row, column, height, width }: Rectangle): CellBlock {
    const columns = Array.from({ length: width }, (_, right) => this.#shown[column - 1 + right]);
    return { block: true, height, width, start: row - 1, columns };
  }

  /** Notes everything as it is. @returns puts it back */
  checkpoint(): () => void {
    const { name, hidden, rows, columns } = this;
    const shown = this.#shown.map((cells) => cells && [...cells]);
    const [formulas, spilled] = [new Map(this.#formulas), new Map(this.#spilled)];
    const [hiddenColumns, notes] = [new Set(this.hiddenColumns), new Map(this.notes)];
    const [charts, rules] = [[...this.charts], [...this.rules]];
    const look = this.look.checkpoint();
    return () => {
      Object.assign(this, { name, hidden, rows, columns });
      this.#shown.splice(0, Infinity, ...shown);
      for (const [map, from] of [
        [this.#formulas, formulas],
        [this.#spilled, spilled],
        [this.notes, notes],
      ] as [Map<unknown, unknown>, Map<unknown, unknown>][]) {
        map.clear();
        for (const [key, value] of from) map.set(key, value);
      }
      this.hiddenColumns.clear();
      for (const column of hiddenColumns) this.hiddenColumns.add(column);
      this.charts.splice(0, Infinity, ...charts);
      this.rules.splice(0, Infinity, ...rules);
      look();
    };
  }

  whole(): Rectangle {
    return { row: 1, column: 1, height: this.rows, width: this.columns };
  }

  /** The last row and column that hold anything; 0 and 0 in an empty sheet. */
  lastCell(): { row: number; column: number } {
    let row = 0;
    let column = 0;
    this.#shown.forEach((cells, at) => {
      const last = cells.findLastIndex((value) => value !== null) + 1;
      if (last > 0) column = at + 1;
      row = Math.max(row, last);
    });
    for (const { row: atRow, column: atColumn } of this.formulas()) {
      row = Math.max(row, atRow);
      column = Math.max(column, atColumn);
    }
    return { row, column };
  }

  /** Every error that the sheet shows, for a test that wants none. */
  errors(): (CellError & { cell: string })[] {
    return this.#shown.flatMap((cells, column) =>
      (cells ?? []).flatMap((value, row) =>
        isCellError(value) ? [{ ...value, cell: cellName(row + 1, column + 1) }] : [],
      ),
    );
  }

  #place(row: number | string, column?: number): [row: number, column: number] {
    if (typeof row === 'number') return [row, column ?? 1];
    const reference = parseA1(row);
    if (!reference) throw new Error(`${row} is no cell`);
    return [reference.row, reference.column];
  }
}

// A sheet has at most 18,278 columns, so one number holds both.
const COLUMNS = 20_000;

function key(row: number, column: number): number {
  return row * COLUMNS + column;
}

function place(at: number): { row: number; column: number } {
  return { row: Math.floor(at / COLUMNS), column: at % COLUMNS };
}
