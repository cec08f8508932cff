import { appendFileSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Counted } from '#shared/imports/counted.ts';
import { ImportRun } from '#shared/imports/import-run.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { settleImport } from '#shared/imports/settle-import.ts';
import { en } from '#shared/languages/en/words.ts';
import { buildReport } from '#shared/reports/build.ts';
import { makeExport } from '../../../bench/make-export.ts';
import { countInParts } from '../../../cli/input/count-in-parts.ts';
import { decoderMaker } from '../../../cli/input/decoder.ts';
import { readZone } from '../../../cli/options/zone.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'easemark-parts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function inParts(path: string, options: ImportOptions): Promise<Counted | undefined> {
  const file = openSync(path, 'r');
  try {
    return await countInParts(file, 'export.csv', options, en);
  } finally {
    closeSync(file);
  }
}

function inOneGo(path: string, options: ImportOptions) {
  const run = new ImportRun({ file: 'export.csv', options, makeDecoder: decoderMaker });
  const bytes = readFileSync(path);
  for (let at = 0; at < bytes.length; at += 1 << 16) run.push(bytes.subarray(at, at + (1 << 16)));
  return buildReport(run.finish());
}

test('threads come to what one thread comes to, filters, segments and zone included', async () => {
  const path = join(folder, 'big.csv');
  makeExport(path, 200_000);
  const zone = readZone('America/New_York');
  const options: ImportOptions = {
    by: ['channel', 'country'],
    where: [{ column: 'agent', value: 'agent 12' }],
    zone: zone.name,
    dayInZone: zone.dayInZone,
  };
  const counted = await inParts(path, options);
  expect(counted).toBeDefined();
  expect(buildReport(settleImport(counted!))).toEqual(inOneGo(path, options));
});

test('where only the order of rows can say what is wrong, the file is left to one thread', async () => {
  const path = join(folder, 'open.csv');
  makeExport(path, 200_000);
  appendFileSync(path, 'R-9999999999,2025-12-31 10:00:00,1,Chat,agent 1,Sweden,5,"never closed\n');
  expect(await inParts(path, {})).toBeUndefined();
});

test('a small file is not worth threads', async () => {
  const path = join(folder, 'small.csv');
  makeExport(path, 100);
  expect(await inParts(path, {})).toBeUndefined();
});
