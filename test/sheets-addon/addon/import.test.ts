import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../shared/languages/refusal.ts';
import { scoreTally } from '../../../shared/metrics/score.ts';
import { batchOf, importRows } from '../../../sheets-addon/addon/import/import-job.ts';
import { NumberColumn } from '../../../sheets-addon/addon/import/number-column.ts';
import type { PendingImport } from '../../../sheets-addon/addon/import/plan.ts';
import { understandFile } from '../../../sheets-addon/addon/import/understand-file.ts';
import { runsOf, writtenCell } from '../../../sheets-addon/addon/import/write-cells.ts';
import { formulaOf } from '../../../sheets-addon/addon/score/formula-of.ts';
import { inScript } from '../../../sheets-addon/build-pages.ts';
import { dateInZone } from '../../../workbench/host/cell-date.ts';
import { cellRows, isCellError } from '../../../workbench/host/cell-value.ts';
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
  ZONE,
} from './opened-sidebar.ts';

let built: BuiltSidebars;
beforeAll(async () => {
  built = await builtSidebars();
});

const rowsOf = (count: number, from = 1): string => responses(count, from).slice(HEADER.length);

describe('a new tab', () => {
  test('has ids as text, dates as dates in the zone of the sheet, numbers as numbers', async () => {
    const { workbook, calls } = openedSidebar(built);
    const end = await imported(calls, 'export.csv', HEADER + rowsOf(30));
    expect(end).toMatchObject({ done: true, tab: 'Import', rows: 30, known: [] });
    const sheet = workbook.sheet('Import')!;
    expect(sheet.value('A1')).toBe('Response ID');
    expect(sheet.value('A2')).toBe('000001');
    expect(sheet.look.formatOf(2, 1)?.numberFormat).toBe('@');
    expect(sheet.value('B2')).toEqual(dateInZone('2026-02-11', ZONE));
    expect(sheet.look.formatOf(2, 2)?.numberFormat).toBe('yyyy-mm-dd');
    expect(sheet.value('C2')).toBe(2);
    expect(sheet.value('E2')).toBe(1);
    expect(sheet.look.frozenRows).toBe(1);
    expect(workbook.active?.sheet).toBe(sheet);
  });

  test('decimal commas are decimals, and times keep their seconds', async () => {
    const { workbook, calls } = openedSidebar(built);
    const text =
      'CES (1-5);Dauer;Erstellt\n4;1,5;2026-03-01 10:15:30\n5;12,25;2026-03-02T08:00:00Z\n3;2,0;2026-03-03 00:00\n';
    await imported(calls, 'antworten.csv', text, {
      mapping: { metric: 'ces', columns: ['#1'], scale: '1-5', direction: 'ease', date: '#3' },
    });
    const sheet = workbook.sheet('Import')!;
    expect([sheet.value('B2'), sheet.value('B3'), sheet.value('B4')]).toEqual([1.5, 12.25, 2]);
    expect(sheet.value('C2')).toEqual(new Date('2026-03-01T09:15:30Z'));
    expect(sheet.value('C3')).toEqual(new Date('2026-03-02T08:00:00Z'));
  });

  test('a tab of that name is left alone', async () => {
    const { workbook, calls } = openedSidebar(built);
    await imported(calls, 'a.csv', HEADER + rowsOf(5));
    const end = await imported(calls, 'a.csv', HEADER + rowsOf(5));
    expect(end).toMatchObject({ tab: 'Import 2' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Import', 'Import 2']);
  });

  test('the formula over it gives what the file gives: rows that are no responses are left out', async () => {
    const { workbook, calls } = openedSidebar(built);
    await imported(calls, 'a.csv', `${HEADER}${rowsOf(21)}${rowsOf(1, 21)}Total,,84,,,\n`);
    const sheet = workbook.sheet('Import')!;
    sheet.write('H1', [['=CES(C2:C, "1-7")']]);
    expect(sheet.value('H1')).toBe(4);
    expect(sheet.lastCell().row).toBe(22);
  });
});

describe('appending', () => {
  test('leaves out the responses that are there, and puts columns where the tab has them', async () => {
    const { workbook, calls } = openedSidebar(built);
    await imported(calls, 'a.csv', HEADER + rowsOf(10));
    const other =
      'Date,Response ID,How easy was it? (1-7),Region\n2026-03-01,000010,4,North\n2026-03-02,000011,7,South\n';
    const end = await imported(calls, 'b.csv', other, { mode: 'append' });
    expect(end).toMatchObject({ done: true, rows: 1, known: [0] });
    const sheet = workbook.sheet('Import')!;
    expect(sheet.lastCell()).toMatchObject({ row: 12, column: 7 });
    expect([sheet.value('A12'), sheet.value('C12'), sheet.value('G1'), sheet.value('G12')]).toEqual([
      '000011',
      7,
      'Region',
      'South',
    ]);
    expect(sheet.value('B12')).toEqual(dateInZone('2026-03-02', ZONE));
  });

  test('goes on after its tab got another name, without taking its own rows for duplicates', async () => {
    const { workbook, host, calls } = openedSidebar(built);
    await imported(calls, 'a.csv', HEADER + rowsOf(10));
    const order = await orderOf('b.csv', HEADER + rowsOf(25_000, 5), { mode: 'append' });
    await stopped(order, calls, 1);
    workbook.renameSheet(workbook.sheet('Import')!, 'Answers');
    const { pending } = host.callFromPage('easemarkImportSetting') as { pending: PendingImport };
    expect(pending).toMatchObject({ tab: 'Answers', rows: 24_994, written: 20_000, canUndo: true });
    const end = await wentOn(order, calls, pending);
    expect(end).toMatchObject({ done: true, tab: 'Answers', rows: 24_994, known: [0, 1, 2, 3, 4, 5] });
    const ids = workbook
      .sheet('Answers')!
      .typed()
      .map(([id]) => id);
    expect(ids).toHaveLength(25_005);
    expect(new Set(ids).size).toBe(25_005);
  });

  test('undone, the tab is as it was', async () => {
    const { workbook, host, calls } = openedSidebar(built);
    await imported(calls, 'a.csv', HEADER + rowsOf(10));
    const before = structuredClone(workbook.sheet('Import')!.typed());
    const order = await orderOf('b.csv', HEADER.replace('Comment', 'Region') + rowsOf(5, 100), { mode: 'append' });
    const { id } = await stopped(order, calls, 0);
    host.callFromPage('undoEasemarkImport', [id]);
    expect(workbook.sheet('Import')!.typed()).toEqual(before);
  });
});

describe('replacing', () => {
  test('keeps the old content until everything is there', async () => {
    const { workbook, host, calls } = openedSidebar(built);
    const old = workbook.sheet('Sheet1')!;
    old.write('A1', [
      ['old', 'x'],
      ['1', 'y'],
      ['2', 'z'],
    ]);
    const order = await orderOf('a.csv', HEADER + rowsOf(30_000), { mode: 'replace', tab: 'Sheet1' });
    let batches = 0;
    const end = await importRows(
      order,
      calls,
      () => {},
      () => ++batches > 1,
    );
    expect(end.done).toBe(false);
    expect(old.value('A1')).toBe('old');
    const { pending } = host.callFromPage('easemarkImportSetting') as { pending: { written: number } & object };
    expect(pending.written).toBe(batchOf(6));
    const rest = await importRows(
      { ...order, pending: pending as never },
      calls,
      () => {},
      () => false,
    );
    expect(rest).toMatchObject({ done: true, tab: 'Sheet1', rows: 30_000 });
    expect([old.value('A1'), old.value('A2'), old.value('A30001')]).toEqual(['Response ID', '000001', '030000']);
    expect(old.look.formatOf(2, 1)?.numberFormat).toBe('@');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(host.callFromPage('easemarkImportSetting')).toMatchObject({ pending: null });
  });
});

describe('what stops in the middle', () => {
  test('goes on where it stopped, also after a batch whose answer was lost', async () => {
    const { workbook, host, calls } = openedSidebar(built);
    const order = await orderOf('a.csv', HEADER + rowsOf(50_000));
    let lost = false;
    const losing = {
      ...calls,
      write: async (...given: Parameters<typeof calls.write>) => {
        const written = await calls.write(...given);
        if (given[1] > 0 && !lost) {
          lost = true;
          throw new Error('Exceeded maximum execution time');
        }
        return written;
      },
    };
    await expect(
      importRows(
        order,
        losing,
        () => {},
        () => false,
      ),
    ).rejects.toThrow('Exceeded maximum execution time');
    const { pending } = host.callFromPage('easemarkImportSetting') as { pending: never };
    await expect(imported(calls, 'other.csv', HEADER + rowsOf(3))).rejects.toThrow('The import of a.csv has not ended');
    expect(
      await importRows(
        { ...order, pending },
        calls,
        () => {},
        () => false,
      ),
    ).toMatchObject({ done: true });
    const sheet = workbook.sheet('Import')!;
    expect(sheet.lastCell().row).toBe(50_001);
    expect([sheet.value('A2'), sheet.value('A30000'), sheet.value('A50001')]).toEqual(['000001', '029999', '050000']);
  });

  test('a tab that was deleted meanwhile is a sentence, and a renamed one is gone on with', async () => {
    const { workbook, host, calls } = openedSidebar(built);
    const order = await orderOf('a.csv', HEADER + rowsOf(10));
    const { id } = await stopped(order, calls, 0);
    const sheet = workbook.sheet('Import')!;
    workbook.renameSheet(sheet, 'Renamed');
    expect(await calls.write(id, 0, [...order.rows.slice(0, 5)])).toBe(5);
    workbook.deleteSheet(sheet);
    await expect(calls.write(id, 5, [...order.rows.slice(5)])).rejects.toThrow('The tab “Import” is gone');
    host.callFromPage('undoEasemarkImport', [id]);
    expect(host.callFromPage('easemarkImportSetting')).toMatchObject({ pending: null });
  });

  test('undone, its tab is gone', async () => {
    const { workbook, host, calls } = openedSidebar(built);
    const { id } = await stopped(await orderOf('a.csv', HEADER + rowsOf(10)), calls, 0);
    expect(host.callFromPage('undoEasemarkImport', [id])).toEqual({ kept: null });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('a batch that belongs to another import is refused', async () => {
    const { calls } = openedSidebar(built);
    await expect(calls.write('somebody', 0, [[1]])).rejects.toThrow('The import was changed or ended elsewhere');
  });
});

describe('text that Sheets would take for something else', () => {
  test.each([
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['+46 70', "'+46 70"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['plain', 'plain'],
  ])('%j is written as %j', (cell, wanted) => {
    expect(writtenCell(cell, 'text')).toBe(wanted);
  });

  test('outside of columns of text also what would become a date or a number', () => {
    expect(writtenCell('1/2', 'answer')).toBe("'1/2");
    expect(writtenCell('TRUE', 'answer')).toBe("'TRUE");
    expect(writtenCell('Easy', 'answer')).toBe('Easy');
  });
});

const nasty = resolve(import.meta.dirname, '../../../../shared/reference/nasty');
if (!existsSync(nasty)) console.log(`skipped: there are no nasty files at ${nasty}`);

describe.skipIf(!existsSync(nasty))('nasty files', () => {
  const files = existsSync(nasty) ? readdirSync(nasty).filter((name) => /\.(csv|tsv|txt)$/i.test(name)) : [];

  test.each(files)('%s: no cell becomes a formula, and every row is written or counted as left out', async (file) => {
    const { workbook, calls } = openedSidebar(built);
    const bytes = readFileSync(join(nasty, file));
    let end: Awaited<ReturnType<typeof imported>>;
    try {
      end = await imported(calls, file, new Uint8Array(bytes));
    } catch (thrown) {
      // Not even a table: refused as the command line refuses it, and nothing was begun.
      expect(thrown).toBeInstanceOf(Refusal);
      expect(workbook.sheets).toHaveLength(1);
      return;
    }
    if (!end.done) throw new Error('it stopped');
    const sheet = workbook.sheet('Import')!;
    expect(sheet.formulas()).toEqual([]);
    expect(sheet.lastCell().row).toBeLessThanOrEqual(end.rows + 1);
  });
});

const exports = resolve(import.meta.dirname, '../../../../shared/reference/exports');
if (!existsSync(exports)) console.log(`skipped: there are no exports at ${exports}`);

describe.skipIf(!existsSync(exports))('real exports', () => {
  const files = existsSync(exports) ? readdirSync(exports).filter((name) => name.endsWith('.csv')) : [];
  const decoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });

  test.each(files)('%s: a formula over the tab gives every score that the file gives', async (file) => {
    const { workbook, calls } = openedSidebar(built);
    const bytes = new Uint8Array(readFileSync(join(exports, file)));
    const { imported: read } = await understandFile(file, bytes, {}, decoder, async () => {});
    await imported(calls, file, bytes);
    const sheet = workbook.sheet('Import')!;
    const results = workbook.insertSheet('Results');
    for (const [at, { settled, total }] of (read?.answers ?? []).entries()) {
      const { metric, reading, column } = settled;
      const scale = reading.scale.name === 'unstated' ? '' : reading.scale.name;
      const direction = metric === 'ces' && scale !== '' && reading.direction === 'effort' ? 'effort' : '';
      const choice = {
        metric,
        answers: column.at + 1,
        scale,
        direction,
        method: '',
        date: 0,
        segment: 0,
        reasons: 0,
        day: '',
      } as const;
      const formula = formulaOf('number', choice, { tab: 'Import', sameTab: false, separator: ',' });
      results.write(`A${at + 1}`, [[formula]]);
      const score = scoreTally(metric, total, { direction: reading.direction === 'effort' ? 'effort' : 'ease' });
      let shown = results.value(at + 1, 1);
      if (isCellError(shown)) {
        // Of answers that look like those of a shorter scale a cell shows none; the summary does, with its warning.
        expect(shown.message).toContain('NPS_SUMMARY scores them with a warning');
        const summary = workbook.insertSheet(`Summary ${at}`);
        summary.write('A1', [[formulaOf('summary', choice, { tab: 'Import', sameTab: false, separator: ',' })!]]);
        const rows = cellRows(summary.block({ row: 1, column: 1, height: 20, width: 2 }));
        shown = rows.find(([label]) => label === 'score')![1]!;
      }
      expect(shown, `${metric} of ${column.name}`).toBeCloseTo(score.value, 9);
    }
    expect(sheet.formulas()).toEqual([]);
  });
});

test('numbers of a column are told together', () => {
  const column = (...cells: string[]): (number | undefined)[] | string => {
    const numbers = new NumberColumn();
    for (const cell of cells) numbers.add(cell);
    return numbers.all ? cells.map((cell) => numbers.read(cell)) : 'text';
  };
  expect(column('1', '2.5')).toEqual([1, 2.5]);
  expect(column('1', '2,5', '1.234,5')).toEqual([1, 2.5, 1234.5]);
  expect(column('1,234.5', '7')).toEqual([1234.5, 7]);
  expect(column('1,234', '2,345')).toBe('text');
  expect(column('007', '1')).toBe('text');
  expect(column('1234567890123456')).toBe('text');
  expect(column('1.5', '1,5')).toBe('text');
  expect(column('-3', '0')).toEqual([-3, 0]);
});

test('columns side by side are one call', () => {
  expect(runsOf([2, 3, 7])).toEqual([
    { from: 2, columns: [0, 1] },
    { from: 7, columns: [2] },
  ]);
  expect(runsOf([3, 1, 2])).toEqual([{ from: 1, columns: [1, 2, 0] }]);
});

test('what would end a script, or begin a comment, is taken apart', () => {
  const page = inScript('a = "</script><!--"');
  expect(page).not.toMatch(/<\/script|<!--/);
  expect(runInNewContext(page)).toBe('</script><!--');
});
