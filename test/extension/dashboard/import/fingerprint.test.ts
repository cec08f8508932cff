import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../../extension/dashboard/import/fingerprint.ts';

const fileOf = (content: string | Uint8Array<ArrayBuffer>): File => new File([content], 'export.csv');
const of = (content: string | Uint8Array<ArrayBuffer>): Promise<string> => fingerprintOf(fileOf(content));
const rows = (from: number): string =>
  Array.from({ length: 30 }, (_, at) => `2026-01-0${1 + (at % 9)},${(from + at) % 11},Grüße`).join('\n');

test('the same columns have the same name, whatever stands below them', async () => {
  expect(await of(`date,nps,comment\n${rows(0)}\n`)).toBe(await of(`date,nps,comment\n${rows(5)}\n`));
  expect(await of(`date,nps,comment\n${rows(0)}\n`)).not.toBe(await of(`date,nps,note\n${rows(0)}\n`));
  expect(await of(`date,nps,comment\n${rows(0)}\n`)).not.toBe(
    await of(`date;nps;comment\n${rows(0).replaceAll(',', ';')}\n`),
  );
});

test('a file without a header is known by its first line', async () => {
  const first = await of(`${rows(3)}\n`);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await of(`${rows(3)}\n2026-02-01,4,more\n`)).toBe(first);
  expect(await of(`${rows(4)}\n`)).not.toBe(first);
});

test('a long file is cut where a line ends, so that letters of two bytes stay whole', async () => {
  const small = `date,Grüße,nps\n2026-01-01,é,5\n`;
  const wanted = await of(small);
  for (const shift of ['', 'x']) {
    const line = `2026-01-01,${'é'.repeat(50)}${shift},5\n`;
    expect(await of(`date,Grüße,nps\n${line.repeat(4000)}`)).toBe(wanted);
  }
});

test('what cannot be read at all still has a name', async () => {
  expect(await of('')).toMatch(/^[0-9a-f]{64}$/);
  expect(await of(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toMatch(/^[0-9a-f]{64}$/);
});
