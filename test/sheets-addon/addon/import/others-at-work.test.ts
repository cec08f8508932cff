import { beforeAll, describe, expect, test } from 'vitest';
import { OtherRows } from '../../../../sheets-addon/addon/import/import-job.ts';
import type { PendingImport } from '../../../../sheets-addon/addon/import/plan.ts';
import type { CellInput } from '../../../../workbench/host/workbook-sheet.ts';
import {
  type BuiltSidebars,
  builtSidebars,
  HEADER,
  imported,
  openedSidebar,
  orderOf,
  responses,
  stopped,
  wentOn,
} from '../opened-sidebar.ts';

let built: BuiltSidebars;
beforeAll(async () => {
  built = await builtSidebars();
});

const MINE: CellInput[] = ["'mine", new Date(0), 7, 'Mail', 1, 'typed by hand'];

/** A tab with ten responses, and 25,000 more that are being added to it: one batch of 20,000 is written. */
async function halfAppended() {
  const opened = openedSidebar(built);
  const { workbook, calls } = opened;
  await imported(calls, 'a.csv', responses(10));
  const order = await orderOf('b.csv', responses(25_000, 1001), { mode: 'append' });
  const pending = await stopped(order, calls, 1);
  const sheet = workbook.sheet('Import')!;
  return { ...opened, order, pending, sheet, ids: () => sheet.typed().map(([id]) => id) };
}

/** Writes what stands on a sheet from one row on so many rows lower: somebody inserts rows, or deletes some. */
function movedDown(sheet: Awaited<ReturnType<typeof halfAppended>>['sheet'], from: number, by: number): void {
  const rows = sheet.typed().slice(from - 1);
  sheet.write(
    `A${from}`,
    rows.map((row) => row.map(() => null)),
  );
  sheet.write(`A${from + by}`, rows);
}

