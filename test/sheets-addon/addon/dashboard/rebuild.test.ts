import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cellName } from '../../../../workbench/host/a1.ts';
import type { CellInput, WorkbookSheet } from '../../../../workbench/host/workbook-sheet.ts';
import { builtCode } from '../../built-script.ts';
import { deleteColumn, insertColumn, insertRow } from './moved-cells.ts';
import { day, fillIn, type OpenedTab, openTab } from './opened-tab.ts';

let code: string;
beforeAll(async () => {
  code = await builtCode();
});

const HEADER = ['Date', 'How easy was it? (1-7)', 'Channel'];
const ROWS = Array.from({ length: 90 }, (_, at) => [
  day(`2026-0${1 + (at % 9)}-10`),
  1 + (at % 7),
  ['mail', 'chat', 'phone'][at % 3]!,
]);
let tab: OpenedTab;
beforeEach(() => {
  tab = openTab(code, [HEADER, ...ROWS]);
  tab.build();
});

const again = (from = tab.data): string => {
  tab.workbook.active = { sheet: from, row: 1, column: 1 };
  return tab.build();
};

test('once more changes nothing on the page', () => {
  const [cells, charts] = [
    tab.page().typed(),
    structuredClone(tab.page().charts.map(({ ranges: _, ...rest }) => rest)),
  ];
  expect(again()).toBe('The dashboard was brought up to date. What you added or moved there stays as it is.');
  expect(tab.page().typed()).toEqual(cells);
  expect(tab.page().charts.map(({ ranges: _, ...rest }) => rest)).toEqual(charts);
  expect(tab.workbook.sheets).toHaveLength(4);
});

test('from the page itself it is the same dashboard', () => {
  expect(again(tab.page())).toContain('brought up to date');
  expect(tab.workbook.sheets).toHaveLength(4);
});

test('what the user added and changed stays: rows, columns, words over ours, charts, colours of ours, filters, names of tabs', () => {
  const page = tab.page();
  page.write('A200', [['My own note', '=SUM(B201)']]);
  page.write('N2', [['My own column']]);
  page.write('A1', [['The title I want']]);
  const ours = page.charts[1]!;
  page.charts[1] = {
    ...ours,
    options: { ...ours.options, title: 'My title', colors: ['red'] },
    at: { ...ours.at, row: 300 },
  };
  const own = {
    ...ours,
    id: 900,
    ranges: [{ sheet: tab.data, row: 1, column: 1, height: 9, width: 2 }],
    options: { title: 'Mine' },
  };
  page.charts.push(own);
  fillIn(tab, 'segment', 'chat');
  tab.workbook.renameSheet(page, 'Quarterly');
  tab.workbook.renameSheet(tab.tables(), "Bo's tables");
  tab.workbook.renameSheet(tab.data, 'The answers');
  again();
  expect(tab.workbook.sheets.map(({ name }) => name)).toEqual([
    'The answers',
    'Quarterly',
    "Bo's tables",
    'Easemark rows',
  ]);
  expect([page.value('A200'), page.formula('B200'), page.value('N2'), page.value('A1')]).toEqual([
    'My own note',
    '=SUM(B201)',
    'My own column',
    'The title I want',
  ]);
  expect(page.charts[1]).toMatchObject({
    id: ours.id,
    at: { row: 300 },
    options: { title: 'My title', colors: ['red'] },
  });
  expect(page.charts.find(({ id }) => id === 900)).toEqual(own);
  expect(page.value('E5')).toBe('chat');
  expect(tab.drawn('CES by Channel').domain).toEqual(['chat']);
  expect(tab.said().filter((text) => text.startsWith('#'))).toEqual([]);
});

test('input cells that were moved are found by their names', () => {
  const page = tab.page();
  tab.workbook.names.set('Easemark_1_segment', { sheet: page, row: 180, column: 2, height: 1, width: 1 });
  page.write('B180', [['phone']]);
  again();
  expect(tab.drawn('CES by Channel').domain).toEqual(['phone']);
});

