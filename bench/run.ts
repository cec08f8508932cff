import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { benchDashboard } from './dashboard-import.ts';
import { benchOpening } from './dashboard-open.ts';
import { benchSee } from './dashboard-see.ts';
import { benchInsert } from './editor-insert.ts';
import { benchOverlay } from './extension-overlay.ts';
import type { Timed } from './rounds.ts';
import { benchCells } from './score-cells.ts';
import { benchFiles } from './score-files.ts';
import { benchSheetDashboard } from './sheet-dashboard.ts';
import { benchSheetFunctions } from './sheet-functions.ts';
import { benchSheetImport } from './sheet-import.ts';
import { benchViews } from './views.ts';
import { benchPage } from './workbench-page.ts';

/** Measures one part and says its figures at once: what was measured is seen even when a later part fails. */
async function measured<T>(part: string, measure: () => T | Promise<T>): Promise<T> {
  process.stderr.write(`${part} …\n`);
  const figures = await measure();
  process.stderr.write(`${part}: ${JSON.stringify(figures)}\n`);
  return figures;
}

const cells = await measured('cells', benchCells);
const files = await measured('files', benchFiles);
const dashboard = await measured('dashboard, import', benchDashboard);
const opening = await measured('dashboard, opening', benchOpening);
const seen = await measured('dashboard, filters', benchSee);
const overlay = await measured('overlay', benchOverlay);
const inserted = await measured('editors', benchInsert);
const page = await measured('workbench page', benchPage);
const sheets = await measured('sheet functions', benchSheetFunctions);
const sheetDashboard = await measured('sheet dashboard', benchSheetDashboard);
const sheetImport = await measured('sheet import', benchSheetImport);
const views = await measured('charts and report', benchViews);

const cellRows = (where: string, timed: readonly Timed[]): string[] => {
  const bare = timed[0]!.median;
  return timed.map(
    ({ name, median }) => `| ${where} | ${name} | ${median.toFixed(1)} | ${(median / bare).toFixed(2)} |`,
  );
};
const fileRows = files.map(({ name, rows, megabytes, seconds, memory }) => {
  const peer = files.find((one) => one.rows === rows)!.seconds;
  return `| ${rows / 1e6} M, ${megabytes.toFixed(0)} MB | ${name} | ${seconds.toFixed(2)} | ${(seconds / peer).toFixed(2)} | ${memory.toFixed(0)} |`;
});

const dashboardRows = dashboard.map((one) => {
  const { rows, megabytes, papaparse, bringIn, papaparseMemory, bringInMemory, load, filter, find, longest } = one;
  const times = [papaparse.toFixed(2), bringIn.toFixed(2), (bringIn / papaparse).toFixed(2)];
  const memory = [papaparseMemory.toFixed(0), bringInMemory.toFixed(0)];
  const looks = [load, filter, find, longest].map((ms) => ms.toFixed(0));
  return `| ${[`${rows / 1e6} M, ${megabytes.toFixed(0)} MB`, ...times, ...memory, ...looks].join(' | ')} |`;
});

