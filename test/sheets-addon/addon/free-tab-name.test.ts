import { expect, test } from 'vitest';
import { freeTabName } from '../../../sheets-addon/addon/free-tab-name.ts';
import { loadHost } from '../../../workbench/host/host.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';

const CODE = `function make(name) { SpreadsheetApp.getActiveSpreadsheet().insertSheet(name); }`;

/** A spreadsheet with tabs of these names. */
function withTabs(...names: readonly string[]): Parameters<typeof freeTabName>[0] {
  const sheets = names.map((name) => ({ getName: () => name }));
  return { getSheets: () => sheets as unknown as GoogleAppsScript.Spreadsheet.Sheet[] };
}

test.each([
  [['Other'], 'Answers', 'Answers'],
  [['Answers'], 'Answers', 'Answers 2'],
  [['ANSWERS', 'answers 2'], 'Answers', 'Answers 3'],
  [['ÖVERSIKT'], 'Översikt', 'Översikt 2'],
  [['O\u0308versikt'], '\u00d6versikt', '\u00d6versikt 2'],
])('beside %j, %s becomes %s', (tabs, wanted, free) => {
  expect(freeTabName(withTabs(...tabs), wanted)).toBe(free);
});

test('a name is never longer than a tab may be called, number and all, nor cut within a character', () => {
  const long = 'x'.repeat(120);
  expect(freeTabName(withTabs(), long)).toBe('x'.repeat(100));
  expect(freeTabName(withTabs('X'.repeat(100)), long)).toBe(`${'x'.repeat(98)} 2`);
  expect(freeTabName(withTabs(), `${'x'.repeat(99)}🙂`)).toBe('x'.repeat(99));
});

test('a spreadsheet takes every name that it gives', () => {
  const workbook = new Workbook();
  workbook.insertSheet('ANSWERS');
  const host = loadHost({ code: CODE, workbook });
  expect(() => host.call('make', ['answers'])).toThrow('already exists');
  host.call('make', [freeTabName(withTabs(...workbook.sheets.map(({ name }) => name)), 'answers')]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['ANSWERS', 'answers 2']);
});