test('a chart and a part that the user deleted do not come back by themselves', () => {
  const page = tab.page();
  page.charts.splice(1, 1);
  const count = page.charts.length;
  again();
  expect(page.charts).toHaveLength(count);
});

test('a column that came later brings its part, below everything else', () => {
  const page = tab.page();
  page.write('A400', [['mine, at the very end']]);
  const charts = page.charts.length;
  tab.data.write('D1', [['Reason'], ...ROWS.map((_, at) => [['slow', 'unclear'][at % 2]!])]);
  again();
  expect(page.charts).toHaveLength(charts + 1);
  const added = page.charts.at(-1)!;
  expect(added.options.title).toContain('reasons');
  expect(added.at.row).toBeGreaterThan(400);
  expect(tab.drawn(/reasons/).domain).toEqual(['slow', 'unclear']);
  expect(page.value('A400')).toBe('mine, at the very end');
});

/** Cells that show now what they showed before; nothing may have moved under the user's page. */
function expectAsBefore(before: ReturnType<OpenedTab['shown']>): void {
  const now = tab.shown();
  for (const [cell, value] of Object.entries(before)) expect(now[cell], cell).toEqual(value);
}

test('every cell that was on the page shows the same after a column came that has its part in the middle', () => {
  const before = tab.shown();
  tab.data.write('D1', [['Reason'], ...ROWS.map((_, at) => [['slow', 'unclear'][at % 2]!])]);
  again();
  expectAsBefore(before);
  expect(tab.said()).toContain('CES: reasons, most named first');

  const withReasons = tab.shown();
  tab.data.write('E1', [
    ['Friction type', 'asked by'],
    ...ROWS.map((_, at) => [['waiting', 'repeat'][at % 2]!, 'agent']),
  ]);
  again();
  expectAsBefore(withReasons);
  expect(tab.below('Asked by agents', 0, 3)).toBe(1);
  expect([...tab.drawn(/friction/).domain].sort()).toEqual(['repeat', 'waiting']);
});

test('a figure of a column that came later is put below, with its label, and the other figures stay', () => {
  fillIn(tab, 'sent', 180);
  const before = tab.shown();
  const last = tab.page().lastCell().row;
  tab.data.write('D1', [['Waiting time'], ...ROWS.map((_, at) => [at])]);
  again();
  expectAsBefore(before);
  expect(tab.below('Waiting, median', 0, 3)).toBe(44.5);
  tab.data.write('E1', [['Transfers'], ...ROWS.map(() => [2])]);
  again();
  expect(tab.below('Transfers per case, mean', 0, 3)).toBe(2);
  expect(tab.below('Waiting, median', 0, 3)).toBe(44.5);
  expect(tab.below('Response rate', 0, 3)).toBe(0.5);
  expect(tab.said().filter((text) => text === 'Beside the score')).toHaveLength(1);
  expect(tab.page().lastCell().row).toBeGreaterThan(last);
});

test('a metric that came later has its card and the cell of its target; those of the first keep their meaning', () => {
  fillIn(tab, 'target_ces', 3);
  const before = tab.shown();
  tab.data.write('D1', [['How likely are you to recommend us? (0-10)'], ...ROWS.map((_, at) => [at % 11])]);
  again();
  expectAsBefore(before);
  expect(tab.page().value('H4')).toBe('Target NPS');
  fillIn(tab, 'target_nps', 50);
  expect(tab.below('Net Promoter Score', 4)).toContain('Target 50: the whole interval lies below it');
  expect(tab.below('Customer effort', 4)).toContain('Target 3:');
});

