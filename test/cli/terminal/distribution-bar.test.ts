import { expect, test } from 'vitest';
import { en } from '#shared/languages/en/words.ts';
import { bandBar, divided, pointBars } from '../../../cli/terminal/distribution-bar.ts';
import { readerFor } from '../../../cli/terminal/ink.ts';
import { easeScore } from '../report-fixtures.ts';

const page = { width: 60, ink: (_: string, text: string) => text, ...readerFor(en) };

test('columns add up, and what is there at all gets one', () => {
  expect(divided([99.9, 0.1, 0], 10)).toEqual([9, 1, 0]);
  expect(divided([1, 1, 1], 10).reduce((sum, columns) => sum + columns, 0)).toBe(10);
  expect(divided([0, 0], 10)).toEqual([0, 0]);
});

test('the bands differ in glyph and not only in colour', () => {
  const [bar, legend] = bandBar(easeScore(), page);
  expect(bar).toMatch(/^█+▒+░+$/);
  expect(bar).toHaveLength(60);
  expect(legend).toBe('█ easy 5–7  78 %    ▒ neutral 4  10 %    ░ hard 1–3  12 %');
});

test('the best point stands first: the highest on an ease scale, the lowest on an effort scale', () => {
  expect(pointBars(easeScore(), page)[0]).toMatch(/^7 /);
  expect(pointBars(easeScore({ direction: 'effort' }), page)[0]).toMatch(/^1 /);
});

test('a scale without bands has no band bar', () => {
  expect(bandBar(easeScore({ bands: null, positiveShare: null, negativeShare: null }), page)).toEqual([]);
});
