import { element, escaped } from '../svg/markup.ts';

/** What stands in a table: text, or how a value is written for people with the value itself, which stays one where the table is taken out as a file. */
export type Cell = string | { readonly text: string; readonly value: string | number | null };

/** The numbers behind a chart, written for people. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric?: boolean }[];
  /** The first cell of a row is its name. Cells are whole: nothing is cut. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What a cell says. */
export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/**
 * What a cell holds: a number unrounded, `null` where there is none.
 *
 * @example cellValue({ text: '78 %', value: 77.78 }) // 77.78
 */
export function cellValue(cell: Cell): string | number | null {
  return typeof cell === 'string' ? cell : cell.value;
}

/**
 * A table as HTML that a screen reader can walk through: caption, column and row headers.
 *
 * @param table its cells are text, and are escaped here
 */
export function tableHtml({ caption, columns, rows }: Table): string {
  // Most cells are numbers: what is none is marked, which keeps a long table small.
  const words = (at: number): string | undefined => (columns[at]?.numeric ? undefined : 'em-words');
  const head = columns.map(({ title }, at) => element('th', { scope: 'col', class: words(at) }, escaped(title)));
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.map(cellText).map((cell, at) =>
        at === 0
          ? // A name out of a file must not turn the direction of what stands beside it.
            element('th', { scope: 'row' }, element('bdi', {}, escaped(cell)))
          : element('td', { class: cell === '' ? undefined : words(at) }, escaped(cell)),
      ),
    ),
  );
  return element(
    'table',
    { class: 'em-table' },
    element('caption', {}, escaped(caption)),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}
