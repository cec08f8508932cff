import { beforeAll, expect, test } from 'vitest';
import type { CellKind, ImportPlan } from '../../../../sheets-addon/addon/import/plan.ts';
import { type BuiltSidebars, builtSidebars, imported, openedSidebar, responses } from '../opened-sidebar.ts';

let built: BuiltSidebars;
beforeAll(async () => {
  built = await builtSidebars();
});

const PLAN: ImportPlan = {
  file: 'a.csv',
  fingerprint: 'x',
  mode: 'new',
  tab: 'Import',
  columns: [{ name: 'CES', kind: 'answer' }],
  rows: 1,
  kept: '',
};

/** So many columns of all kinds in turn. */
function columns(count: number): ImportPlan['columns'] {
  const kinds: CellKind[] = ['text', 'answer', 'number', 'date', 'time'];
  return Array.from({ length: count }, (_, at) => ({ name: `c${at}`, kind: kinds[at % 5]! }));
}

function begun(change: Partial<ImportPlan>) {
  const opened = openedSidebar(built);
  return { ...opened, begin: () => opened.host.callFromPage('beginEasemarkImport', [{ ...PLAN, ...change }]) };
}

test('a thousand columns are kept track of', () => {
  const { begin, host, workbook } = begun({ columns: columns(1000) });
  const { id } = begin() as { id: string };
  expect(workbook.sheet('Import')!.value(1, 1000)).toBe('c999');
  expect(host.callFromPage('writeEasemarkRows', [id, 0, [Array(1000).fill(1)]])).toBe(1);
  expect(host.callFromPage('finishEasemarkImport', [id])).toEqual({ tab: 'Import' });
});

test('columns of a new tab are wide enough to be read; those of a tab that is there stay as they are', () => {
  const { begin, workbook } = begun({ columns: columns(6) });
  begin();
  expect([...workbook.sheet('Import')!.look.widths.values()]).toEqual([180, 180, 110, 110, 150, 180]);
  const again = begun({ mode: 'append', tab: 'Sheet1' });
  again.workbook.sheet('Sheet1')!.write('A1', [['CES']]);
  again.begin();
  expect(again.workbook.sheets.flatMap(({ look }) => [...look.widths])).toEqual([]);
});

test('more columns than can be kept track of are a sentence, and no tab is left', () => {
  const { begin, host, workbook } = begun({ columns: columns(9000) });
  expect(begin).toThrow('too many columns');
  expect(workbook.sheets).toHaveLength(1);
  expect(host.callFromPage('easemarkImportSetting')).toMatchObject({ pending: null });
});

test('the cells of all tabs count together', () => {
  const { begin, workbook } = begun({ rows: 4_000_000, columns: columns(2) });
  const big = workbook.insertSheet('Big', undefined, { rows: 100_000, columns: 30 });
  // 8 million of its own with a new tab's 26 columns would be far too many; rows of two columns make 104 million.
  expect(begin).toThrow('more cells than a spreadsheet holds');
  expect(workbook.sheets).toEqual([workbook.sheet('Sheet1'), big]);
});

test('an append counts its own tab and what the target grows by', () => {
  const { host, workbook } = openedSidebar(built);
  workbook.insertSheet('Target', undefined, { rows: 1000, columns: 26 }).write('A1', [['CES'], [5]]);
  const begin = (rows: number) => () =>
    host.callFromPage('beginEasemarkImport', [{ ...PLAN, mode: 'append', tab: 'Target', rows }]);
  // 27 cells a row: one on the tab of its own, 26 on the target.
  expect(begin(370_000)).toThrow('more cells than a spreadsheet holds');
  expect(begin(360_000)).not.toThrow();
  expect(workbook.sheet('Target (import)')!.columns).toBe(1);
});

test('what throws in the middle leaves no tab', () => {
  const { begin, workbook, host } = begun({});
  const properties = workbook.properties;
  const set = properties.set.bind(properties);
  properties.set = () => {
    throw new Error('Service error: PropertiesService');
  };
  expect(begin).toThrow('Service error');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  properties.set = set;
  expect(host.callFromPage('easemarkImportSetting')).toMatchObject({ pending: null });
  expect(begin).not.toThrow();
});

test('names of tabs are free without regard to capitals, and are cut to what a tab may be called', async () => {
  const { workbook, calls } = openedSidebar(built);
  workbook.insertSheet('IMPORT');
  expect(await imported(calls, 'a.csv', responses(2))).toMatchObject({ tab: 'Import 2' });
  const long = 'x'.repeat(100);
  workbook.insertSheet(long).write('A1', [['old']]);
  expect(await imported(calls, 'a.csv', responses(2), { mode: 'replace', tab: long })).toMatchObject({ tab: long });
  expect(await imported(calls, 'a.csv', responses(2), { tab: 'y'.repeat(120) })).toMatchObject({
    tab: 'y'.repeat(100),
  });
});
