import type { Area } from '../host/area.ts';
import type { Rectangle } from '../host/rectangle.ts';
import type { Workbook } from '../host/workbook.ts';
import type { SheetChart, ValidationRule, WorkbookSheet } from '../host/workbook-sheet.ts';

/** Cells of a sheet, by the page's id of it. */
type KeptArea = Rectangle & { readonly sheet: string };

/**
 * What a script made that the page's own form of a workbook has no place for. It stands in the snapshot's `custom`, so that it is saved and opened with it.
 */
export interface KeptParts {
  readonly sheets: Readonly<Record<string, KeptSheet>>;
  readonly names: readonly (readonly [name: string, area: KeptArea])[];
  readonly properties: Readonly<Record<string, string>>;
}

interface KeptSheet {
  /** As scripts know it. */
  readonly id: number;
  readonly charts: readonly (Omit<SheetChart, 'ranges'> & { readonly ranges: readonly KeptArea[] })[];
  readonly rules: readonly {
    readonly at: Rectangle;
    readonly rule: (Omit<ValidationRule, 'range'> & { readonly range?: KeptArea }) | null;
  }[];
  readonly notes: Readonly<Record<string, string>>;
  readonly hiddenColumns: readonly number[];
}

/** The parts of a workbook to be kept. @param ids the sheets by the page's ids */
export function keptParts(workbook: Workbook, ids: ReadonlyMap<string, WorkbookSheet>): KeptParts {
  const idOf = new Map([...ids].map(([id, sheet]) => [sheet, id]));
  const kept = ({ sheet, row, column, height, width }: Area): KeptArea[] => {
    const id = idOf.get(sheet);
    return id === undefined ? [] : [{ sheet: id, row, column, height, width }];
  };
  const sheets = [...ids].map(([id, sheet]): [string, KeptSheet] => [
    id,
    {
      id: sheet.id,
      charts: sheet.charts.map((chart) => ({ ...chart, ranges: chart.ranges.flatMap(kept) })),
      rules: sheet.rules.map(({ at, rule }) => {
        if (!rule) return { at, rule };
        const { range, ...rest } = rule;
        const [area] = range ? kept(range) : [];
        return { at, rule: { ...rest, ...(area ? { range: area } : {}) } };
      }),
      notes: Object.fromEntries(sheet.notes),
      hiddenColumns: [...sheet.hiddenColumns],
    },
  ]);
  return {
    sheets: Object.fromEntries(sheets),
    names: [...workbook.names].flatMap(([name, area]) => kept(area).map((one) => [name, one] as const)),
    properties: Object.fromEntries(workbook.properties),
  };
}

/** Puts kept parts back into a workbook whose sheets are there already. */
export function restoreParts(
  { sheets, names, properties }: KeptParts,
  workbook: Workbook,
  ids: ReadonlyMap<string, WorkbookSheet>,
): void {
  const areas = ({ sheet, ...at }: KeptArea): Area[] => {
    const found = ids.get(sheet);
    return found ? [{ sheet: found, ...at }] : [];
  };
  for (const [id, { charts, rules, notes, hiddenColumns }] of Object.entries(sheets)) {
    const sheet = ids.get(id);
    if (!sheet) continue;
    for (const chart of charts) {
      sheet.charts.push({ ...chart, ranges: chart.ranges.flatMap(areas) });
      workbook.reserve({ chart: chart.id });
    }
    for (const { at, rule } of rules) {
      if (!rule) sheet.rules.push({ at, rule });
      else {
        const { range, ...rest } = rule;
        const [area] = range ? areas(range) : [];
        sheet.rules.push({ at, rule: { ...rest, ...(area ? { range: area } : {}) } });
      }
    }
    for (const [cell, note] of Object.entries(notes)) sheet.notes.set(cell, note);
    for (const column of hiddenColumns) sheet.hiddenColumns.add(column);
  }
  for (const [name, area] of names) for (const one of areas(area)) workbook.names.set(name, one);
  for (const [key, value] of Object.entries(properties)) workbook.properties.set(key, value);
}

/**
 * The kept parts in a snapshot's `custom`, looked through.
 *
 * @returns undefined when there are none, `'damaged'` when they are not what they should be
 */
export function readParts(custom: unknown): KeptParts | 'damaged' | undefined {
  const kept = isRecord(custom) ? custom.kept : undefined;
  if (kept === undefined) return undefined;
  if (!isRecord(kept) || !isRecord(kept.sheets) || !isRecord(kept.properties) || !Array.isArray(kept.names))
    return 'damaged';
  const whole =
    Object.values(kept.sheets).every(isKeptSheet) &&
    Object.values(kept.properties).every(isText) &&
    kept.names.every((one) => Array.isArray(one) && isText(one[0]) && isKeptArea(one[1]));
  return whole ? (kept as unknown as KeptParts) : 'damaged';
}

function isKeptSheet(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, charts, rules, notes, hiddenColumns } = value;
  return (
    Number.isInteger(id) &&
    Array.isArray(charts) &&
    charts.every(isChart) &&
    Array.isArray(rules) &&
    rules.every(isRule) &&
    isRecord(notes) &&
    Object.values(notes).every(isText) &&
    Array.isArray(hiddenColumns) &&
    hiddenColumns.every(isPlace)
  );
}

function isChart(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value.options) || !isRecord(value.at)) return false;
  const { id, type, ranges, headers, hidden, at } = value;
  const isNumber = (number: unknown): boolean => typeof number === 'number' && Number.isFinite(number);
  return (
    Number.isInteger(id) &&
    isText(type) &&
    isText(hidden) &&
    Number.isInteger(headers) &&
    Array.isArray(ranges) &&
    ranges.every(isKeptArea) &&
    isPlace(at.row) &&
    isPlace(at.column) &&
    isNumber(at.x) &&
    isNumber(at.y)
  );
}

function isRule(value: unknown): boolean {
  if (!isRecord(value) || !isRectangle(value.at)) return false;
  if (value.rule === null) return true;
  if (!isRecord(value.rule)) return false;
  const { criteria, range, least, most, allowInvalid, help } = value.rule;
  return (
    isText(criteria) &&
    (range === undefined || isKeptArea(range)) &&
    [least, most].every((bound) => bound === undefined || typeof bound === 'number') &&
    typeof allowInvalid === 'boolean' &&
    isText(help)
  );
}

function isKeptArea(value: unknown): boolean {
  return isRecord(value) && isText(value.sheet) && isRectangle(value);
}

function isRectangle(value: unknown): boolean {
  return isRecord(value) && [value.row, value.column, value.height, value.width].every(isPlace);
}

function isPlace(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 10_000_000;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
