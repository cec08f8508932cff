import { randomUUID } from 'node:crypto';
import type { IWorkbookData } from '@univerjs/core';
import type { CellArgument, CellBlock } from '../host/cell-value.ts';
import { type Host, loadHost } from '../host/host.ts';
import type { Workbook } from '../host/workbook.ts';
import type { WorkbookSheet } from '../host/workbook-sheet.ts';
import type {
  ActiveCell,
  Edit,
  FunctionHelp,
  PageCallReply,
  RefusedCell,
  RunReply,
  ScriptChanges,
  ScriptQuestion,
  WireAnswer,
  WireArgument,
  WireCall,
  WireCell,
  WireChart,
  WirePage,
  WireRange,
  WireResult,
} from '../wire.ts';
import { functionHelp } from './function-help.ts';
import { keptParts } from './kept-parts.ts';
import { moveParts } from './move-parts.ts';
import { type ScriptWatch, scriptChanges, watchScript } from './script-changes.ts';
import { wireOf } from './snapshot-of-workbook.ts';
import { whyRefused } from './why-refused.ts';
import { workbookOfSnapshot } from './workbook-of-snapshot.ts';
import { cellOf, writeCell } from './write-cell.ts';

export interface SessionOptions {
  /** The built `Code.js`. */
  code: string;
  /** The built pages by their name. */
  files?: Readonly<Record<string, string>>;
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
  /** The run under way: answers to its questions, and the one that has none yet. */
  #asked: { readonly answers: readonly WireAnswer[]; next: number; open: ScriptQuestion | undefined } | undefined;

