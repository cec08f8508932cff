import { type CellArgument, type CellBlock, type CellValue, isCellBlock } from './cell-value.ts';

/**
 * Any argument of a formula as a block of columns, a single value as a block of one cell.
 *
 * @example blockOf([[1], [2]]).height // 2
 */
export function blockOf(argument: CellArgument): CellBlock {
  if (isCellBlock(argument)) return argument;
  if (!Array.isArray(argument)) return columnsBlock([[argument as CellValue]], 1);
  const rows = argument as readonly (readonly CellValue[])[];
  const width = rows[0]?.length ?? 0;
  return columnsBlock(
    Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null)),
    rows.length,
  );
}

/** Columns of one height as a block. */
export function columnsBlock(columns: readonly (readonly CellValue[])[], height: number): CellBlock {
  return { block: true, height, width: columns.length, start: 0, columns };
}

/** The cell of a block, where a block of one row or column is repeated as Sheets repeats it beside a larger one. */
export function cellAt(block: CellBlock, row: number, column: number): CellValue {
  const cells = block.columns[block.width === 1 ? 0 : column];
  return cells?.[block.start + (block.height === 1 ? 0 : row)] ?? null;
}

/** Every cell of a block, column by column. */
export function* cellsOf(block: CellBlock): Generator<CellValue> {
  for (const cells of block.columns) {
    for (let row = 0; row < block.height; row += 1) yield cells?.[block.start + row] ?? null;
  }
}

/** A block worked out cell by cell from others; one cell comes out as its value. */
export function cellByCell(blocks: readonly CellBlock[], work: (...cells: CellValue[]) => CellValue): CellArgument {
  const height = Math.max(...blocks.map((block) => block.height));
  const width = Math.max(...blocks.map((block) => block.width));
  const [first, second] = blocks;
  const columns = Array.from({ length: width }, (_, column) => {
    const cells: CellValue[] = [];
    for (let row = 0; row < height; row += 1) {
      // One and two are what nearly all are: a list for each cell would take longer than the work.
      if (blocks.length === 1) cells.push(work(cellAt(first!, row, column)));
      else if (blocks.length === 2) cells.push(work(cellAt(first!, row, column), cellAt(second!, row, column)));
      else cells.push(work(...blocks.map((block) => cellAt(block, row, column))));
    }
    return cells;
  });
  return height === 1 && width === 1 ? columns[0]![0]! : columnsBlock(columns, height);
}
