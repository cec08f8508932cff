import { type CellArgument, type CellValue, cellRows } from './cell-value.ts';

/**
 * The parts of an array literal put side by side and below each other.
 *
 * @param parts by row, as in `{1,2;3,4}`; a part may be a range
 * @returns rows, or the error that Sheets shows when they make no rectangle
 */
export function stacked(parts: readonly (readonly CellArgument[])[]): CellArgument {
  const rows = parts.map((row) => row.map(cellRows).reduce(beside, []));
  const width = rows[0]?.[0]?.length ?? 0;
  if (rows.some((block) => block.some((cells) => cells.length !== width))) {
    return { error: '#VALUE!', message: 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.' };
  }
  return rows.flat();
}

function beside(left: CellValue[][], right: CellValue[][]): CellValue[][] {
  if (left.length === 0) return right;
  // Of different height, the rows come out of different width, and the whole is refused.
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? []),
    ...(right[row] ?? []),
  ]);
}