describe('columns and rows of the answers that are moved about', () => {
  const score = (): number => tab.below('Customer effort') as number;
  const mean = ROWS.reduce((sum, row) => sum + (row[1] as number), 0) / ROWS.length;

  test('a column that is put in before others changes nothing, nor does building once more from the page', () => {
    const before = tab.shown();
    insertColumn(tab.workbook, tab.data, 2);
    tab.data.write('B1', [['Agent mood'], ...ROWS.map((_, at) => [at % 3])]);
    expect(tab.data.value('C1')).toBe('How easy was it? (1-7)');
    expect(tab.shown()).toEqual(before);
    expect(again(tab.page())).toContain('brought up to date');
    expect(tab.shown()).toEqual(before);
    fillIn(tab, 'segment', 'chat');
    expect(tab.drawn('CES by Channel').domain).toEqual(['chat']);
  });

  test('a column that nothing reads can be deleted', () => {
    insertColumn(tab.workbook, tab.data, 2);
    deleteColumn(tab.workbook, tab.data, 2);
    expect(score()).toBeCloseTo(mean);
  });

  test('one that is read and deleted is said in words, and building once more goes on without it', () => {
    const charts = tab.page().charts.length;
    deleteColumn(tab.workbook, tab.data, 3);
    expect(tab.said().filter((text) => text.startsWith('#'))).toEqual([]);
    expect(tab.said()).toContain(
      'A column that this page needs was deleted. Choose “Dashboard…” in the menu: it goes on without it.',
    );
    expect(score()).toBe('–');
    expect(again(tab.page())).toContain('Left out: columns that were deleted');
    expect(score()).toBeCloseTo(mean);
    expect(tab.page().charts).toHaveLength(charts);
    expect(tab.drawn('CES by period').domain).toHaveLength(9);
    expect(tab.said().filter((text) => text.startsWith('#'))).toEqual([]);
  });

  test('without its answers it is left as it is', () => {
    deleteColumn(tab.workbook, tab.data, 2);
    const before = [tab.tables().typed(), tab.page().typed()];
    expect(again(tab.page())).toContain('The columns with the answers were deleted. Nothing was changed.');
    expect([tab.tables().typed(), tab.page().typed()]).toEqual(before);
  });

  test('a row right below the header counts, and rows above it do not', () => {
    insertRow(tab.workbook, tab.data, 2, [day('2026-01-05'), 7, 'mail']);
    expect(tab.below('Customer effort', 3)).toBe('Answers: 91; set aside: 0; blank: 0');
    insertRow(tab.workbook, tab.data, 1, ['Answers of 2026', 7, 'mail']);
    expect(tab.below('Customer effort', 3)).toBe('Answers: 91; set aside: 0; blank: 0');
    expect(tab.drawn('CES by Channel').domain).toEqual(['mail', 'chat', 'phone']);
    again(tab.page());
    expect(tab.below('Customer effort', 3)).toBe('Answers: 91; set aside: 0; blank: 0');
    expect(score()).toBeCloseTo((mean * 90 + 7) / 91);
  });

  test('a table that ends where another begins keeps its end', () => {
    const two = [HEADER, ...ROWS, [null, null, null], ['Region', 'Goal number', 'Owner'], ['North', 7, 'Bo']];
    tab = openTab(code, two, { name: "Bo's (A1:B2)" });
    expect(tab.build()).toContain('the rows from 93 on');
    insertRow(tab.workbook, tab.data, 50, [day('2026-01-05'), 7, 'mail']);
    again(tab.page());
    expect(tab.below('Customer effort', 3)).toBe('Answers: 91; set aside: 0; blank: 0');
  });
});

describe('the tab of rows', () => {
  const rowsTab = (): WorkbookSheet => tab.workbook.sheet('Easemark rows')!;

  test('has room for twice the answers and 20,000 more', () => {
    expect(rowsTab().rows).toBe(2 * 91 + 20_000);
  });

  test('without room says so in words, and building once more makes it', () => {
    // As if there had been room for three more.
    rowsTab().rows = 97;
    const more = Array.from({ length: 4 }, (_, at): CellInput[] => [day('2026-09-20'), 1 + at, 'mail']);
    tab.data.write('A92', more.slice(0, 3));
    expect(tab.below('Customer effort', 3)).toContain('Answers: 93;');
    tab.data.write('A95', more.slice(3));
    expect(tab.said()).toContain(
      'These rows no longer fit on their hidden tab. Choose “Dashboard…” in the menu: it makes room.',
    );
    expect(tab.said().filter((text) => text.startsWith('#'))).toEqual([]);
    expect(tab.below('Customer effort')).toBe('–');
    again(tab.page());
    expect(tab.below('Customer effort', 3)).toContain('Answers: 94;');
  });

  test('gives no column a format that another had before: an answer is no day', () => {
    const formats = (): (string | undefined)[] =>
      [4, 5, 6, 7].map((column) => rowsTab().look.formatOf(6, column).numberFormat);
    expect(formats()).toEqual(['General', 'yyyy-mm-dd hh:mm', 'General', 'General']);
    deleteColumn(tab.workbook, tab.data, 1);
    again(tab.page());
    expect(rowsTab().value(5, 5)).toBe('mail');
    expect(formats()).toEqual(['General', 'General', 'General', 'General']);
  });
});

