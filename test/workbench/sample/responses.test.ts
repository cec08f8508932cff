import { expect, test } from 'vitest';
import { CHANGE, RESPONSE_COLUMNS, RESPONSE_HEADERS, sampleResponses } from '../../../workbench/sample/responses.ts';

const { rows, before } = sampleResponses('Europe/Stockholm');

test('a thousand rows over a year, oldest first, as wide as their header', () => {
  expect(rows.length).toBeGreaterThan(1000);
  const times = rows.map(([date]) => (date as Date).getTime());
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect((times.at(-1)! - times[0]!) / 86_400_000).toBeGreaterThan(360);
  for (const row of rows) expect(row).toHaveLength(RESPONSE_HEADERS.length);
  expect(Object.keys(RESPONSE_COLUMNS)).toHaveLength(RESPONSE_HEADERS.length);
});

test('the rows before the change are those that were given before it', () => {
  const change = new Date(`${CHANGE}T00:00:00+01:00`).getTime();
  expect(rows.filter(([date]) => (date as Date).getTime() < change)).toHaveLength(before);
});

test('holds blanks, text and strays, and few of them', () => {
  const ease = rows.map((row) => row[1]);
  const odd = ease.filter((cell) => typeof cell === 'string' || (typeof cell === 'number' && (cell < 1 || cell > 7)));
  expect(odd.length).toBeGreaterThan(3);
  expect(odd.length).toBeLessThan(rows.length / 50);
  expect(ease.filter((cell) => cell === null).length).toBeGreaterThan(10);
});
