import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Choice,
  formulaOf,
  INSERTS,
  numberFormatOf,
  scaleText,
  separatorOf,
} from '../../../sheets-addon/addon/score/formula-of.ts';
import { readAnswers } from '../../../sheets-addon/read-answers.ts';
import { questionOf } from '../../../sheets-addon/understand.ts';
import { cellRows } from '../../../workbench/host/cell-value.ts';
import { loadHost } from '../../../workbench/host/host.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';
import { type BuiltSidebars, builtSidebars, imported, openedSidebar } from './opened-sidebar.ts';

let built: BuiltSidebars;
beforeAll(async () => {
  built = await builtSidebars();
});

const CHOICE: Choice = {
  metric: 'ces',
  answers: 2,
  scale: '1-7',
  direction: '',
  method: 'percent',
  date: 1,
  segment: 3,
  reasons: 4,
  day: '2026-03-01',
};
const here = { tab: 'Data', sameTab: true, separator: ',' } as const;

describe('formulas', () => {
  test.each([
    ['number', '=CES(B2:B, "1-7", "percent")'],
    ['summary', '=CES_SUMMARY(B2:B, "1-7", "percent")'],
    ['trend', '=CES_TREND(A2:A, B2:B, , "1-7", "percent")'],
    ['segments', '=CES_BY(C2:C, B2:B, "1-7", "percent")'],
    [
      'compare',
      '=CES_COMPARE(FILTER(B2:B, ISNUMBER(A2:A), A2:A<DATE(2026, 3, 1)), FILTER(B2:B, ISNUMBER(A2:A), A2:A>=DATE(2026, 3, 1)), "1-7", "percent")',
    ],
    ['drivers', '=DRIVERS(B2:B, D2:D, "CES", "1-7", "percent")'],
  ] as const)('%s', (insert, formula) => {
    expect(formulaOf(insert, CHOICE, here)).toBe(formula);
  });

  test('what is left out at the end is not written, and effort stands beside its scale', () => {
    expect(formulaOf('number', { ...CHOICE, method: '', scale: '' }, here)).toBe('=CES(B2:B)');
    expect(formulaOf('number', { ...CHOICE, metric: 'nps' }, here)).toBe('=NPS(B2:B)');
    expect(formulaOf('trend', { ...CHOICE, metric: 'nps' }, here)).toBe('=NPS_TREND(A2:A, B2:B)');
    expect(formulaOf('drivers', { ...CHOICE, metric: 'csat' }, here)).toBe('=DRIVERS(B2:B, D2:D, "CSAT", "1-7")');
    expect(scaleText({ scale: '1-7', direction: 'effort' })).toBe('1-7 effort');
  });

  test('on another tab the data are named by theirs, with the separator of the sheet', () => {
    const there = { tab: "Bo's data", sameTab: false, separator: separatorOf('sv_SE') };
    expect(formulaOf('number', CHOICE, there)).toBe(`=CES('Bo''s data'!B2:B; "1-7"; "percent")`);
    expect([separatorOf('en_US'), separatorOf('de_DE'), separatorOf('en_ZA')]).toEqual([',', ';', ';']);
  });

  test('none is made where a column is missing', () => {
    const none = { ...CHOICE, answers: 0, date: 0, segment: 0, reasons: 0 };
    for (const insert of INSERTS) expect(formulaOf(insert, none, here)).toBeUndefined();
  });
});

const ROWS = Array.from(
  { length: 24 },
  (_, at) => `2026-0${1 + (at % 3)}-10,${1 + (at % 7)},${at % 2 ? 'Chat' : 'Mail'},slow\n`,
);
const FILE = `Date,How easy was it? (1-7),Channel,Reason\n${ROWS.join('')}`;

