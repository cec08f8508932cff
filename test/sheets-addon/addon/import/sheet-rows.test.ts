import { expect, test } from 'vitest';
import type { Mapping } from '../../../../shared/sources/source.ts';
import { sheetRows } from '../../../../sheets-addon/addon/import/sheet-rows.ts';
import { understandFile } from '../../../../sheets-addon/addon/import/understand-file.ts';
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

test('a cell that is too long for a sheet is shortened between characters, and counted', async () => {
  const text = `NPS,Comment,More\n9,${'a'.repeat(50_000)},b\n8,${'a'.repeat(49_998)}😀b,c\n`;
  const { rows, shortened } = await rowsOf(text, NPS, 'UTC');
  expect(rows[0]![1]).toHaveLength(50_000);
  expect(rows[1]![1]).toBe(`${'a'.repeat(49_998)}…`);
  expect(shortened).toEqual({ cells: 1, columns: ['Comment'] });
  expect((await rowsOf('NPS,Comment\n9,b\n8,c\n', NPS, 'UTC')).shortened).toBeUndefined();
});
