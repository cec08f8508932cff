import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Workbook } from '../../../workbench/host/workbook.ts';
import { serveWorkbench, type Workbench } from '../../../workbench/server/server.ts';
import { snapshotOfWorkbook } from '../../../workbench/server/snapshot-of-workbook.ts';
import type { Edit, OpenReply, WireCall } from '../../../workbench/wire.ts';

const CODE = `
/**
 * Adds up.
 *
 * @param {A1:A9} cells Numbers.
 * @param {2} times How often. Left out: once.
 * @return {number} The sum.
 * @customfunction
 */
function TOTAL(cells, times) { if (!Array.isArray(cells)) cells = [[cells]]; var sum = 0; cells.forEach(function (row) { row.forEach(function (cell) {
  if (cell instanceof Date) sum += 1000; else if (typeof cell === 'number') sum += cell; else if (cell === '#N/A') throw new Error('No errors, please.'); }); }); return sum * (times || 1); }
function onOpen() { SpreadsheetApp.getUi().createMenu('Test').addItem('Write', 'write').addToUi(); }
function write() { SpreadsheetApp.getUi(); SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B1:B2').setValues([['=TOTAL(A1:A3)'], [7]]); }
function secret() { return 1; }
`;
let folder: string;
let workbench: Workbench;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-server-'));
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  workbench = await serve();
});
afterEach(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

function serve(): Promise<Workbench> {
  const sample = (): IWorkbookData => {
    const workbook = new Workbook({ name: 'Sample', timeZone: 'Europe/Stockholm' });
    workbook.insertSheet('One').write('A1', [[1], [2], [3]]);
    return snapshotOfWorkbook(workbook);
  };
  const stateFolder = join(folder, 'state');
  return serveWorkbench({
    page: join(folder, 'page'),
    code: CODE,
    scriptZone: 'Etc/UTC',
    sample,
    stateFolder,
    port: 0,
  });
}

async function post<Reply>(path: string, body: unknown): Promise<{ status: number; reply: Reply }> {
  const origin = workbench.address.replace(/\/$/, '');
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { origin, 'content-type': 'application/json' };
  const response = await fetch(origin + path, { method: 'POST', headers, body: text });
  return { status: response.status, reply: (await response.json()) as Reply };
}

const open = async () => (await post<OpenReply>('/api/open', {})).reply;
const call = (given: WireCall['given']): WireCall => ({
  name: 'total',
  at: { sheet: 'sheet-1', row: 9, column: 9 },
  given,
});
async function results(session: string, edits: Edit[], calls: WireCall[]): Promise<unknown> {
  return (await post<{ results: unknown }>('/api/exchange', { session, edits, calls })).reply.results;
}

test('a call names its range, and sees what the page said before', async () => {
  const { session, functions, menus } = await open();
  expect(functions).toMatchObject([{ name: 'TOTAL', parameters: [{ optional: false }, { optional: true }] }]);
  expect(menus).toEqual([{ title: 'Test', items: [{ label: 'Write', function: 'write' }] }]);
  const range = { sheet: 'sheet-1', row: 1, column: 1, height: 3, width: 1 };
  const cells: Edit = { kind: 'cells', sheet: 'sheet-1', cells: [[3, 1, 10]] };
  expect(await results(session, [cells], [call([{ range }]), call([{ range }, { value: 2 }])])).toEqual([
    { value: 13 },
    { value: 26 },
  ]);
  // Cells that only the page knows yet stand over those of the server, and leave them as they are.
  const over = { ...range, row: 2, height: 2, over: [[2, 1, 100] as [number, number, number]] };
  expect(await results(session, [], [call([{ range: over }]), call([{ range }])])).toEqual([
    { value: 110 },
    { value: 13 },
  ]);
});

test('dates arrive as dates, errors as their text, and a throw is a sentence', async () => {
  const { session } = await open();
  const cells: Edit = {
    kind: 'cells',
    sheet: 'sheet-1',
    cells: [
      [1, 1, { d: 45352 }],
      [2, 1, { e: '#N/A' }],
    ],
  };
  const range = { sheet: 'sheet-1', row: 1, column: 1, height: 1, width: 1 };
  expect(await results(session, [cells], [call([{ range }]), call([{ range: { ...range, height: 3 } }])])).toEqual([
    { value: 1000 },
    { value: { e: '#ERROR!', m: 'No errors, please.' } },
  ]);
  expect(workbench.session.workbook.sheet('One')?.value('A1')).toEqual(new Date('2024-02-29T23:00:00Z'));
});

test('text that begins with = stays text, a formula is one', async () => {
  const { session } = await open();
  const cells: Edit = {
    kind: 'cells',
    sheet: 'sheet-1',
    cells: [
      [5, 1, '=1+1'],
      [6, 1, 4, '=2+2'],
    ],
  };
  await results(session, [cells], []);
  const sheet = workbench.session.workbook.sheet('One')!;
  expect([sheet.value('A5'), sheet.formula('A5'), sheet.value('A6'), sheet.formula('A6')]).toEqual([
    '=1+1',
    undefined,
    4,
    '=2+2',
  ]);
});

test('tabs come, go and change their names', async () => {
  const { session } = await open();
  await results(
    session,
    [
      {
        kind: 'sheets',
        sheets: [
          { id: 'new', name: 'Two', rows: 10, columns: 3 },
          { id: 'sheet-1', name: 'First', rows: 5, columns: 2 },
        ],
      },
      { kind: 'content', sheet: 'new', columns: [['a', null, 'c']], formulas: [[2, 2, '=TOTAL(A1)']] },
    ],
    [],
  );
  const { sheets } = workbench.session.workbook;
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
    ['Two', 10],
    ['First', 5],
  ]);
  // Under a new name a tab keeps what it holds.
  expect([sheets[0]!.value('A3'), sheets[0]!.formula('B2'), sheets[1]!.value('A1')]).toEqual(['c', '=TOTAL(A1)', 1]);
});