  constructor({ code, files = {}, scriptZone, snapshot }: SessionOptions) {
    const { workbook, ids } = workbookOfSnapshot(snapshot);
    this.workbook = workbook;
    this.#ids = ids;
    this.host = loadHost({ code, files, workbook, scriptZone, reply: (question) => this.#reply(question) });
    this.host.open();
    this.functions = this.host.customFunctions.map(functionHelp);
  }

  /**
   * Takes over what happened on the page. Changes of a sheet that is gone meanwhile are of no use any more.
   *
   * @returns cells that may not hold what was entered; they hold what they held before
   */
  apply(edits: readonly Edit[]): RefusedCell[] {
    const refused: RefusedCell[] = [];
    for (const edit of edits) {
      if (edit.kind === 'sheets') this.#setSheets(edit.sheets);
      else {
        const sheet = this.#ids.get(edit.sheet);
        if (!sheet) continue;
        if (edit.kind === 'cells') {
          for (const cell of edit.cells) {
            const help = whyRefused(sheet, cell);
            if (help === undefined) writeCell(sheet, cell, this.workbook.timeZone);
            else refused.push({ sheet: edit.sheet, cell: this.#wireCell(sheet, cell), entered: cell[2], help });
          }
        } else if (edit.kind === 'moved') moveParts(this.workbook, { ...edit, sheet });
        else this.#setContent(sheet, edit);
      }
    }
    return refused;
  }

  #wireCell(sheet: WorkbookSheet, [row, column]: WireCell): WireCell {
    const value = wireOf(sheet.value(row, column), this.workbook.timeZone);
    const formula = sheet.formula(row, column);
    return formula === undefined ? [row, column, value] : [row, column, value, formula];
  }

  /** The charts of a sheet drawn from its cells as they are now. */
  async charts(id: string): Promise<WireChart[]> {
    const sheet = this.#ids.get(id);
    if (!sheet || sheet.charts.length === 0) return [];
    // Only now: it takes its time to load, and is seldom needed.
    const { drawCharts } = await import('../charts/draw-sheet.ts');
    return drawCharts(sheet).map(({ id: number, title, text, svg, at, width, height }) => ({
      ...{ id: number, title, text, svg, at, width, height },
    }));
  }

  /** A snapshot of the page's with what only the host knows. */
  withKeptParts(snapshot: IWorkbookData): IWorkbookData {
    return { ...snapshot, custom: { ...snapshot.custom, kept: keptParts(this.workbook, this.#ids) } };
  }

  #setSheets(sheets: Extract<Edit, { kind: 'sheets' }>['sheets']): void {
    const before = new Map(this.#ids);
    this.#ids.clear();
    this.workbook.sheets.length = 0;
    for (const { id, name, rows, columns, hidden = false } of sheets) {
      const known = before.get(id);
      // A sheet keeps its charts and named ranges under a new name; formulas that name it are told by the page.
      if (known) {
        this.workbook.sheets.push(known);
        this.#ids.set(id, known);
        Object.assign(known, { name, rows, columns, hidden });
      } else {
        const made = this.workbook.insertSheet(name, undefined, { rows, columns });
        made.hidden = hidden;
        this.#ids.set(id, made);
      }
    }
    for (const [name, { sheet }] of this.workbook.names)
      if (!this.workbook.sheets.includes(sheet)) this.workbook.names.delete(name);
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
    // Questions have been answered where they were put.
    return this.host.messages.slice(before).filter(({ buttons }) => buttons === undefined);
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
   * Where it asks something, nothing has happened yet and the question is returned: run it again with the answers so far and the new one.
   *
   * @param at the cell that the person is on
   * @param answers to its questions, in their order
   * @returns what it did to the workbook, and what it showed; a throw is shown as Sheets shows it
   */
  run(name: string, at?: ActiveCell, answers: readonly WireAnswer[] = []): RunReply {
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
    const undo = this.workbook.checkpoint();
    this.#asked = { answers, next: 0, open: undefined };
    const { error, result: _, ...reply } = this.#acted(at, () => this.host.call(name));
    const question = this.#asked.open;
    this.#asked = undefined;
    if (question) {
      undo();
      const changes = { writes: [], looks: [] };
      return { changes, messages: reply.messages, pages: [], question, menus: [...this.host.menus] };
    }
    if (error !== undefined) reply.messages.push({ kind: 'alert', title: '', text: error });
    return { ...reply, menus: [...this.host.menus] };
  }

  /** Calls a function of the script as a sidebar does through `google.script.run`. */
  callFromPage(name: string, given: readonly unknown[], at?: ActiveCell): PageCallReply {
    return this.#acted(at, () => this.host.callFromPage(name, given));
  }

  /** A sidebar or dialog that was shown, by its place among them. */
  page(number: number): Host['pages'][number] | undefined {
    return this.host.pages[number];
  }

  #reply({ kind, title, text, buttons = [] }: Host['messages'][number]): WireAnswer {
    if (!this.#asked) throw new Error('A sidebar cannot put a question on the workbench.');
    const answer = this.#asked.answers[this.#asked.next];
    this.#asked.next += 1;
    if (answer && !this.#asked.open) return answer;
    this.#asked.open ??= { kind, title, text, buttons: [...buttons] };
    throw new Error('This question has no answer yet.');
  }

  /** Runs something of the script, and gathers what it did and showed. */
  #acted(at: ActiveCell | undefined, run: () => unknown): PageCallReply {
    const sheet = at && this.#ids.get(at.sheet);
    if (at && sheet) this.workbook.active = { sheet, row: at.row, column: at.column };
    const watch = watchScript(this.workbook);
    const [messages, pages] = [this.host.messages.length, this.host.pages.length];
    const isOpen = () => this.#asked?.open !== undefined;
    let outcome: Pick<PageCallReply, 'result' | 'error'>;
    try {
      outcome = { result: run() };
    } catch (thrown) {
      outcome = { error: thrown instanceof Error ? thrown.message : String(thrown) };
    }
    const shown = this.host.pages.slice(pages).map(
      ({ kind, title, width, height }, number): WirePage => ({
        kind,
        title,
        address: `/script-page/${this.id}/${pages + number}`,
        ...(width === undefined ? {} : { width }),
        ...(height === undefined ? {} : { height }),
      }),
    );
    return {
      ...outcome,
      changes: isOpen() ? stopped(watch) : scriptChanges(watch, this.workbook, this.#ids),
      messages: this.#shown(messages),
      pages: shown,
    };
  }
}

/** Ends a watch whose run is undone. */
function stopped(watch: ScriptWatch): ScriptChanges {
  watch.stop();
  return { writes: [], looks: [] };
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
