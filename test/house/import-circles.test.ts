import { expect, test } from 'vitest';
import { importCircles } from './import-circles.ts';

test('a planted circle is seen, however long', () => {
  expect(
    importCircles([
      { path: 'shared/a.ts', imports: ['./b.ts', 'papaparse'] },
      { path: 'shared/b.ts', imports: ['./c/c.ts'] },
      { path: 'shared/c/c.ts', imports: ['../a.ts'] },
    ]),
  ).toEqual(['shared/a.ts → shared/b.ts → shared/c/c.ts → shared/a.ts']);
  expect(importCircles([{ path: 'shared/a.ts', imports: ['./a.ts'] }])).toEqual(['shared/a.ts → shared/a.ts']);
});

test('a file that two others import is no circle', () => {
  expect(
    importCircles([
      { path: 'shared/a.ts', imports: ['./b.ts', './c.ts'] },
      { path: 'shared/b.ts', imports: ['./c.ts'] },
      { path: 'shared/c.ts', imports: ['./elsewhere.ts'] },
    ]),
  ).toEqual([]);
});
