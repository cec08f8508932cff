import { expect, test } from 'vitest';
import { recogniseCounted } from '#shared/imports/recognise-counted.ts';
import { imported } from './import-text.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

const text = lines(
  'id,score,team',
  ...Array.from({ length: 60 }, (_, at) => `${at},${1 + (at % 10)},${at % 10 < 5 ? 'a' : 'b'}`),
);

test('a column is recognised from all rows that count, or also from those a condition leaves out', () => {
  const where = [{ column: 'team', value: 'a' }];
  const { counted } = imported(text, { options: { metric: 'csat', scale: '1-10', where, columns: ['score'] } });
  const [column] = counted.columns;
  const numbers = (outside?: boolean) => [...recogniseCounted(counted, column!, outside).profile.numbers.keys()];
  expect(numbers().sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  expect(numbers(true)).toHaveLength(10);
});
