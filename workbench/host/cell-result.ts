import type { CellError, CellValue } from './cell-value.ts';
import { timeOf } from './realm.ts';

/** What a function gives back to its cell: one value, or rows that spill to the right and down. */
export type CellResult = CellValue | CellValue[][];

/**
 * What a custom function returned, as cells: a value, or rows of one width.
 *
 * @param returned anything that a script can return
 * @returns an error in place of what a cell cannot show
 */
export function cellResult(returned: unknown): CellResult {
  if (!Array.isArray(returned)) return cellValue(returned);
  if (returned.length === 0) return refusal('it returned an empty list');
  // [?] A plain list goes down one column.
  if (!returned.some(Array.isArray)) return returned.map((value) => [cellValue(value)]);
  const width = Array.isArray(returned[0]) ? returned[0].length : 0;
  if (width === 0) return refusal('it returned a row without cells');
  if (!returned.every((row) => Array.isArray(row) && row.length === width)) {
    return refusal('it returned rows of different width');
  }
  return returned.map((row: unknown[]) => row.map(cellValue));
}

function cellValue(value: unknown): CellValue {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!', message: 'Result was not a number.' };
    case 'object': {
      if (value === null) return null;
      const time = timeOf(value);
      if (time === undefined) return refusal('it returned an object');
      return Number.isNaN(time) ? { error: '#NUM!', message: 'Result was not a valid date.' } : new Date(time);
    }
    default:
      return refusal(`it returned a ${typeof value}`);
  }
}

/** [?] What Sheets shows for these differs and is no contract to lean on: here they are always an error. */
function refusal(why: string): CellError {
  return { error: '#ERROR!', message: `A cell cannot show what the function gave: ${why}.` };
}