test('where a hidden tab was deleted a new dashboard is made, and the old page is left alone', () => {
  const old = tab.page();
  tab.workbook.deleteSheet(tab.tables());
  const before = old.typed();
  expect(again()).toContain('“Easemark dashboard 2”');
  expect(old.typed()).toEqual(before);
  expect(tab.below('Customer effort')).toBeCloseTo(
    ROWS.reduce((sum, row) => sum + (row[1] as number), 0) / ROWS.length,
  );
});

test('where the answers are gone it says so and touches nothing', () => {
  const page = tab.page();
  tab.workbook.deleteSheet(tab.data);
  const before = page.typed();
  expect(again(page)).toContain('The tab with the answers is gone.');
  expect(page.typed()).toEqual(before);
});

test('another tab of answers has a dashboard of its own', () => {
  const other = tab.workbook.insertSheet('Others');
  other.write('A1', [['NPS'], ...Array.from({ length: 30 }, (_, at) => [at % 11])]);
  const before = tab.page().typed();
  expect(again(other)).toContain('“Easemark dashboard 2”');
  expect(tab.page().typed()).toEqual(before);
  expect([...tab.workbook.names.keys()].filter((name) => name.endsWith('_from'))).toEqual([
    'Easemark_1_from',
    'Easemark_2_from',
  ]);
});

test('somebody editing meanwhile changes the numbers and nothing else', () => {
  tab.data.write('A92', [[day('2026-09-11'), 7, 'mail']]);
  const value = tab.below('Customer effort');
  again();
  expect(tab.below('Customer effort')).toBe(value);
});

test('a print copy keeps its numbers and charts, on one day as often as wanted', () => {
  const page = tab.page();
  page.write('A210', [['=SUM(B1)', "'=not a formula"]]);
  tab.host.call('printEasemarkDashboard');
  expect(tab.host.messages.at(-1)!.text).toMatch(/^The new tab “Easemark \d{4}-\d\d-\d\d” holds/);
  tab.workbook.active = { sheet: page, row: 1, column: 1 };
  tab.host.call('printEasemarkDashboard');
  const [first, second] = tab.workbook.sheets.filter(({ name }) => /^Easemark \d{4}/.test(name));
  expect(second!.name).toBe(`${first!.name} 2`);
  expect(first!.formulas()).toEqual([]);
  expect(first!.rules.every(({ rule }, at, all) => rule === null || at < all.length - 1)).toBe(true);
  const before = first!.charts.map((chart) => chart.ranges.map((range) => range.sheet.name));
  expect(before.flat().every((name) => name === first!.name)).toBe(true);
  expect(first!.charts).toHaveLength(page.charts.length);
  expect(first!.charts.every(({ hidden }) => hidden === 'SHOW_BOTH')).toBe(true);
  const value = tab.below('Customer effort');
  const { row, column } = { row: 8, column: 1 };
  expect(first!.value(cellName(row, column))).toBe(value);
  const shown = first!.typed();
  fillIn(tab, 'segment', 'chat');
  expect(tab.below('Customer effort', 3)).toBe('Answers: 30; set aside: 0; blank: 0');
  expect(first!.typed()).toEqual(shown);
});

test('without a dashboard a print copy says what to do first', () => {
  const bare = openTab(code, [HEADER, ...ROWS]);
  bare.host.call('printEasemarkDashboard');
  expect(bare.host.messages.at(-1)!.text).toBe('There is no dashboard yet. Choose “Dashboard…” first.');
  expect(bare.workbook.sheets).toHaveLength(1);
});
