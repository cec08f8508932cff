import type { Area } from '../host/area.ts';
import { withCommas } from '../host/formula-separators.ts';
import type { Workbook } from '../host/workbook.ts';
import type { WorkbookSheet } from '../host/workbook-sheet.ts';
import type { ScriptChanges, WireCell, WireLook, WireSheet } from '../wire.ts';
import { wireOf } from './snapshot-of-workbook.ts';

/** What was so before a script ran. */
export interface ScriptWatch {
  readonly areas: Area[];
  readonly sheets: string;
  readonly looks: ReadonlyMap<WorkbookSheet, Look>;
  readonly active: WorkbookSheet | undefined;
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
    sheets: JSON.stringify(listed(workbook)),
    looks: new Map(workbook.sheets.map((sheet) => [sheet, lookOf(sheet)])),
    active: workbook.active?.sheet,
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
  for (const [id, sheet] of ids) if (!sheets.includes(sheet)) ids.delete(id);
  const known = new Map([...ids].map(([id, sheet]) => [sheet, id]));
  const fresh = new Set<WorkbookSheet>();
  for (const sheet of sheets) {
    if (known.has(sheet)) continue;
    let number = 1;
    while (ids.has(`script-${number}`)) number += 1;
    ids.set(`script-${number}`, sheet);
    known.set(sheet, `script-${number}`);
    fresh.add(sheet);
  }
  const writes = watch.areas
    .filter(({ sheet }) => known.has(sheet))
    .map((area) => ({ sheet: known.get(area.sheet)!, cells: cellsOf(area, workbook.timeZone) }))
    .filter(({ cells }) => cells.length > 0);
  const looks = sheets.flatMap((sheet) => {
    const { copied } = sheet;
    const from = fresh.has(sheet) && copied ? { ...lookOf(copied.from), formats: copied.formats } : undefined;
    const changed = lookChange(watch.looks.get(sheet) ?? from ?? BARE, sheet);
    return changed ? [{ sheet: known.get(sheet)!, ...changed }] : [];
  });
  const all = listed(workbook).map((one, at) => {
    const from = fresh.has(sheets[at]!) ? sheets[at]!.copied?.from : undefined;
    const copyOf = from && known.get(from);
    return { ...one, id: known.get(sheets[at]!)!, ...(copyOf ? { copyOf } : {}) };
  });
  const active = workbook.active?.sheet;
  return {
    ...(fresh.size > 0 || JSON.stringify(listed(workbook)) !== watch.sheets ? { sheets: all } : {}),
    writes,
    looks,
    ...(active && active !== watch.active ? { active: known.get(active) } : {}),
  };
}

/** By the script's own number for each sheet. */
function listed({ sheets }: Workbook): WireSheet[] {
  return sheets.map(({ id, name, rows, columns, hidden }) => ({ id: String(id), name, rows, columns, hidden }));
}

/** What is drawn of a sheet besides its cells. */
interface Look {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly merged: number;
  readonly formats: number;
  readonly hiddenColumns: ReadonlySet<number>;
}

const BARE: Look = {
  frozenRows: 0,
  frozenColumns: 0,
  gridlines: true,
  widths: new Map(),
  heights: new Map(),
  merged: 0,
  formats: 0,
  hiddenColumns: new Set(),
};

function lookOf({ look, hiddenColumns }: WorkbookSheet): Look {
  const { frozenRows, frozenColumns, gridlines, widths, heights, merged, formats } = look;
  return {
    ...{ frozenRows, frozenColumns, gridlines, widths: new Map(widths), heights: new Map(heights) },
    ...{ merged: merged.length, formats: formats.length, hiddenColumns: new Set(hiddenColumns) },
  };
}

/** @returns undefined when nothing changed */
function lookChange(before: Look, { look, hiddenColumns }: WorkbookSheet): Omit<WireLook, 'sheet'> | undefined {
  const changed = (now: ReadonlyMap<number, number>, then: ReadonlyMap<number, number>): [number, number][] =>
    [...now].filter(([at, pixels]) => then.get(at) !== pixels);
  const lists = {
    widths: changed(look.widths, before.widths),
    heights: changed(look.heights, before.heights),
    merged: look.merged.slice(before.merged),
    hiddenColumns: [...hiddenColumns].filter((column) => !before.hiddenColumns.has(column)),
    formats: look.formats.slice(before.formats).map(({ at, format }) => ({ at, format })),
  };
  const single = {
    ...(look.frozenRows === before.frozenRows ? {} : { frozenRows: look.frozenRows }),
    ...(look.frozenColumns === before.frozenColumns ? {} : { frozenColumns: look.frozenColumns }),
    ...(look.gridlines === before.gridlines ? {} : { gridlines: look.gridlines }),
  };
  const isSame = Object.values(lists).every(({ length }) => length === 0) && Object.keys(single).length === 0;
  return isSame ? undefined : { ...lists, ...single };
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
      cells.push(formula === undefined ? [atRow, atColumn, value] : [atRow, atColumn, null, withCommas(formula)]);
    }
  }
  return cells;
}
