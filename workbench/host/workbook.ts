import { parseA1, type RangeReference } from './a1.ts';
import type { Area } from './area.ts';
import { type TypedValue, typedValues } from './typed-value.ts';
import { WorkbookSheet } from './workbook-sheet.ts';

export interface WorkbookOptions {
  name?: string;
  /** The spreadsheet's zone, such as `Europe/Stockholm`. Not the script's. */
  timeZone?: string;
  /** As Sheets writes it, such as `en_US` or `sv_SE`. */
  locale?: string;
}

/** A spreadsheet in memory: sheets with values and formulas. It works nothing out itself: `SheetFormulas` does. */
export class Workbook {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly sheets: WorkbookSheet[] = [];
  /** Ranges by their name; they follow their cells in Google Sheets. */
  readonly names = new Map<string, Area>();
  /** What a script keeps with the document. */
  readonly properties = new Map<string, string>();
  /** Who is at work on it alone: a script that holds the lock of the document. */
  readonly lock: { by: object | undefined } = { by: undefined };
  /** The cell the user is on; A1 of the first sheet when nobody said. */
  active: { readonly sheet: WorkbookSheet; readonly row: number; readonly column: number } | undefined;
  readonly #typedValue: TypedValue;
  #lastSheet = 0;
  #lastChart = 0;
  readonly #listeners: ((changed: Area) => void)[] = [];

  constructor({ name = 'Untitled spreadsheet', timeZone = 'Etc/UTC', locale = 'en_US' }: WorkbookOptions = {}) {
    this.name = name;
    this.timeZone = timeZone;
    this.locale = locale;
    this.#typedValue = typedValues(timeZone, locale);
  }

  /**
   * @param id of a sheet that was kept; left out, the next one
   * @throws when there is a sheet of that name already, in Google's words
   */
  insertSheet(
    name = this.#freeName(),
    at = this.sheets.length,
    size?: { rows: number; columns: number },
    id = this.#lastSheet,
  ): WorkbookSheet {
    if (this.sheet(name)) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const sheet: WorkbookSheet = new WorkbookSheet(
      name,
      (changed) => this.announce({ sheet, ...changed }),
      this.#typedValue,
      size,
      id,
    );
    this.#lastSheet = Math.max(this.#lastSheet, id + 1);
    this.sheets.splice(at, 0, sheet);
    this.announce({ sheet, ...sheet.whole() });
    return sheet;
  }

  deleteSheet(sheet: WorkbookSheet): void {
    if (this.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const [name, area] of this.names) if (area.sheet === sheet) this.names.delete(name);
    if (this.active?.sheet === sheet) this.active = undefined;
    this.announce({ sheet, ...sheet.whole() });
  }

  /** @throws when there is another sheet of that name, in Google's words */
  renameSheet(sheet: WorkbookSheet, name: string): void {
    const other = this.sheet(name);
    if (other && other !== sheet)
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const before = sheet.name;
    sheet.name = name;
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    for (const each of this.sheets) {
      each.rewriteFormulas((formula) =>
        formula.replace(
          /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu,
          (text, inQuotes?: string, bare?: string) => {
            const named = inQuotes?.replaceAll("''", "'") ?? bare ?? '';
            return named.toLowerCase() === before.toLowerCase() ? quoted : text;
          },
        ),
      );
      this.announce({ sheet: each, ...each.whole() });
    }
  }

  /** A number for a chart that no other has. */
  nextChart(): number {
    this.#lastChart += 1;
    return this.#lastChart;
  }

  /** Sheets and charts that are new get higher numbers than these, which those that were kept have. */
  reserve({ sheet = -1, chart = 0 }: { sheet?: number; chart?: number }): void {
    this.#lastSheet = Math.max(this.#lastSheet, sheet + 1);
    this.#lastChart = Math.max(this.#lastChart, chart);
  }

  /**
   * Notes everything as it is.
   *
   * @returns puts all of it back: nobody is told, as nothing has happened
   */
  checkpoint(): () => void {
    const sheets = [...this.sheets];
    const undo = sheets.map((sheet) => sheet.checkpoint());
    const names = new Map(this.names);
    const properties = new Map(this.properties);
    const { active } = this;
    const [lastSheet, lastChart] = [this.#lastSheet, this.#lastChart];
    return () => {
      this.sheets.splice(0, Infinity, ...sheets);
      for (const each of undo) each();
      refill(this.names, names);
      refill(this.properties, properties);
      this.active = active;
      [this.#lastSheet, this.#lastChart] = [lastSheet, lastChart];
    };
  }

  /** Like formulas, without regard to capitals. */
  sheet(name: string): WorkbookSheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /**
   * The cells that a range names, cut to the sheet's grid: `A2:A` is every row from the second.
   *
   * @param from the sheet a range without a sheet's name stands in; the first one when left out
   * @returns undefined when it is no range, or nothing of it lies in the workbook
   */
  area(range: string | RangeReference, from = this.sheets[0]): Area | undefined {
    const reference = typeof range === 'string' ? parseA1(range) : range;
    const sheet = reference?.sheet === undefined ? from : this.sheet(reference.sheet);
    if (!reference || !sheet) return undefined;
    const { row, column, lastRow = sheet.rows, lastColumn = sheet.columns } = reference;
    const height = Math.min(lastRow, sheet.rows) - row + 1;
    const width = Math.min(lastColumn, sheet.columns) - column + 1;
    return height > 0 && width > 0 ? { sheet, row, column, height, width } : undefined;
  }

  /** Calls back with every rectangle that a user or a script wrote to. */
  onChange(listener: (changed: Area) => void): void {
    this.#listeners.push(listener);
  }

  /** A workbook of the same cells and looks with nothing worked out: formulas show nothing yet. */
  asTyped(): Workbook {
    const { name, timeZone, locale } = this;
    const copy = new Workbook({ name, timeZone, locale });
    for (const sheet of this.sheets) {
      const same = copy.insertSheet(sheet.name, undefined, { rows: sheet.rows, columns: sheet.columns });
      same.write('A1', sheet.typed());
      same.look.copy(sheet.look);
      same.hidden = sheet.hidden;
    }
    return copy;
  }

  announce(changed: Area): void {
    for (const listener of this.#listeners) listener(changed);
  }

  #freeName(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

function refill<Key, Value>(map: Map<Key, Value>, from: ReadonlyMap<Key, Value>): void {
  map.clear();
  for (const [key, value] of from) map.set(key, value);
}
