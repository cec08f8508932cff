import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSheets } from '../../sheets-addon/build.ts';
import { dateInZone } from '../../workbench/host/cell-date.ts';
import type { CellResult } from '../../workbench/host/cell-result.ts';
import { type CellArgument, type CellValue, cellRows, isCellError } from '../../workbench/host/cell-value.ts';
import { type Host, loadHost } from '../../workbench/host/host.ts';
import { SheetFormulas } from '../../workbench/host/sheet-formulas.ts';
import { Workbook } from '../../workbench/host/workbook.ts';

/** The built `Code.js` in the local host, bound to a spreadsheet of its own. */
export interface BuiltScript {
  readonly host: Host;
  /** What a sheet shows once a formula is typed into it: one cell, or the rows that it spills. */
  shownBy(formula: string): CellResult;
  /**
   * A call from a cell with arguments as the sheet holds them.
   *
   * @throws the sentence that the cell shows when it shows an error
   */
  call(name: string, ...args: unknown[]): unknown;
  /** The message of the error that a call shows in its cell. */
  sentence(name: string, ...args: unknown[]): string;
}

/** West of every spreadsheet here: whoever takes the script's clock for the spreadsheet's puts midnight into the day before. */
const SCRIPT_ZONE = 'Pacific/Honolulu';

/**
 * Builds the script once.
 *
 * @returns its text
 */
export async function builtCode(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-script-'));
  try {
    await buildSheets(folder);
    return readFileSync(join(folder, 'Code.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Loads the script into a new engine, with an empty spreadsheet.
 *
 * @param code as `builtCode` gives it
 * @param zone the zone of the spreadsheet; the script's is another
 */
export function loadScript(code: string, zone = 'America/New_York'): BuiltScript {
  const workbook = new Workbook({ timeZone: zone });
  workbook.insertSheet();
  const host = loadHost({ code, workbook, scriptZone: SCRIPT_ZONE });
  new SheetFormulas(workbook, withDate(host, zone));
  const shownInCell = (name: string, args: readonly unknown[]): CellResult =>
    structuredClone(host.callFromCell(name, args as CellArgument[]));
  return {
    host,
    shownBy(formula) {
      const sheet = workbook.insertSheet();
      sheet.write('B3', [[formula]]);
      const { row, column } = sheet.lastCell();
      const rows = cellRows(sheet.block({ row: 3, column: 2, height: row - 2, width: column - 1 }));
      return row === 3 && column === 2 ? sheet.value('B3') : rows;
    },
    call(name, ...args) {
      const shown = shownInCell(name, args);
      if (isCellError(shown)) throw new Error(shown.message);
      return shown;
    },
    sentence(name, ...args) {
      const shown = shownInCell(name, args);
      return isCellError(shown) ? shown.message : `no error, but ${JSON.stringify(shown)}`;
    },
  };
}

/** The host has the functions of the script alone; the examples also write `DATE(2026,1,5)`, which is a function of Sheets. */
function withDate(host: Host, zone: string): Pick<Host, 'callFromCell' | 'knows'> {
  return {
    knows: (name) => name === 'DATE' || host.knows(name),
    callFromCell: (name, given, at) => (name === 'DATE' ? dateOf(given, zone) : host.callFromCell(name, given, at)),
  };
}

function dateOf(given: readonly CellArgument[], zone: string): CellValue {
  const [year, month, day] = given.map((part) => String(part).padStart(2, '0'));
  return dateInZone(`${year}-${month}-${day}`, zone);
}
