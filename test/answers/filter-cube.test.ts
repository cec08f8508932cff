import { expect, test } from 'vitest';
import { CubeBuilder } from '#shared/answers/build-cube.ts';
import { countKept, groupsKept, rowsKept, textsKept } from '#shared/answers/filter-cube.ts';

function cube(texts = 1) {
  const builder = new CubeBuilder(1, 1);
  for (const [day, channel, answer] of [
    [-1, 'Email', '5'],
    [20_240_301, 'Chat', '4'],
    [20_240_301, 'Email', '4'],
    [20_240_302, 'Chat', '1'],
  ] as const)
    for (let at = 0; at < texts; at += 1)
      builder.count(0, builder.row(day, [builder.value(0, channel)]), builder.text(0, answer + '.'.repeat(at)));
  return builder.finish();
}

test('without a filter everything is kept', () => {
  const all = cube();
  expect([...groupsKept(all, {})]).toEqual([1, 1, 1, 1]);
  expect(textsKept(all, 0, groupsKept(all, {}))).toEqual(
    new Map([
      ['5', 1],
      ['4', 2],
      ['1', 1],
    ]),
  );
});

test('days and values must both hold', () => {
  const some = cube();
  const kept = groupsKept(some, { day: (raw) => raw > 0, values: [(text) => text === 'Chat'] });
  expect(rowsKept(some, kept)).toBe(2);
  const { byDay, byValue } = countKept(some, 0, kept);
  // The first day of the cube is "no date".
  expect(0 in byDay).toBe(false);
  expect(byDay.slice(1).map((row) => row.filter((count) => count > 0))).toEqual([[1], [1]]);
  expect(byValue[0]!.flat().filter((count) => count > 0)).toEqual([1, 1]);
});

test('a measure of very many texts is counted all the same', () => {
  const wide = new CubeBuilder(1, 1);
  for (let at = 0; at < 60_000; at += 1)
    wide.count(0, wide.row(at % 100, [wide.value(0, 'x')]), wide.text(0, `text ${at}`));
  const finished = wide.finish();
  const { byDay } = countKept(finished, 0, groupsKept(finished, { day: (raw) => raw < 10 }));
  expect(byDay.flat().reduce((sum, count) => sum + (count ?? 0), 0)).toBe(6000);
});
