import { cellName } from '../host/a1.ts';
import type { CustomFunction } from '../host/custom-functions.ts';
import { exampleInCells } from './example-cells.ts';
import type { TabWriter } from './tab-writer.ts';

/** Where an example's data stands: right of the widest table. */
const DATA_COLUMN = 13;

/**
 * Every function of the script with the first sentences of its help and its first example, worked out.
 *
 * @param functions as the built script declares them, so that none can be missing
 * @param zone the spreadsheet's
 * @throws when a function has no example to show
 */
export function writeFunctionsTab(tab: TabWriter, functions: readonly CustomFunction[], zone: string): void {
  const { sheet } = tab;
  sheet.look.setWidths([190, 190, 110, 110, 110, 110, 110, 110, 110, 110, 330, 30, 130, 130, 130, 130]);
  tab.title('Functions');
  tab.line(
    'Every function with an example that works: the data stands to the right, from column M on. Change it and watch.',
  );
  for (const { name, parameters, documentation } of functions) {
    tab.heading(name);
    tab.line(helpOf(documentation));
    const example = /^@example (=.*?) → /m.exec(documentation)?.[1];
    if (!example) throw new Error(`${name} has no example in its help`);
    const dataRow = tab.row + 1;
    const { formula, columns } = exampleInCells(example, parameters, { row: dataRow, column: DATA_COLUMN }, zone);
    columns.forEach(({ header, cells }, at) => {
      const column = DATA_COLUMN + at;
      sheet.write(cellName(dataRow - 1, column), [[header], ...cells.map((cell) => [cell])]);
      sheet.look.format({ row: dataRow - 1, column, height: 1, width: 1 }, { bold: true });
      if (cells.some((cell) => cell instanceof Date)) {
        sheet.look.format({ row: dataRow, column, height: cells.length, width: 1 }, { numberFormat: 'yyyy-mm-dd' });
      }
    });
    tab.formula(formula);
    tab.row = Math.max(tab.row, dataRow + Math.max(0, ...columns.map(({ cells }) => cells.length)));
  }
}

/** The first paragraph of a function's help. */
function helpOf(documentation: string): string {
  return documentation
    .split(/\n\s*\n|^@/m)[0]!
    .replace(/\s+/g, ' ')
    .trim();
}
