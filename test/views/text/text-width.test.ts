import { expect, test } from 'vitest';
import { cutTo, textWidth, wrapTo } from '../../../views/text/text-width.ts';

test('what is cut fits, ends in an ellipsis, and is cut between characters', () => {
  for (const text of ['Bardzo zadowolony klient', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', '日本語のとても長い名前です']) {
    const cut = cutTo(text, 60, 12);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(60);
    expect(cut).toMatch(/…$/);
    expect(cut).toBe(cut.toWellFormed());
  }
  expect(cutTo('kort', 60, 12)).toBe('kort');
});

test('lines fit, nothing is lost, and what is left after the last is cut', () => {
  const text = 'promoters minus detractors, in % of answers · scale 0-10 · high is good';
  const lines = wrapTo(text, 150, 12, 9);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(150);
  expect(wrapTo(text, 150, 12, 2)).toHaveLength(2);
  expect(wrapTo(text, 150, 12, 2)[1]).toMatch(/…$/);
  expect(wrapTo('', 100, 12)).toEqual([]);
  expect(textWidth(wrapTo('x'.repeat(500), 100, 12)[0]!, 12)).toBeLessThanOrEqual(100);
});
