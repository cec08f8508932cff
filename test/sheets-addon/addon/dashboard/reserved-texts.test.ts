import { expect, test } from 'vitest';
import { LAST_RESERVED_ROW, ReservedTexts } from '../../../../sheets-addon/addon/dashboard/reserved-texts.ts';
import { TabCells } from '../../../../sheets-addon/addon/dashboard/tab-cells.ts';

test('a part stands in the same cells whatever is said before it', () => {
  const alone = new ReservedTexts(new TabCells('T')).of('friction').say('waiting');
  const texts = new ReservedTexts(new TabCells('T'));
  for (const part of ['card nps', 'drivers', 'segment table'] as const) texts.of(part).say('before');
  const friction = texts.of('friction');
  expect(friction.say('waiting')).toBe(alone);
  expect(friction.show('1+1')).not.toBe(alone);
});

test('no two parts share a cell, and the last one ends where it is said to', () => {
  const texts = new ReservedTexts(new TabCells('T'));
  const parts = ['head', 'card ces', 'trend', 'operations transfers', 'operations waiting'] as const;
  const cells = parts.map((part) => texts.of(part).say(part));
  expect(new Set(cells).size).toBe(parts.length);
  const last = texts.of('operations waiting');
  const rows = Array.from({ length: 4 }, () => Number(/\d+$/.exec(last.say('x'))![0]));
  expect(rows.at(-1)).toBe(LAST_RESERVED_ROW);
});

test('a part that says more than it has rows for is refused, before it writes into the next', () => {
  const { say } = new ReservedTexts(new TabCells('T')).of('operations');
  say('one');
  say('two');
  expect(() => say('three')).toThrow('“operations” says more than its 2 rows hold.');
});
