import { expect, test } from 'vitest';
import { exampleInCells } from '../../../workbench/sample/example-cells.ts';

const at = { row: 3, column: 13 };

test('arrays become ranges, constants stay, an argument left out stays out', () => {
  const { formula, columns } = exampleInCells(
    '=CES_BY({"chat";"mail"}, {5;""}, "1-5", , 90%, TRUE)',
    ['segments', 'answers'],
    at,
    'Etc/UTC',
  );
  expect(formula).toBe('=CES_BY(M3:M4, N3:N4, "1-5", , 0.9, TRUE)');
  expect(columns).toEqual([
    { header: 'segments', cells: ['chat', 'mail'] },
    { header: 'answers', cells: [5, ''] },
  ]);
});

test('a block keeps its columns side by side, and dates are those of the spreadsheet’s clock', () => {
  const { formula, columns } = exampleInCells(
    '=F({DATE(2026,1,5),2;DATE(2026,7,5),4})',
    ['block'],
    at,
    'Europe/Stockholm',
  );
  expect(formula).toBe('=F(M3:N4)');
  expect(columns[0]?.cells).toEqual([new Date('2026-01-04T23:00:00Z'), new Date('2026-07-04T22:00:00Z')]);
  expect(columns.map(({ header }) => header)).toEqual(['block', '']);
});

test('what is no call of a function is refused', () => {
  expect(() => exampleInCells('=A1', [], at, 'Etc/UTC')).toThrow('calls no function');
  expect(() => exampleInCells('=CES(B2)', ['answers'], at, 'Etc/UTC')).toThrow('is a range');
});
