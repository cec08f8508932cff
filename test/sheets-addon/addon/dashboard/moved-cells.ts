import { columnLetters, columnNumber } from '../../../../workbench/host/a1.ts';
import type { Workbook } from '../../../../workbench/host/workbook.ts';
import type { CellInput, WorkbookSheet } from '../../../../workbench/host/workbook-sheet.ts';

/**
 * What a person does to rows and columns of a tab, as Google Sheets does it: cells move, and every reference to them follows; one whose cells are deleted becomes #REF!.
 *
 * The host has no such command of its own, as no script of ours moves rows or columns.
 */
export function insertColumn(workbook: Workbook, sheet: WorkbookSheet, before: number): void {
  sheet.columns += 1;
  rewrite(
    workbook,
    sheet,
    (cells) => [...cells.slice(0, before - 1), null, ...cells.slice(before - 1)],
    (column) => (column >= before ? column + 1 : column),
    (row) => row,
  );
}

export function deleteColumn(workbook: Workbook, sheet: WorkbookSheet, gone: number): void {
  rewrite(
    workbook,
    sheet,
    (cells) => [...cells.slice(0, gone - 1), ...cells.slice(gone), null],
    (column) => (column === gone ? undefined : column > gone ? column - 1 : column),
    (row) => row,
  );
}

export function insertRow(workbook: Workbook, sheet: WorkbookSheet, before: number, cells: readonly CellInput[]): void {
  const rows = sheet.typed();
  const width = Math.max(...rows.map((row) => row.length));
  const padded = Array.from({ length: width }, (_, at) => cells[at] ?? null);
  replaceCells(workbook, sheet, [...rows.slice(0, before - 1), padded, ...rows.slice(before - 1)]);
  moveReferences(
    workbook,
    sheet,
    (column) => column,
    (row) => (row >= before ? row + 1 : row),
  );
}

function rewrite(
  workbook: Workbook,
  sheet: WorkbookSheet,
  cells: (row: readonly CellInput[]) => CellInput[],
  column: (from: number) => number | undefined,
  row: (from: number) => number | undefined,
): void {
  replaceCells(workbook, sheet, sheet.typed().map(cells));
  moveReferences(workbook, sheet, column, row);
}

/** Formulas look again only once their references have moved along. */
function replaceCells(workbook: Workbook, sheet: WorkbookSheet, rows: readonly (readonly CellInput[])[]): void {
  const { announce } = workbook;
  workbook.announce = () => undefined;
  sheet.write('A1', rows);
  workbook.announce = announce;
}

function moveReferences(
  workbook: Workbook,
  moved: WorkbookSheet,
  column: (from: number) => number | undefined,
  row: (from: number) => number | undefined,
): void {
  const name = `'${moved.name.replaceAll("'", "''")}'!`;
  const end = (letters: string, digits: string): string | undefined => {
    const to = column(columnNumber(letters));
    const below = digits === '' ? '' : row(Number(digits));
    return to === undefined || below === undefined ? undefined : `${columnLetters(to)}${below}`;
  };
  for (const sheet of workbook.sheets) {
    sheet.rewriteFormulas((formula) =>
      formula.replace(
        /('(?:[^']|'')+'!)([A-Z]+)(\d*)(?::([A-Z]+)(\d*))?/g,
        (text, on: string, from: string, first: string, to?: string, last = '') => {
          if (on !== name) return text;
          const [start, stop] = [end(from, first), to === undefined ? '' : end(to, last)];
          if (start === undefined || stop === undefined) return '#REF!';
          return stop === '' ? on + start : `${on}${start}:${stop}`;
        },
      ),
    );
    workbook.announce({ sheet, ...sheet.whole() });
  }
}
