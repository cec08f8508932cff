import type { Area } from '../host/area.ts';
import type { Workbook } from '../host/workbook.ts';
import type { WorkbookSheet } from '../host/workbook-sheet.ts';
import type { ScriptChanges, WireCell } from '../wire.ts';
import { wireOf } from './snapshot-of-workbook.ts';

/** What was so before a script ran. */
export interface ScriptWatch {
  readonly areas: Area[];
  readonly sheets: readonly WorkbookSheet[];
  readonly looks: ReadonlyMap<WorkbookSheet, string>;
  readonly formats: ReadonlyMap<WorkbookSheet, number>;
  /** Ends the watch. */
  stop(): void;
}

const listening = new WeakMap<Workbook, { watch: Area[] | undefined }>();

/** Begins to note what is written to a workbook. */
export function watchScript(workbook: Workbook): ScriptWatch {
  let listener = listening.get(workbook);
  if (!listener) {
    const made: { watch: Area[] | undefined } = { watch: undefined };
    workbook.onChange((area) => made.watch?.push(area));
    listening.set(workbook, made);
    listener = made;
  }
  const to = listener;
  const areas: Area[] = [];
  to.watch = areas;
  return {
    areas,
    sheets: [...workbook.sheets],
    looks: new Map(workbook.sheets.map((sheet) => [sheet, layoutOf(sheet)])),
    formats: new Map(workbook.sheets.map((sheet) => [sheet, sheet.look.formats.length])),
    stop: () => {
      to.watch = undefined;
    },
  };
}

/**
 * What a script did, for the page to do as well.
 *
 * @param ids the sheets by the page's ids; sheets that the script made are added, deleted ones taken out
 */
export function scriptChanges(watch: ScriptWatch, workbook: Workbook, ids: Map<string, WorkbookSheet>): ScriptChanges {
  watch.stop();
  const sheets = workbook.sheets;
  const moved = sheets.length !== watch.sheets.length || sheets.some((sheet, at) => sheet !== watch.sheets[at]);
  for (const [id, sheet] of ids) if (!sheets.includes(sheet)) ids.delete(id);
  const known = new Map([...ids].map(([id, sheet]) => [sheet, id]));
  for (const sheet of sheets) {
    if (known.has(sheet)) continue;
    let number = 1;
    while (ids.has(`script-${number}`)) number += 1;
    ids.set(`script-${number}`, sheet);
    known.set(sheet, `script-${number}`);
  }
  const writes = watch.areas
    .filter(({ sheet }) => known.has(sheet))
    .map((area) => ({ sheet: known.get(area.sheet)!, cells: cellsOf(area, workbook.timeZone) }))
    .filter(({ cells }) => cells.length > 0);
  const looks = sheets
    .filter((sheet) => layoutOf(sheet) !== watch.looks.get(sheet) || formatsSince(sheet, watch).length > 0)
    .map((sheet) => ({
      sheet: known.get(sheet)!,
      frozenRows: sheet.look.frozenRows,
      frozenColumns: sheet.look.frozenColumns,
      widths: [...sheet.look.widths],
      formats: formatsSince(sheet, watch).map(({ at, format }) => ({ at, format })),
    }));
  const listed = sheets.map((sheet) => ({
    id: known.get(sheet)!,
    name: sheet.name,
    rows: sheet.rows,
    columns: sheet.columns,
  }));
  return { ...(moved ? { sheets: listed } : {}), writes, looks };
}

function formatsSince(sheet: WorkbookSheet, { formats }: ScriptWatch) {
  return sheet.look.formats.slice(formats.get(sheet) ?? 0);
}

function layoutOf({ look }: WorkbookSheet): string {
  return JSON.stringify([look.frozenRows, look.frozenColumns, [...look.widths]]);
}

/** The cells of an area as they are after the run, down to the last one that holds anything: a new sheet is announced whole. */
function cellsOf({ sheet, row, column, height, width }: Area, zone: string): WireCell[] {
  const wholeSheet = row === 1 && column === 1 && height === sheet.rows && width === sheet.columns;
  const last = wholeSheet ? sheet.lastCell() : { row: row + height - 1, column: column + width - 1 };
  const cells: WireCell[] = [];
  for (let atRow = row; atRow <= Math.min(row + height - 1, last.row); atRow += 1) {
    for (let atColumn = column; atColumn <= Math.min(column + width - 1, last.column); atColumn += 1) {
      const formula = sheet.formula(atRow, atColumn);
      const value = wireOf(sheet.value(atRow, atColumn), zone);
      cells.push(formula === undefined ? [atRow, atColumn, value] : [atRow, atColumn, null, formula]);
    }
  }
  return cells;
}
