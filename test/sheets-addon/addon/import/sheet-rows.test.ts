import { expect, test } from 'vitest';
import type { Mapping } from '../../../../shared/sources/source.ts';
import { sheetRows } from '../../../../sheets-addon/addon/import/sheet-rows.ts';
import { understandFile } from '../../../../sheets-addon/addon/import/understand-file.ts';
import { writtenCell } from '../../../../sheets-addon/addon/import/write-cells.ts';
import { zoneOffset } from '../../../../sheets-addon/pages/zone-offset.ts';

const decoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });

async function rowsOf(text: string, mapping: Mapping, zone: string, timesIn = zone) {
  const bytes = new TextEncoder().encode(text);
  const understood = await understandFile('a.csv', bytes, mapping, decoder, async () => {});
  return sheetRows(understood, bytes, decoder, zoneOffset(zone), zoneOffset(timesIn));
}

const NPS = { metric: 'nps', columns: ['#1'] } as const;

test('only rows that were asked for', async () => {
  const text = `NPS,Channel\n${'9,Chat\n2,Mail\n'.repeat(10)}7,CHAT\n`;
  const { rows } = await rowsOf(text, { ...NPS, where: [{ column: '#2', value: 'chat' }] }, 'UTC');
  expect(rows).toHaveLength(11);
  expect(rows.every(([, channel]) => String(channel).toLowerCase() === 'chat')).toBe(true);
});

test('times without an offset are of the zone that was stated, days of that of the spreadsheet', async () => {
  const text = 'NPS,Answered at,Start date\n9,2026-07-01 10:00,2026-07-01\n8,2026-07-02 11:00,2026-07-02\n';
  const mapping = { ...NPS, date: '#2', roles: [{ column: '#3', role: 'startDate' }] } as const;
  const [first] = (await rowsOf(text, mapping, 'Europe/Stockholm', 'UTC')).rows;
  expect(first).toEqual([9, Date.UTC(2026, 6, 1, 10), Date.UTC(2026, 5, 30, 22)]);
  const [own] = (await rowsOf(text, mapping, 'Europe/Stockholm')).rows;
  expect(own).toEqual([9, Date.UTC(2026, 6, 1, 8), Date.UTC(2026, 5, 30, 22)]);
});

test('a text that is too long for a cell, as it is written, is shortened between characters, and counted', async () => {
  const long = (begin: string, length: number) => begin + 'a'.repeat(length - begin.length);
  const text = [
    'NPS,Comment,More',
    `9,${long('', 50_000)},b`,
    `8,${long('', 49_997)}😀b,c`,
    `7,${long('- ', 50_000)},`,
  ];
  const { rows, columns, shortened } = await rowsOf(`${text.join('\n')}x\n`.replace('😀b', '😀bbb'), NPS, 'UTC');
  expect(rows[0]![1]).toHaveLength(50_000);
  expect(rows[1]![1]).toBe(`${long('', 49_997)}…`);
  expect(
    rows.every((row, at) => row.every((cell) => String(writtenCell(cell, columns[at]!.kind)).length <= 50_000)),
  ).toBe(true);
  expect(shortened).toEqual({ cells: 2, columns: ['Comment'] });
  const titled = await rowsOf(`NPS,${'b'.repeat(60_000)}\n9,b\n8,c\n`, NPS, 'UTC');
  expect(titled.columns[1]!.name).toMatch(/^b{49998}…$/);
  expect(titled.shortened).toMatchObject({ cells: 1 });
  expect((await rowsOf('NPS,Comment\n9,b\n8,c\n', NPS, 'UTC')).shortened).toBeUndefined();
});
