import { expect, test } from 'vitest';
import { CubeBuilder } from '#shared/answers/build-cube.ts';
import { narrowest, otherRows } from '#shared/answers/cube.ts';

test.each([
  [[], Uint8Array],
  [[255], Uint8Array],
  [[256], Uint16Array],
  [[65_536], Uint32Array],
  [[2 ** 32], Float64Array],
])('%j fits in the smallest type', (values, type) => {
  const packed = narrowest(values);
  expect(packed).toBeInstanceOf(type);
  expect([...packed]).toEqual(values);
});

test('rows of values told apart are none of the others', () => {
  const cube = new CubeBuilder(1, 1);
  cube.row(1, [cube.value(0, 'Email')]);
  expect(otherRows(cube.finish(), 0)).toBe(0);
});