test('a menu item writes, and only what a menu offers can be run', async () => {
  const { session } = await open();
  expect(await post('/api/run', { session, function: 'write' })).toMatchObject({
    status: 200,
    reply: {
      changes: {
        writes: [
          {
            sheet: 'sheet-1',
            cells: [
              [1, 2, null, '=TOTAL(A1:A3)'],
              [2, 2, 7],
            ],
          },
        ],
      },
      messages: [],
    },
  });
  expect((await post('/api/run', { session, function: 'secret' })).status).toBe(500);
});

test('what is saved is there at the next start; what is no workbook is not saved', async () => {
  const { session, snapshot } = await open();
  const changed = structuredClone(snapshot) as { sheets: Record<string, { cellData: Record<number, unknown> }> };
  changed.sheets['sheet-1']!.cellData[0] = { 0: { v: 42, t: 2 } };
  expect((await post('/api/save', { session, snapshot: changed })).status).toBe(200);
  expect((await post('/api/save', { session, snapshot: { sheets: {} } })).status).toBe(400);
  await workbench.close();
  workbench = await serve();
  expect((await open()).snapshot).toEqual(changed);
  expect(workbench.session.workbook.sheet('One')?.value('A1')).toBe(42);
});

test('a saved file that cannot be read is kept aside', async () => {
  await workbench.close();
  mkdirSync(join(folder, 'state'), { recursive: true });
  for (const text of [
    '{',
    '{"version":2}',
    '{"version":1,"snapshot":{"sheetOrder":["a"],"sheets":{"a":{"name":"A"}}}}',
  ]) {
    writeFileSync(join(folder, 'state', 'workbench.json'), text);
    workbench = await serve();
    const { notices } = await open();
    expect(notices).toHaveLength(1);
    const aside = /kept as (.*)\.$/.exec(notices[0]!)?.[1];
    expect(readFileSync(aside!, 'utf8')).toBe(text);
    await workbench.close();
  }
  expect(readdirSync(join(folder, 'state'))).toHaveLength(3);
  workbench = await serve();
});

test('one tab has the workbook: the earlier one is told', async () => {
  const first = await open();
  await open();
  expect(await post('/api/exchange', { session: first.session, edits: [], calls: [] })).toMatchObject({
    status: 409,
    reply: { elsewhere: true },
  });
});

test.each([
  ['{', 400],
  ['[]', 400],
  [{ session: 1, edits: [], calls: [] }, 400],
  [{ session: 's', edits: [{ kind: 'sheet' }], calls: [] }, 400],
  [{ session: 's', edits: [{ kind: 'cells', sheet: 'a', cells: [[0, 1, 1]] }], calls: [] }, 400],
  [{ session: 's', edits: [], calls: [{ name: 'X', at: {}, given: [] }] }, 400],
])('a message that is not what it should be is refused: %j', async (body, status) => {
  const answer = await post<{ error: string }>('/api/exchange', body);
  expect(answer.status).toBe(status);
  expect(answer.reply.error).not.toBe('');
});

test('files outside the page are not served, nor is anything to another host', async () => {
  expect(await (await fetch(workbench.address)).text()).toBe('<p>page</p>');
  for (const path of ['..%2fsecret.html', '%2e%2e/secret.html', 'state/workbench.json']) {
    expect((await fetch(workbench.address + path)).status).toBe(404);
  }
  const { port } = new URL(workbench.address);
  const status = await new Promise<number | undefined>((resolve) => {
    request({ host: '127.0.0.1', port, headers: { host: 'evil.example' } }, ({ statusCode }) =>
      resolve(statusCode),
    ).end();
  });
  expect(status).toBe(403);
});

test('a port that is in use leads to another', async () => {
  const port = Number(new URL(workbench.address).port);
  const options = {
    page: folder,
    code: CODE,
    scriptZone: 'Etc/UTC',
    sample: () => snapshotOfWorkbook(workbench.session.workbook),
    stateFolder: folder,
  };
  const second = await serveWorkbench({ ...options, port });
  expect(Number(new URL(second.address).port)).not.toBe(port);
  await second.close();
  await expect(serveWorkbench({ ...options, port, exactPort: true })).rejects.toThrow(
    /Port \d+ is in use\. Leave out --port/,
  );
});