describe('while rows are appended', () => {
  test('a row that comes in meanwhile stays, and the import goes below it', async () => {
    const { sheet, order, pending, calls, ids } = await halfAppended();
    expect(sheet.lastCell().row).toBe(11);
    sheet.write('A12', [MINE]);
    expect(await wentOn(order, calls, pending)).toMatchObject({ done: true, tab: 'Import', rows: 25_000 });
    expect(sheet.value('A12')).toBe('mine');
    expect([sheet.value('A13'), sheet.value('A25012')]).toEqual(['001001', '026000']);
    expect(new Set(ids()).size).toBe(25_012);
  });

  test('what somebody typed below is not taken back with the import', async () => {
    const { sheet, host, pending, workbook } = await halfAppended();
    sheet.write(
      'A12',
      Array.from({ length: 50 }, () => MINE),
    );
    expect(host.callFromPage('undoEasemarkImport', [pending.id])).toEqual({ kept: null });
    expect(sheet.lastCell().row).toBe(61);
    expect(sheet.value('A61')).toBe('mine');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Import']);
  });

  test('rows may be inserted, deleted and sorted above', async () => {
    for (const change of ['insert', 'delete', 'sort'] as const) {
      const { sheet, order, pending, calls, ids } = await halfAppended();
      if (change === 'insert') movedDown(sheet, 3, 2);
      if (change === 'delete') movedDown(sheet, 4, -2);
      if (change === 'sort') sheet.write('A2', sheet.typed().slice(1).reverse());
      const before = sheet.typed();
      expect(await wentOn(order, calls, pending), change).toMatchObject({ done: true, rows: 25_000 });
      expect(sheet.typed().slice(0, before.length), change).toEqual(before);
      expect(ids().slice(before.length), change).toHaveLength(25_000);
    }
  });

  test('columns that were changed meanwhile are a sentence, nothing is written, and it can be undone', async () => {
    const { sheet, host, order, pending, calls } = await halfAppended();
    sheet.write('D1', [['Where from']]);
    const before = sheet.typed();
    await expect(wentOn(order, calls, pending)).rejects.toThrow('The columns of “Import” were changed');
    expect(sheet.typed()).toEqual(before);
    host.callFromPage('undoEasemarkImport', [pending.id]);
    expect(sheet.typed()).toEqual(before);
  });

  test('where other responses stand on the tab since, going on is refused and no row is lost in silence', async () => {
    const { sheet, order, pending, calls } = await halfAppended();
    sheet.write('A12', [["'001001", new Date(0), 7, 'Mail', 1, 'the same response']]);
    await expect(wentOn(order, calls, pending)).rejects.toBeInstanceOf(OtherRows);
  });

  test('a protected target is left as it is, with its new titles taken off, and the import can be undone or ended later', async () => {
    const { workbook, host, calls } = openedSidebar(built);
    await imported(calls, 'a.csv', responses(10));
    const sheet = workbook.sheet('Import')!;
    sheet.locked.push({ row: 12, column: 1, height: 500, width: 6 });
    const before = sheet.typed();
    const more = responses(5, 100).replace('Comment', 'Region');
    const order = await orderOf('b.csv', more, { mode: 'append' });
    await expect(wentOn(order, calls, await stopped(order, calls, 0))).rejects.toThrow('protected');
    await expect(imported(calls, 'b.csv', more, { mode: 'append' })).rejects.toThrow('has not ended');
    const { pending } = host.callFromPage('easemarkImportSetting') as { pending: PendingImport };
    expect(sheet.typed()).toEqual(before);
    expect(pending.canUndo).toBe(true);
    sheet.locked.length = 0;
    expect(await wentOn(order, calls, pending)).toMatchObject({ done: true, rows: 5 });
    expect([sheet.value('G1'), sheet.value('G12')]).toEqual(['Region', 'thanks']);
  });

  test('an end that was stopped behind the rows adds none twice, also where rows were inserted above since', async () => {
    const { workbook, sheet, host, order, pending, calls, ids } = await halfAppended();
    const put = workbook.deleteSheet.bind(workbook);
    workbook.deleteSheet = () => {
      throw new Error('Service Spreadsheets timed out');
    };
    await expect(wentOn(order, calls, pending)).rejects.toThrow('timed out');
    workbook.deleteSheet = put;
    // As if it had been stopped before it was noted that the rows are there.
    const [name = '', kept = ''] = [...workbook.properties].find(([key]) => key.includes('import'))!;
    workbook.properties.set(name, kept.replace('"copied"', '"copying"'));
    movedDown(sheet, 3, 1);
    const mark = workbook.names.get('EasemarkImportedRows')!;
    workbook.names.set('EasemarkImportedRows', { ...mark, row: mark.row + 1 });
    const again = (host.callFromPage('easemarkImportSetting') as { pending: PendingImport }).pending;
    expect(again).toMatchObject({ written: 25_000, canUndo: false });
    expect(() => host.callFromPage('undoEasemarkImport', [again.id])).toThrow('cannot be undone');
    expect(await wentOn(order, calls, again)).toEqual({ done: true, tab: 'Import', rows: 25_000, known: [] });
    expect(ids().filter(Boolean)).toHaveLength(25_011);
    expect(new Set(ids()).size).toBe(25_012);
    expect(workbook.names.size).toBe(0);
    expect(workbook.sheets.map((one) => one.name)).toEqual(['Sheet1', 'Import']);
  });
});

describe('while a new tab is filled', () => {
  test('what is typed below is not written over: a sentence says what to do, and the import goes on after it', async () => {
    const { workbook, calls } = openedSidebar(built);
    const order = await orderOf('a.csv', responses(25_000));
    const pending = await stopped(order, calls, 1);
    const sheet = workbook.sheet('Import')!;
    sheet.write('A20010', [MINE]);
    await expect(wentOn(order, calls, pending)).rejects.toThrow('Take away what stands from row 20002 on');
    expect(sheet.value('A20010')).toBe('mine');
    sheet.write('A20010', [MINE.map(() => null)]);
    expect(await wentOn(order, calls, pending)).toMatchObject({ done: true, rows: 25_000 });
    expect(sheet.lastCell().row).toBe(25_001);
  });

  test('undone, the tab is kept where somebody wrote on it, and that is said', async () => {
    const { workbook, host, calls } = openedSidebar(built);
    const { id } = await stopped(await orderOf('a.csv', responses(25_000)), calls, 1);
    workbook.sheet('Import')!.write('K5', [['a note']]);
    expect(host.callFromPage('undoEasemarkImport', [id])).toEqual({ kept: 'Import' });
    expect(workbook.sheet('Import')!.value('K5')).toBe('a note');
    expect(host.callFromPage('easemarkImportSetting')).toMatchObject({ pending: null });
  });

  test('a batch that came although its run was stopped is written once', async () => {
    const { workbook, host, calls } = openedSidebar(built);
    const order = await orderOf('a.csv', responses(25_000));
    const { id } = await stopped(order, calls, 0);
    await calls.write(id, 0, order.rows.slice(0, 20_000));
    const [name = '', kept = ''] = [...workbook.properties].find(([key]) => key.includes('import'))!;
    workbook.properties.set(name, kept.replace('"written":20000,"under":0', '"written":0,"under":20000'));
    const { pending } = host.callFromPage('easemarkImportSetting') as { pending: PendingImport };
    expect(pending.written).toBe(0);
    expect(await wentOn(order, calls, pending)).toMatchObject({ done: true, rows: 25_000 });
    expect(workbook.sheet('Import')!.lastCell().row).toBe(25_001);
  });

  test('a batch that is there already is left as it is', async () => {
    const { workbook, calls } = openedSidebar(built);
    const order = await orderOf('a.csv', responses(25_000));
    const { id } = await stopped(order, calls, 1);
    workbook.sheet('Import')!.write('F2', [['put right by hand']]);
    expect(await calls.write(id, 0, order.rows.slice(0, 20_000))).toBe(20_000);
    expect(workbook.sheet('Import')!.value('F2')).toBe('put right by hand');
  });
});

