import { beforeAll, beforeEach, expect, test } from 'vitest';
import { cellName } from '../../../../workbench/host/a1.ts';
import { builtCode } from '../../built-script.ts';
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
