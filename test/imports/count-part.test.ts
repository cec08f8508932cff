import { describe, expect, test } from 'vitest';
import { countPart, joinParts, partSetting } from '#shared/imports/count-part.ts';
import { ImportRun } from '#shared/imports/import-run.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { RecordBoundaries } from '#shared/imports/record-boundaries.ts';
import { settleImport } from '#shared/imports/settle-import.ts';
import { buildReport } from '#shared/reports/build.ts';
import { report } from './import-text.ts';

const makeDecoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });
const text = `response_id,date,channel,reason,nps,ease,comment\n${Array.from({ length: 12_000 }, (_, at) =>
  [
    `R${10_000 + at}`,
    `${1 + (at % 28)}/${1 + (Math.floor(at / 1000) % 12)}/2024`,
    ['Email', 'Chat', 'Phone'][(at * 7) % 3],
    ['price', 'speed', ''][(at * 5) % 3],
    String((at * 7) % 12),
    String(1 + ((at * 3) % 5)),
    `"so, ""${at}""\nå"`,
  ].join(','),
).join('\n')}\n`;

/** Counted in blocks of some size, each apart from the others. */
function inParts(content: string, size: number, options: ImportOptions) {
  const bytes = new TextEncoder().encode(content);
  const run = new ImportRun({ file: 'x.csv', options, makeDecoder });
  for (let at = 0; at < bytes.length && !run.head; at += 65_536) run.push(bytes.subarray(at, at + 65_536));
  const setting = run.head && partSetting(run.head);
  if (!setting) return undefined;
  const boundaries = new RecordBoundaries(setting.dialect);
  const ends: number[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const end = boundaries.next(bytes.subarray(at, at + size));
    if (end > 0) ends.push(at + end);
  }
  const parts = [...ends, bytes.length].map((end, at) =>
    countPart(bytes.subarray(ends[at - 1] ?? 0, end), at === 0, setting, makeDecoder),
  );
  if (parts.includes(undefined)) return undefined;
  const counted = joinParts(
    parts.map((part) => part!),
    setting,
  );
  return counted && buildReport(settleImport(counted), {});
}

describe('a file counted in parts', () => {
  test.each([
    ['without options', {}],
    ['by segment', { by: ['channel'] }],
    ['with reasons', { reasons: 'reason' }],
    ['with drivers', { columns: ['nps'], drivers: ['ease'] }],
    ['filtered', { where: [{ column: 'channel', value: 'Chat' }] }],
    ['before and after', { dateOrder: 'dmy', before: 19_800 }],
  ] as const)('comes to what it comes to in one go, %s', (_, options) => {
    const whole = report(text, { file: 'x.csv', options, chunk: 65_536 });
    for (const size of [50_000, 200_000]) expect(inParts(text, size, options)).toEqual(whole);
  });

  test('is counted again in one go when its ids are out of order, or its quotes must be put right', () => {
    expect(inParts(text.replace('R15000,', 'R10001,'), 50_000, {})).toBeUndefined();
    expect(inParts(text.replaceAll('"so, ""', '"so" '), 50_000, {})).toBeUndefined();
  });
});
