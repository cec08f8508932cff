import { expect, test } from 'vitest';
import { en } from '#shared/languages/en/words.ts';
import { displayWidth } from '../../../cli/terminal/display-width.ts';
import { type EstimateRow, estimateTable } from '../../../cli/terminal/estimate-columns.ts';
import { readerFor } from '../../../cli/terminal/ink.ts';
import type { Column } from '../../../cli/terminal/table.ts';
import { easeScore } from '../report-fixtures.ts';

const rows: EstimateRow[] = [
  { name: 'Phone', estimate: { value: 4.99, low: 4.64, high: 5.33, n: 1068, tooFew: false }, standsOut: '▼' },
  { name: 'Fax', estimate: { value: 6, low: 1, high: 7, n: 3, tooFew: true } },
  { name: 'Letter', estimate: { value: null, low: null, high: null, n: 0, tooFew: true } },
];
const notes: Column[] = [
  { title: 'against the others', cells: [{ text: '▼ -0.59' }, { text: 'too few to say' }, { text: 'no answers' }] },
  { title: 'adjusted p', optional: 1, cells: [{ text: '0.003' }, { text: '' }, { text: '' }] },
];
const drawn = (width: number) =>
  estimateTable(rows, notes, easeScore(), { width, ink: (_, text) => text, ...readerFor(en) }, 'differs');

test('with room there are a plot and all notes', () => {
  const [title, phone, fax] = drawn(110);
  expect(title).toContain('adjusted p');
  expect(phone).toMatch(/Phone +4\.99 +4\.64 to 5\.33 +1,068 .*●.* ▼ -0\.59 +0\.003/);
  expect(fax).toMatch(/○.*too few to say/);
});

test('where only the adjusted p-values go, what the signs mean is said below', () => {
  const at = (width: number) => drawn(width).join('\n');
  const narrow = [...Array(40).keys()]
    .map((more) => 38 + more)
    .filter((width) => at(width).includes('against the others'));
  const without = narrow.filter((width) => !at(width).includes('adjusted p'));
  expect(without.length).toBeGreaterThan(0);
  for (const width of narrow) expect(at(width).includes('▲ ▼ differs')).toBe(without.includes(width));
});

test('plots go first, then adjusted p-values, and in the end the notes: their signs stay', () => {
  expect(drawn(72).join('\n')).not.toContain('●');
  expect(drawn(72)[0]).toContain('adjusted p');
  const [title, phone, fax, letter, ...key] = drawn(38);
  expect(title).toBe('         score  95 % interval      n');
  expect(phone).toBe('Phone   ▼ 4.99  4.64 to 5.33   1,068');
  expect(fax).toBe('Fax     ○ 6.00  1.00 to 7.00       3');
  expect(letter).toMatch(/^Letter +– +0$/);
  expect(key).toEqual(['▲ ▼ differs', '○ too few to say']);
});

test.each([38, 58, 78, 98, 138])('at %i columns no line is wider', (width) => {
  for (const line of drawn(width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
});
