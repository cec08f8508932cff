import { expect, test } from 'vitest';
import { count, rows, total } from './counted-rows.ts';
import { refusalOf } from './import-text.ts';

test('every text is counted as it is written', () => {
  const sums = total(count(rows));
  expect(Object.values(sums).reduce((sum, times) => sum + times, 0)).toBe(90);
  expect(sums['10']).toBe(rows.filter((row) => row[1] === '10').length);
});

test('blank rows are none, and filtered ones are counted apart', () => {
  expect(count([...rows, ['', '', '', ''], [' ']]).rows).toBe(90);
  expect(count(rows, { where: [{ column: 'channel', value: 'chat' }] })).toMatchObject({ rows: 90, filteredOut: 45 });
});

test('a column of counts multiplies its rows', () => {
  expect(total(count(rows, { counts: 'many' }))['10']).toBe(2 * rows.filter((row) => row[1] === '10').length);
  expect(refusalOf(() => count([['2024-01-01', '9', 'Chat', 'two']], { counts: 'many' }))?.params).toMatchObject({
    column: 'many',
    row: 1,
    text: 'two',
  });
});