const table = `# How fast

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${availableParallelism()} processors. Medians of shuffled rounds, peers in the same run.

## A column of a million cells

1,000,000 × 1 cells: 96 % numbers on the scale, 2 % blanks, 1 % numbers as text, ½ % words, ½ % strays. Tally, CES mean and its interval.

| where | what | ms | × bare loop |
| --- | --- | --- | --- |
${[...cellRows('Node', cells.node), ...cellRows('bare ES2020 context', cells.bare), ...cellRows('bare ES2020 context', sheets.million)].join('\n')}

## Functions of the spreadsheet

The built \`Code.js\` on the local Apps Script host, handing the cells over and spilling the result included; Google stops a function after 30,000 ms. 100,000 rows each; medians of three.

| function | ms |
| --- | --- |
${sheets.functions.map(({ name, milliseconds }) => `| ${name} | ${milliseconds.toFixed(0)} |`).join('\n')}

A sheet of ${sheets.sheet.formulas} formulas over 10,000 rows: ${sheets.sheet.opened.toFixed(0)} ms when it is opened, ${sheets.sheet.changed.toFixed(0)} ms after a change that touches all of them.

## The dashboard of the spreadsheet

Over ${sheetDashboard.rows.toLocaleString('en')} rows, on the local host, which works out FILTER and its like in plain JavaScript: ${sheetDashboard.built.toFixed(0)} ms from the menu to ${sheetDashboard.chartsAndTabs[0]} charts, ${sheetDashboard.filtered.toFixed(0)} ms after a filter changed. ${sheetDashboard.count} calls of functions, one for each table; Google stops one after 30,000 ms.

| call | ms |
| --- | --- |
${sheetDashboard.calls.map(({ name, milliseconds }) => `| ${name} | ${milliseconds.toFixed(0)} |`).join('\n')}

## The import sidebar of the spreadsheet

${sheetImport.rows.toLocaleString('en')} rows of eight columns, on the local host: ${sheetImport.understood.toFixed(0)} ms in the page until they are understood, ${sheetImport.written.toFixed(0)} ms until all are written. ${sheetImport.batches} calls that write, the slowest ${sheetImport.slowest.toFixed(0)} ms, of ${sheetImport.calls} calls of the script; Google stops one after 360,000 ms.

## A survey export

A fifth of the records hold a quoted text over two lines. Whole processes, start-up included; Easemark counts overall, by month and by channel with several threads, papaparse only reads.

| file | what | s | × papaparse | memory MB |
| --- | --- | --- | --- | --- |
${fileRows.join('\n')}

## The workbench's page

In headless Chromium without a graphics card, drawing included.

| what | ms | slowest |
| --- | --- | --- |
${page.map(({ name, median, slowest }) => `| ${name} | ${median.toFixed(0)} | ${slowest.toFixed(0)} |`).join('\n')}

## Charts and the HTML report

Of a score by month, two columns and reasons: ${views.figures} pictures. The HTML report of ${views.rows / 1e6} M rows is ${(views.reportBytes / 1000).toFixed(0)} kB.

| what | ms |
| --- | --- |
${views.timed.map(({ name, median }) => `| ${name} | ${median.toFixed(1)} |`).join('\n')}

## The dashboard

In Chromium, with the workers as the extension ships them. Easemark understands, counts, keeps a sample of the rows and stores; papaparse, in a worker too, reads the same file in chunks and counts fields. Memory is the largest of the page's process. Then from the storage: opening the source with its report, a filter change with all reports, seeking a word in the comments kept; and the longest task on the main thread while a file is brought in (0: none over 50 ms).

| file | papaparse s | Easemark s | × papaparse | papaparse MB | Easemark MB | open ms | filter ms | seek ms | longest task ms |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${dashboardRows.join('\n')}

Opened in the built extension with ${opening.rows.toLocaleString('en')} stored answers, from navigation: ${opening.cards} ms until the first score is painted, ${opening.drawn} ms until every chart stands.

A changed filter with everything drawn and painted anew; medians of ${seen[0]!.changes} changes, and the slowest. The longest task is that of the main thread meanwhile (0: none over 50 ms).

| answers | charts | first ms | changed ms | slowest ms | longest task ms |
| --- | --- | --- | --- | --- | --- |
${seen.map(({ rows, charts, first, change, worst, longest }) => `| ${rows.toLocaleString('en')} | ${charts} | ${[first, change, worst, longest].map((ms) => ms.toFixed(0)).join(' | ')} |`).join('\n')}

## The overlay on a ticket page

The built Chrome package in Chromium, on a ticket of 500 messages of each helpdesk (in Salesforce and ServiceNow within web components, in shadow roots three deep), each round in a new page. Gzipped: badge, marks, the helpdesk's file, styles, and the words of one language; then the large part and the reader, which come when it is opened. Script time by the profiler: from the injection to the badge, and from the page's going to another ticket to the badge that names it, before anything is opened. Then from the click to the first frame with the overlay open. Tasks over 50 ms in all this, in the middle page: ${Math.max(...overlay.map(({ longTasks }) => longTasks))}.

| helpdesk | kB before it is opened | badge ms | other ticket ms | opened ms | kB when opened |
| --- | --- | --- | --- | --- | --- |
${overlay.map(({ desk, injected, later, badge, hop, opened }) => `| ${[desk, (injected / 1000).toFixed(1), badge.toFixed(1), hop.toFixed(1), opened.toFixed(0), (later / 1000).toFixed(1)].join(' | ')} |`).join('\n')}
| limit | 15 | 5 | | 50 | |

## A survey into a long reply

A row of seven points at the end of a reply of 200 kB; the real editors in Chromium. Inserted: from the call until it was read back, the focus, the
caret and the editor's own work included; the limit is 100 ms. Pasted: the same from the clipboard by Ctrl+V, with the focus and the caret there already, which is the editor's own work alone.

| editor | inserted, ms | pasted by hand, ms |
| --- | --- | --- |
${inserted.map(({ editor, inserted, pasted }) => `| ${editor} | ${inserted.toFixed(0)} | ${pasted.toFixed(0)} |`).join('\n')}
`;
writeFileSync(join(import.meta.dirname, 'RESULTS.md'), table);
process.stdout.write(table);
