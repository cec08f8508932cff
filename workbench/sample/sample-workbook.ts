import { loadHost } from '../host/host.ts';
import { SheetFormulas } from '../host/sheet-formulas.ts';
import { Workbook } from '../host/workbook.ts';
import { writeFunctionsTab } from './functions-tab.ts';
import { RESPONSE_HEADERS, sampleResponses } from './responses.ts';
import { writeStartTab } from './start-tab.ts';
import { TabWriter } from './tab-writer.ts';
import { writeTrendTab } from './trend-tab.ts';

/** The names of its tabs, in order. */
export const SAMPLE_TABS = ['Start here', 'Responses', 'Trend and segments', 'Functions'] as const;

const ZONE = 'Europe/Stockholm';

/**
 * The workbook that a new user meets: what to type first, both published worked examples, a year of answers with trend and segments, and every function.
 *
 * It holds formulas that nobody has worked out yet: hand it to `SheetFormulas`, or draw its cells (`WorkbookSheet.formula`, `WorkbookSheet.value`) in a
 * spreadsheet that works them out. Column widths, frozen rows and formats stand in each sheet's `look`. It is the same at every call.
 *
 * @param code the built `Code.js`, whose functions and help the tab Functions lists
 * @throws when a formula on it shows an error
 * @example sampleWorkbook(code).sheets[0].name // 'Start here'
 */
export function sampleWorkbook(code: string): Workbook {
  // Where a table ends is only known once it is worked out: so it is all written into a workbook that does, and then copied as it was typed.
  const live = new Workbook({ name: 'Easemark sample', timeZone: ZONE });
  const [start, responses, trend, functions] = SAMPLE_TABS.map((name) => live.insertSheet(name));
  const host = loadHost({ code, workbook: live });
  new SheetFormulas(live, host);

  const { rows, before } = sampleResponses(ZONE);
  responses!.write('A1', [RESPONSE_HEADERS, ...rows]);
  // Room for answers to come: open ranges reach to the last row.
  responses!.rows = Math.max(responses!.rows, rows.length + 160);
  const { look } = responses!;
  look.frozenRows = 1;
  look.setWidths([140, 130, 130, 130, 90, 120, 90, 280, 150, 150, 100, 100, 120]);
  look.format(
    { row: 1, column: 1, height: 1, width: RESPONSE_HEADERS.length },
    { bold: true, wrap: true, background: '#e8eef4' },
  );
  look.format({ row: 2, column: 1, height: responses!.rows - 1, width: 1 }, { numberFormat: 'yyyy-mm-dd hh:mm' });

  writeStartTab(new TabWriter(start!));
  writeTrendTab(new TabWriter(trend!), before);
  writeFunctionsTab(new TabWriter(functions!), host.customFunctions, ZONE);
  for (const sheet of [start!, trend!, functions!]) sheet.look.frozenRows = 1;
  return live.asTyped();
}
