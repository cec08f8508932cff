import { cellName, cellOf, columnOn, type Formula, onTab, plainCell } from './formula.ts';

/** What is written into a cell. */
export type Written = string | number;

/** Side by side on a tab of ours, from its first column on. */
export interface Block {
  readonly column: number;
  readonly width: number;
}

/** The row of a table's header, and that of its first row below. */
export const HEADER_ROW = 4;
export const FIRST_ROW = 5;

/** The cells of a tab that is wholly ours, gathered to be written at once. */
export class TabCells {
  readonly tab: string;
  readonly #rows: Written[][] = [];
  #next = 1;

  constructor(tab: string) {
    this.tab = tab;
  }

  /** Columns for a table, with an empty one behind them that keeps it from the next. They are the same whatever is put into them. */
  block(width: number): Block {
    const block = { column: this.#next, width };
    this.#next += width + 1;
    return block;
  }

  /** Columns used so far. */
  get width(): number {
    return Math.max(1, this.#next - 1);
  }

  formula(row: number, column: number, formula: Formula): Formula {
    this.#set(row, column, cellOf(formula));
    return onTab(this.tab, cellName(row, column));
  }

  text(row: number, column: number, value: string): Formula {
    this.#set(row, column, plainCell(value));
    return onTab(this.tab, cellName(row, column));
  }

  number(row: number, column: number, value: number): Formula {
    this.#set(row, column, value);
    return onTab(this.tab, cellName(row, column));
  }

  cell(block: Block, row: number, column: number): Formula {
    return onTab(this.tab, cellName(row, block.column + column - 1));
  }

  /** A column of a block, from its first row below the header. */
  column(block: Block, column: number, rows: number): Formula {
    return columnOn(this.tab, block.column + column - 1, FIRST_ROW, FIRST_ROW + rows - 1);
  }

  /**
   * All cells as they are written, in rows of one width.
   *
   * @param least rows and columns at least, so that nothing of an earlier plan stays beside them
   */
  rows(least: { readonly rows: number; readonly columns: number }): Written[][] {
    return Array.from({ length: Math.max(this.#rows.length, least.rows) }, (_, row) =>
      Array.from({ length: Math.max(this.width, least.columns) }, (_each, column) => this.#rows[row]?.[column] ?? ''),
    );
  }

  #set(row: number, column: number, value: Written): void {
    const cells = this.#rows[row - 1] ?? [];
    this.#rows[row - 1] = cells;
    cells[column - 1] = value;
  }
}
