import type { ICellData, IRange } from '@univerjs/core';

/**
 * Results that take more than their formula's cell, by sheet, row and column from 0, in Univer's own form. A snapshot has no place for them but its
 * `custom`; with them a page shows everything at once, before it has worked anything out.
 */
export interface Spilled {
  /** The cells that a formula's result fills, its own among them, by the formula's place. */
  ranges: Record<string, Record<number, Record<number, IRange>>>;
  /** What those cells show. */
  cells: Record<string, Record<number, Record<number, ICellData>>>;
}

/**
 * The spilled results in a snapshot's `custom`.
 *
 * @returns undefined when there are none, or they are not what they should be: they are worked out again anyway
 */
export function readSpilled(custom: unknown): Spilled | undefined {
  const { spilled } = (isRecord(custom) ? custom : {}) as { spilled?: unknown };
  if (!isRecord(spilled)) return undefined;
  const { ranges, cells } = spilled;
  const isRange = (value: unknown): boolean =>
    isRecord(value) &&
    ['startRow', 'endRow', 'startColumn', 'endColumn'].every((edge) => Number.isInteger(value[edge]));
  return everyCell(ranges, isRange) && everyCell(cells, isRecord) ? (spilled as unknown as Spilled) : undefined;
}

function everyCell(sheets: unknown, holds: (value: unknown) => boolean): boolean {
  const all = (value: unknown, inner: (value: unknown) => boolean): boolean =>
    isRecord(value) && Object.values(value).every(inner);
  return all(sheets, (rows) => all(rows, (columns) => all(columns, holds)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
