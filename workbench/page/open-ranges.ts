import type { BaseReferenceObject } from '@univerjs/preset-sheets-core';

/** Stands for "to the end of the sheet": the last row that a formula of Univer's can name. */
const OPEN_END = 1_048_576;

const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}):(\$?[A-Za-z]{1,3})(?![\w.($!])/g;

/**
 * Writes ranges that are open below, as `A2:A`, with a last row: Univer takes them for a name that it does not know.
 *
 * The cell keeps the formula as it was typed; only what is worked out is changed.
 *
 * @param formula with its `=`
 * @example closeOpenRanges('=CES_TREND(Responses!A2:A, "A2:A")') // '=CES_TREND(Responses!A2:A1048576, "A2:A")'
 */
export function closeOpenRanges(formula: string): string {
  return formula.replace(PARTS, (all, from?: string, to?: string) => (from && to ? `${from}:${to}${OPEN_END}` : all));
}

/**
 * Makes ranges that reach down to `OPEN_END` end with their sheet, which may grow.
 *
 * @param reference Univer's class of ranges
 */
export function endOpenRangesWithTheirSheet(reference: typeof BaseReferenceObject): void {
  const { getRangeData } = reference.prototype;
  reference.prototype.getRangeData = function (this: BaseReferenceObject) {
    const range = getRangeData.call(this);
    const open = range.endRow === OPEN_END - 1 && range.startRow < OPEN_END - 1;
    // Until it is worked out a range belongs to no sheet.
    const rows = open && this.getUnitData() ? this.getActiveSheetRowCount() : 0;
    return rows > 0 ? { ...range, endRow: Math.max(range.startRow, rows - 1) } : range;
  };
}
