import type { ICommandInfo, IRange, Workbook, Worksheet } from '@univerjs/core';
import type { Edit, WireCell, WireValue } from '../wire.ts';

/** Mutations that move cells, so that everything in the sheet may stand elsewhere. */
const MOVES =
  /^sheet\.mutation\.(?:insert-row|insert-col|remove-rows|remove-col|move-range|move-rows|move-columns|reorder-range|set\.numfmt|remove\.numfmt)$/;
const SHEETS =
  /^sheet\.mutation\.(?:insert-sheet|remove-sheet|copy-worksheet-end|set-worksheet-name|set-worksheet-order|set-worksheet-hidden|set-worksheet-row-count|set-worksheet-column-count|insert-row|insert-col|remove-rows|remove-col)$/;
/** From so many changed cells on, the whole sheet is sent. */
const MANY = 20_000;

export interface MirrorOptions {
  workbook: () => Workbook;
  /** What a cell shows, also where it is a part of another cell's result. */
  shown: (sheet: Worksheet, row: number, column: number) => WireValue;
  formula: (sheet: Worksheet, row: number, column: number) => string | undefined;
  /** The cells of a sheet that show a part of another cell's result, rows and columns from 0. */
  spilled: (sheet: string) => Iterable<[row: number, column: number]>;
}

/** Notes what changes in the page's workbook, so that the server can be told. */
export class Mirror {
  readonly #options: MirrorOptions;
  /** Changed cells by sheet; `'all'` when all of it may have changed. */
  readonly #cells = new Map<string, Map<number, Set<number>> | 'all'>();
  #sheets = false;
  /** Rows and columns that were put in or taken out, in their order. */
  #moves: Edit[] = [];
  #spilledBefore = new Map<string, [number, number][]>();

  constructor(options: MirrorOptions) {
    this.#options = options;
  }

  /** Whether there is something to tell. */
  get waiting(): boolean {
    return this.#sheets || this.#cells.size > 0;
  }

  /** @returns whether the workbook has changed by it */
  note(command: Readonly<ICommandInfo>): boolean {
    const params = (command.params ?? {}) as { subUnitId?: string; cellValue?: object; sheet?: { id?: string } };
    if (command.id === 'sheet.mutation.set-range-values' && params.subUnitId) {
      this.#noteCells(params.subUnitId, params.cellValue);
      return true;
    }
    if (command.id === 'formula.mutation.set-array-formula-data') {
      this.#noteSpills();
      return false;
    }
    let noted = false;
    const move = moveOf(command);
    if (move) this.#moves.push(move);
    if (SHEETS.test(command.id)) {
      this.#sheets = true;
      const id = params.sheet?.id ?? params.subUnitId;
      if (id) this.#cells.set(id, 'all');
      noted = true;
    }
    if (MOVES.test(command.id)) {
      if (params.subUnitId) this.#cells.set(params.subUnitId, 'all');
      else for (const sheet of this.#options.workbook().getSheets()) this.#cells.set(sheet.getSheetId(), 'all');
      noted = true;
    }
    return noted || /^sheet\.mutation\./.test(command.id);
  }

  /** Tells whole sheets again: where a script wrote blanks, a part of another cell's result may still be shown. */
  again(sheets: readonly string[]): void {
    for (const sheet of sheets) this.#cells.set(sheet, 'all');
  }

  #noteCells(sheet: string, cellValue: object | undefined): void {
    if (!cellValue) {
      this.#cells.set(sheet, 'all');
      return;
    }
    for (const [row, columns] of Object.entries(cellValue)) {
      for (const column of Object.keys(columns ?? {})) this.#noteCell(sheet, Number(row), Number(column));
    }
  }

  #noteCell(sheet: string, row: number, column: number): void {
    const known = this.#cells.get(sheet) ?? new Map<number, Set<number>>();
    if (known === 'all') return;
    this.#cells.set(sheet, known);
    const columns = known.get(row) ?? new Set();
    known.set(row, columns);
    columns.add(column);
    if (known.size > MANY) this.#cells.set(sheet, 'all');
  }

  #noteSpills(): void {
    const now = new Map<string, [number, number][]>();
    for (const sheet of this.#options.workbook().getSheets()) {
      const id = sheet.getSheetId();
      now.set(id, [...this.#options.spilled(id)]);
    }
    for (const cells of [this.#spilledBefore, now]) {
      for (const [sheet, places] of cells) for (const [row, column] of places) this.#noteCell(sheet, row, column);
    }
    this.#spilledBefore = now;
  }

  /** What has changed since it was asked last. */
  take(): Edit[] {
    if (!this.waiting) return [];
    const workbook = this.#options.workbook();
    const edits: Edit[] = [];
    if (this.#sheets) {
      const sheets = workbook.getSheets().map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        rows: sheet.getRowCount(),
        columns: sheet.getColumnCount(),
        hidden: sheet.isSheetHidden() === 1,
      }));
      edits.push({ kind: 'sheets', sheets });
      this.#sheets = false;
    }
    edits.push(...this.#moves.splice(0));
    for (const [id, cells] of this.#cells) {
      const sheet = workbook.getSheetBySheetId(id);
      if (!sheet) continue;
      if (cells === 'all') edits.push(this.#content(sheet));
      else edits.push({ kind: 'cells', sheet: id, cells: this.#changed(sheet, cells) });
    }
    this.#cells.clear();
    return edits;
  }

  #changed(sheet: Worksheet, places: Map<number, Set<number>>): WireCell[] {
    const { shown, formula } = this.#options;
    const cells: WireCell[] = [];
    for (const [row, columns] of places) {
      for (const column of columns) {
        const text = formula(sheet, row, column);
        const value = shown(sheet, row, column);
        cells.push(text === undefined ? [row + 1, column + 1, value] : [row + 1, column + 1, value, text]);
      }
    }
    return cells;
  }

  #content(sheet: Worksheet): Edit {
    const { shown, formula, spilled } = this.#options;
    const columns: WireValue[][] = [];
    const formulas: [number, number, string][] = [];
    const put = (row: number, column: number, value: WireValue): void => {
      if (value === null) return;
      columns[column] ??= [];
      const cells = columns[column];
      while (cells.length < row) cells.push(null);
      cells[row] = value;
    };
    sheet.getCellMatrix().forValue((row, column) => {
      put(row, column, shown(sheet, row, column));
      const text = formula(sheet, row, column);
      if (text !== undefined) formulas.push([row + 1, column + 1, text]);
    });
    for (const [row, column] of spilled(sheet.getSheetId())) {
      put(row, column, shown(sheet, row, column));
    }
    return {
      kind: 'content',
      sheet: sheet.getSheetId(),
      columns: Array.from(columns, (column) => column ?? []),
      formulas,
    };
  }
}

/** Rows or columns that a command puts in or takes out. */
function moveOf({ id, params }: Readonly<ICommandInfo>): Edit | undefined {
  const [, what, axis] = /^sheet\.mutation\.(insert|remove)-(row|col)s?$/.exec(id) ?? [];
  const { subUnitId: sheet, range } = (params ?? {}) as { subUnitId?: string; range?: IRange };
  if (!what || !sheet || !range) return undefined;
  const isRow = axis === 'row';
  const [first, last] = isRow ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const count = (last - first + 1) * (what === 'insert' ? 1 : -1);
  return { kind: 'moved', sheet, axis: isRow ? 'row' : 'column', at: first + 1, count };
}
