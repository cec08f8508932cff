import { expect, test } from 'vitest';
import { displayWidth } from '../../../cli/terminal/display-width.ts';
import { type Column, table } from '../../../cli/terminal/table.ts';

const plain = (_: string, text: string) => text;
const columns: Column[] = [
  { title: 'name', widest: 40, cells: [{ text: 'Obsługa klienta indywidualnego' }, { text: '客服中心' }] },
  { title: 'n', side: 'right', cells: [{ text: '7' }, { text: '1,200' }] },
  { title: 'extra', optional: 1, cells: [{ text: 'something long' }, { text: '' }] },
];

test('columns stand under one another', () => {
  const [, first, second] = table(columns, 80, plain);
  expect(displayWidth(first!.slice(0, first!.indexOf('7') + 1))).toBe(
    displayWidth(second!.slice(0, second!.indexOf('1,200') + 5)),
  );
});

test.each([60, 40, 30, 20])('on a page of %i columns no line is wider', (width) => {
  for (const line of table(columns, width, plain)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
});

test('a column without title and text takes no room', () => {
  expect(table([columns[1]!, { title: '', cells: [{ text: '' }, { text: '' }] }], 80, plain)[0]).toBe('    n');
});

test('where it is narrow the lowest optional column goes first, and only what is needed', () => {
  const cells = (text: string) => [{ text }, { text }];
  const some: Column[] = [
    { title: 'name', cells: cells('0123456789'), widest: 20 },
    { title: 'second', optional: 2, cells: cells('bb') },
    { title: 'first', optional: 1, cells: cells('aa') },
  ];
  expect(table(some, 30, plain)[0]).toBe('name        second  first');
  expect(table(some, 20, plain)[0]).toBe('name        second');
  expect(table(some, 14, plain)[0]).toBe('name');
});

test('a name gives way before a number is cut', () => {
  const [, line] = table(columns.slice(0, 2), 14, plain);
  expect(line).toBe('Obsług…      7');
});
