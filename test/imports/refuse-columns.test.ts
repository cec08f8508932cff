import { expect, test } from 'vitest';
import { imported, refusalOf } from './import-text.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

const eleven = Array.from({ length: 11 }, (_, at) => `${at},${10 + at}`);

test.each([
  ['a point and its count a row', ['nps,count', ...eleven], 'countTable'],
  [
    'two scores of nothing named',
    ['a score,b score', ...Array.from({ length: 20 }, (_, at) => `${1 + (at % 5)},${1 + (at % 4)}`)],
    'columnNeeded',
  ],
  ['no score at all', ['id,name', '1,Jo', '2,Al'], 'noScoreColumn'],
])('%s', (_, rows, code) => {
  const refusal = refusalOf(() => imported(lines(...rows)));
  expect([refusal?.code, refusal?.decide]).toEqual([code, true]);
});

test('a bare score is meant before any other', () => {
  const { answers } = imported(lines('score,health score', '9,4', '10,5', '3,1'), { file: 'nps.csv' });
  expect(answers.map(({ settled }) => settled.column.name)).toContain('score');
});