describe('while a tab is replaced', () => {
  test('a protected range refuses the end; then it can be undone, and nothing was cleared', async () => {
    const { workbook, host, calls } = openedSidebar(built);
    const old = workbook.sheet('Sheet1')!;
    old.write('A1', [['old'], ['x']]);
    old.locked.push({ row: 1, column: 1, height: 1, width: 1 });
    const order = await orderOf('a.csv', responses(10), { mode: 'replace', tab: 'Sheet1' });
    await expect(wentOn(order, calls, await stopped(order, calls, 0))).rejects.toThrow('protected');
    const { pending } = host.callFromPage('easemarkImportSetting') as { pending: PendingImport };
    expect(pending.canUndo).toBe(true);
    host.callFromPage('undoEasemarkImport', [pending.id]);
    expect(old.typed()).toEqual([['old'], ['x']]);
    expect(workbook.sheets).toHaveLength(1);
    expect(await imported(calls, 'other.csv', responses(3))).toMatchObject({ done: true });
  });

  test('a tab that was deleted meanwhile is a sentence, and the import can be undone at every stage', async () => {
    for (const stage of ['writing', 'copying']) {
      const { workbook, host, calls } = openedSidebar(built);
      workbook.insertSheet('Old').write('A1', [['old']]);
      const order = await orderOf('a.csv', responses(10), { mode: 'replace', tab: 'Old' });
      const pending = await stopped(order, calls, 0);
      const [name = '', kept = ''] = [...workbook.properties].find(([key]) => key.includes('import'))!;
      workbook.properties.set(name, kept.replace('"writing"', `"${stage}"`));
      workbook.deleteSheet(workbook.sheet('Old')!);
      await expect(wentOn(order, calls, pending), stage).rejects.toThrow('The tab “Old” is gone');
      const setting = host.callFromPage('easemarkImportSetting') as { pending: PendingImport };
      expect(setting.pending.canUndo, stage).toBe(true);
      host.callFromPage('undoEasemarkImport', [pending.id]);
      expect(workbook.sheets.map((one) => one.name)).toEqual(['Sheet1']);
    }
  });
});

test('while somebody else holds the document, a batch waits and says so', async () => {
  const { workbook, calls } = openedSidebar(built);
  workbook.lock.by = {};
  await expect(imported(calls, 'a.csv', responses(3))).rejects.toThrow('Somebody else is importing');
  expect(workbook.sheets).toHaveLength(1);
  workbook.lock.by = undefined;
  expect(await imported(calls, 'a.csv', responses(3))).toMatchObject({ done: true });
  expect(workbook.lock.by).toBeUndefined();
});

test('the second file of the same columns can be added to the tab that the first one made', async () => {
  const { host, calls } = openedSidebar(built);
  await imported(calls, 'a.csv', responses(10));
  const { tabs } = host.callFromPage('easemarkImportSetting') as { tabs: string[] };
  expect(tabs).toContain('Import');
  const end = await imported(calls, 'b.csv', responses(10, 6), { mode: 'append', tab: 'Import' });
  expect(end).toMatchObject({ rows: 5, known: [0, 1, 2, 3, 4] });
  expect(HEADER.split(',')).toHaveLength(6);
});
