import type { Area } from '../host/area.ts';
import { type CellValue, cellRows, isCellError } from '../host/cell-value.ts';
import type { SheetChart } from '../host/workbook-sheet.ts';

/** What a chart shows: a domain, and the series beside it by name. */
export interface ChartTable {
  readonly domain: readonly (string | number)[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/**
 * The cells of a chart as Google's charts read them: the first column is the domain, the header row names the series, empty cells and errors are gaps, and rows without
 * anything in them are left out.
 */
export function chartTable({ ranges, headers }: Pick<SheetChart, 'ranges' | 'headers'>): ChartTable {
  const rows = ranges.map(cellsOf).reduce(beside, []);
  const names = headers > 0 ? rows[headers - 1]! : [];
  const body = rows
    .slice(headers)
    .filter((row) => row.some((cell) => cell !== null && cell !== '' && !isCellError(cell)));
  const width = rows[0]?.length ?? 0;
  return {
    domain: body.map(([cell]) => (typeof cell === 'number' ? cell : textOf(cell ?? null))),
    series: Array.from({ length: Math.max(0, width - 1) }, (_, at) => ({
      name: textOf(names[at + 1] ?? null),
      values: body.map((row) => (typeof row[at + 1] === 'number' ? (row[at + 1] as number) : null)),
    })),
  };
}

function cellsOf(area: Area): CellValue[][] {
  return cellRows(area.sheet.block(area));
}

function beside(left: CellValue[][], right: CellValue[][]): CellValue[][] {
  if (left.length === 0) return right;
  return left.map((row, at) => [...row, ...(right[at] ?? [])]);
}

function textOf(cell: CellValue): string {
  if (cell === null || isCellError(cell)) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