test('every formula works over imported answers, and the number is that of the preview', async () => {
  const { workbook, host, calls } = openedSidebar(built);
  await imported(calls, 'a.csv', FILE);
  const setting = host.callFromPage('easemarkScoreSetting') as { header: string[]; rows: number; tab: string };
  expect(setting).toMatchObject({ tab: 'Import', rows: 24, separator: ',' });
  expect(setting.header[1]).toBe('How easy was it? (1-7)');
  const values = host.callFromPage('easemarkScoreValues', ['Import', 2]) as unknown[];
  const asked = { name: 'CES', metric: 'ces', scale: '1-7', method: 'percent' } as const;
  const { score } = readAnswers(
    questionOf(asked),
    values.map((value) => [value]),
  );
  for (const insert of INSERTS) {
    const place = { sheet: workbook.insertSheet(insert), row: 1, column: 1 };
    workbook.active = place;
    const formula = formulaOf(insert, CHOICE, { tab: 'Import', sameTab: false, separator: ';' });
    expect(
      host.callFromPage('insertEasemarkFormula', [
        formula,
        'Import',
        [1, 2, 3, 4],
        false,
        numberFormatOf(insert, CHOICE),
      ]),
    ).toMatchObject({
      taken: false,
    });
  }
  expect(workbook.sheet('number')!.value('A1')).toBe(score.value);
  expect(workbook.sheet('number')!.look.formatOf(1, 1)).toMatchObject({ numberFormat: '0.0' });
  expect(workbook.sheet('trend')!.look.formatOf(1, 1)?.numberFormat).toBeUndefined();
  for (const insert of INSERTS) expect(workbook.sheet(insert)!.errors(), insert).toEqual([]);
});

test('a date that is text is on neither side of a comparison, and the sidebar can say so', () => {
  const { workbook, host } = openedSidebar(built);
  const sheet = workbook.sheet('Sheet1')!;
  sheet.write('A1', [
    ['Date', 'CES'],
    ['2026-02-01', 2],
    ['2026-02-02', 4],
    ['2026-03-01', 6],
    ['2026-03-02', 6],
    ["'2026-02-03", 1],
    ["'soon", 1],
    [null, 1],
  ]);
  const choice = { ...CHOICE, method: '', scale: '1-7' } as const;
  const place = workbook.insertSheet('Compared');
  place.write('A1', [[formulaOf('compare', choice, { tab: 'Sheet1', sameTab: false, separator: ',' })!]]);
  const rows = cellRows(place.block({ row: 1, column: 1, height: 20, width: 3 })).flat();
  expect(place.errors()).toEqual([]);
  // Before: 2 and 4; after: 6 and 6. With the text dates there would be four after it.
  expect(rows).toContain(3);
  expect(rows).toContain(6);
  expect(host.callFromPage('easemarkDateCells', ['Sheet1', 1])).toEqual({ dates: 4, texts: 2, example: '2026-02-03' });
  expect(() => host.callFromPage('easemarkDateCells', ['Gone', 1])).toThrow('The tab “Gone” is gone');
});

test('nothing is written over without asking, nor into a column that the formula reads', async () => {
  const { workbook, host, calls } = openedSidebar(built);
  await imported(calls, 'a.csv', FILE);
  const sheet = workbook.sheet('Import')!;
  workbook.active = { sheet, row: 3, column: 7 };
  sheet.write('G3', [['mine']]);
  const insert = (over: boolean) => host.callFromPage('insertEasemarkFormula', ['=CES(B2:B)', 'Import', [2], over, '']);
  expect(insert(false)).toEqual({ cell: 'G3', tab: 'Import', taken: true });
  expect(sheet.value('G3')).toBe('mine');
  expect(insert(true)).toEqual({ cell: 'G3', tab: 'Import', taken: false });
  expect(sheet.formula('G3')).toBe('=CES(B2:B)');
  workbook.active = { sheet, row: 4, column: 2 };
  expect(() => insert(true)).toThrow('B4 lies in a column that the formula reads');
});

test('every handler of a sidebar refuses where there is no window, before it touches anything', () => {
  const workbook = new Workbook();
  workbook.insertSheet('Sheet1');
  const { code, files } = built;
  const host = loadHost({ code, files, workbook });
  const handlers = [...code.matchAll(/^function (\w*[eE]asemark\w*)\(/gm)].map(([, name]) => name!);
  expect(handlers).toContain('writeEasemarkRows');
  expect(handlers).toContain('insertEasemarkFormula');
  for (const name of handlers) {
    expect(() => host.call(name, [], 'web'), name).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  expect(workbook.sheets).toHaveLength(1);
});

test('the sidebars open in the language of the user', () => {
  const { host } = openedSidebar(built, 'sv');
  host.call('showEasemarkImport');
  host.call('showEasemarkScore');
  expect(host.pages.map(({ kind, title }) => [kind, title])).toEqual([
    ['sidebar', 'Importera CSV'],
    ['sidebar', 'Beräkna de här kolumnerna'],
  ]);
  expect(host.pages[0]!.content).toContain('data-language="sv"');
  expect(host.pages[0]!.meta).toEqual([{ name: 'viewport', content: 'width=device-width, initial-scale=1' }]);
});
