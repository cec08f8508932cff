/** An error as a cell shows it, with the sentence that Sheets shows beside it. */
export interface CellError {
  /** Such as `#N/A`, `#REF!` or `#ERROR!`. */
  readonly error: string;
  readonly message: string;
}

/** What a cell holds or shows. `null` is a blank cell; a `Date` is an instant, as Apps Script has it. */
export type CellValue = number | string | boolean | Date | CellError | null;

/** Rows of cells, all of one width. */
export type CellRows = readonly (readonly CellValue[])[];

/** @example isCellError({ error: '#N/A', message: '' }) // true */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && typeof (value as { error?: unknown }).error === 'string';
}

/**
 * A rectangle of a sheet without a copy of its cells: handing 100,000 rows to a function then costs one pass, not two.
 *
 * Holds a column of cells for each column of the sheet, and where in them the rectangle begins.
 */
export interface CellBlock {
  readonly block: true;
  readonly height: number;
  readonly width: number;
  /** The first row, from 0, within each of `columns`. */
  readonly start: number;
  /** `width` columns; one that ends early, or is missing, is blank from there. */
  readonly columns: readonly (readonly CellValue[] | undefined)[];
}

export function isCellBlock(value: unknown): value is CellBlock {
  return typeof value === 'object' && value !== null && (value as { block?: unknown }).block === true;
}

/** What a formula hands to a function: one value, rows, or a rectangle of a sheet. */
export type CellArgument = CellValue | CellRows | CellBlock;

/** The cells of an argument, by row. */
export function cellRows(argument: CellArgument): CellValue[][] {
  if (!isCellBlock(argument))
    return Array.isArray(argument) ? argument.map((row) => [...row]) : [[argument as CellValue]];
  const { height, start, columns } = argument;
  return Array.from({ length: height }, (_, row) => columns.map((column) => column?.[start + row] ?? null));
}
