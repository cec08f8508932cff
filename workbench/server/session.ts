import { randomUUID } from 'node:crypto';
import type { IWorkbookData } from '@univerjs/core';
import type { CellArgument, CellBlock } from '../host/cell-value.ts';
import { type Host, loadHost } from '../host/host.ts';
import type { Workbook } from '../host/workbook.ts';
import type { WorkbookSheet } from '../host/workbook-sheet.ts';
import type { Edit, FunctionHelp, RunReply, WireArgument, WireCall, WireRange, WireResult } from '../wire.ts';
import { functionHelp } from './function-help.ts';
import { scriptChanges, watchScript } from './script-changes.ts';
import { wireOf } from './snapshot-of-workbook.ts';
import { workbookOfSnapshot } from './workbook-of-snapshot.ts';
import { cellOf, writeCell } from './write-cell.ts';

export interface SessionOptions {
  /** The built `Code.js`. */
  code: string;
  /** The zone of the script's manifest. */
  scriptZone: string;
  snapshot: IWorkbookData;
}

/**
 * One opened workbook: the host with the built script, and its workbook kept in step with the page.
 *
 * The page works formulas out and says what changed before it calls a function, so that a call names ranges in place of sending cells,
 * and a script reads what the person sees.
 */
export class Session {
  readonly id = randomUUID();
  readonly workbook: Workbook;
  readonly host: Host;
  readonly functions: FunctionHelp[];
  readonly #ids: Map<string, WorkbookSheet>;

  constructor({ code, scriptZone, snapshot }: SessionOptions) {
    const { workbook, ids } = workbookOfSnapshot(snapshot);
    this.workbook = workbook;
    this.#ids = ids;
    this.host = loadHost({ code, workbook, scriptZone });
    this.host.open();
    this.functions = this.host.customFunctions.map(functionHelp);
  }

  /** Takes over what happened on the page. Changes of a sheet that is gone meanwhile are of no use any more. */
  apply(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (edit.kind === 'sheets') this.#setSheets(edit.sheets);
      else {
        const sheet = this.#ids.get(edit.sheet);
        if (!sheet) continue;
        if (edit.kind === 'cells') for (const cell of edit.cells) writeCell(sheet, cell, this.workbook.timeZone);
        else this.#setContent(sheet, edit);
      }
    }
  }

  #setSheets(sheets: Extract<Edit, { kind: 'sheets' }>['sheets']): void {
    const before = new Map(this.#ids);
    this.#ids.clear();
    this.workbook.sheets.length = 0;
    for (const { id, name, rows, columns } of sheets) {
      const known = before.get(id);
      if (known?.name === name) {
        this.workbook.sheets.push(known);
        this.#ids.set(id, known);
        known.rows = rows;
        known.columns = columns;
      } else {
        this.#ids.set(id, this.workbook.insertSheet(name, undefined, { rows, columns }));
      }
    }
  }

  #setContent(sheet: WorkbookSheet, { columns, formulas }: Extract<Edit, { kind: 'content' }>): void {
    for (const { row, column } of sheet.formulas()) writeCell(sheet, [row, column, null], this.workbook.timeZone);
    for (const [row, column, text] of formulas) writeCell(sheet, [row, column, null, text], this.workbook.timeZone);
    const last = sheet.lastCell();
    for (let column = 1; column <= Math.max(columns.length, last.column); column += 1) {
      const values = columns[column - 1] ?? [];
      for (let row = 1; row <= Math.max(values.length, last.row); row += 1) {
        sheet.show(row, column, cellOf(values[row - 1] ?? null, this.workbook.timeZone));
      }
    }
  }

  /** Calls a custom function as its formula would. */
  call({ name, at, given }: WireCall): WireResult {
    const zone = this.workbook.timeZone;
    const sheet = this.#ids.get(at.sheet)?.name ?? '';
    const result = this.host.callFromCell(
      name,
      given.map((argument) => this.#argument(argument)),
      { sheet, row: at.row, column: at.column },
    );
    if (Array.isArray(result)) return { rows: result.map((cells) => cells.map((value) => wireOf(value, zone))) };
    return { value: wireOf(result, zone) };
  }

  /** What the script showed since. */
  #shown(before: number): RunReply['messages'] {
    return this.host.messages.slice(before);
  }

  #argument(argument: WireArgument): CellArgument {
    const zone = this.workbook.timeZone;
    if ('value' in argument) return cellOf(argument.value, zone);
    if ('rows' in argument) return argument.rows.map((row) => row.map((value) => cellOf(value, zone)));
    return this.#range(argument.range);
  }

  #range({ sheet, row, column, height, width, over }: WireRange): CellArgument {
    const found = this.#ids.get(sheet);
    if (!found) return { error: '#REF!', message: 'Reference does not exist.' };
    const inside = {
      row,
      column,
      height: Math.min(height, found.rows - row + 1),
      width: Math.min(width, found.columns - column + 1),
    };
    if (inside.height < 1 || inside.width < 1) return { error: '#REF!', message: 'Reference does not exist.' };
    const block = found.block(inside);
    if (!over || over.length === 0) return block;
    return patched(block, over, inside, this.workbook.timeZone);
  }

  /**
   * Runs a function of the script as a menu item does.
   *
   * @returns what it did to the workbook, and what it showed; a throw is shown as Sheets shows it
   */
  run(name: string): RunReply {
    const offered = new Set<string>();
    const look = (menus: readonly { items: readonly unknown[] }[]): void => {
      for (const { items } of menus) {
        for (const item of items) {
          if (typeof item !== 'object' || item === null) continue;
          if ('function' in item) offered.add((item as { function: string }).function);
          else look([item as { items: unknown[] }]);
        }
      }
    };
    look(this.host.menus);
    // Only what a menu offers: the page asks for nothing else.
    if (!offered.has(name)) throw new Error(`There is no menu item that runs ${name}.`);
    const watch = watchScript(this.workbook);
    const messages: RunReply['messages'] = [];
    const before = this.host.messages.length;
    try {
      this.host.call(name);
      messages.push(...this.#shown(before));
    } catch (thrown) {
      messages.push(...this.#shown(before));
      messages.push({ kind: 'alert', title: '', text: thrown instanceof Error ? thrown.message : String(thrown) });
    }
    return { changes: scriptChanges(watch, this.workbook, this.#ids), messages, menus: [...this.host.menus] };
  }
}

/** A rectangle with some of its cells set to what the page has worked out since. */
function patched(
  block: CellBlock,
  over: WireRange['over'] & object,
  { row, column, height, width }: { row: number; column: number; height: number; width: number },
  zone: string,
): CellBlock {
  const columns = [...block.columns];
  const copied = new Set<number>();
  for (const [atRow, atColumn, value] of over) {
    const down = atRow - row;
    const right = atColumn - column;
    if (down < 0 || right < 0 || down >= height || right >= width) continue;
    if (!copied.has(right)) {
      copied.add(right);
      const from = columns[right] ?? [];
      columns[right] = Array.from({ length: height }, (_, at) => from[block.start + at] ?? null);
    }
    (columns[right] as CellArgument[])[down] = cellOf(value, zone);
  }
  // A column that was copied begins at the rectangle's first row; the others are cut to begin there too.
  return {
    ...block,
    start: 0,
    columns: columns.map((cells, at) => (copied.has(at) ? cells : cells?.slice(block.start, block.start + height))),
  };
}
