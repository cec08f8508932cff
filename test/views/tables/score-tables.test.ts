import { expect, test } from 'vitest';
import { reportOf } from '#shared/sources/report-source.ts';
import { figuresOf } from '../../../views/figures.ts';
import { overallTable } from '../../../views/tables/score-tables.ts';
import { cellText, cellValue } from '../../../views/tables/table.ts';
import { sourceOf } from '../../sources/read-source.ts';
import { english, reader as readerFor } from '../readers.ts';

const rows = Array.from(
  { length: 90 },
  (_, at) => `2026-0${1 + (at % 3)}-1${at % 9},${['Chat', 'Email', 'Phone'][(at * 7) % 3]},${1 + ((at * 5) % 7)}`,
);
const { source } = sourceOf(`date,channel,CES score\n${rows.join('\n')}\n`, {
  metric: 'ces',
  scale: '1-7',
  direction: 'ease',
  by: ['channel'],
});
const score = reportOf(source, { compare: { column: 'channel', a: 'Chat', b: 'Email' } }).scores[0]!;

test.each(['sv', 'pl', 'fr'] as const)('numbers stay numbers under their text, unrounded: %s', (language) => {
  const reader = readerFor(language);
  const figures = figuresOf(score, reader);
  for (const { table } of figures) {
    for (const row of table.rows) {
      row.forEach((cell, at) => {
        if (table.columns[at]!.numeric && cellText(cell) !== '')
          expect(cellValue(cell) === null || typeof cellValue(cell) === 'number', `${cellText(cell)}`).toBe(true);
      });
    }
  }
  const values = (kind: string) =>
    figures.find((one) => one.kind === kind)!.table.rows.map((row) => row.map(cellValue));
  expect(values('trend').map((row) => row.slice(0, 5))).toEqual(
    score.periods.map(({ period, value, low, high, n }) => [period, value, low, high, n]),
  );
  const { a, b, difference, low, high, p } = score.comparison!;
  expect(values('comparison').map((row) => row.slice(1, 6))).toEqual([
    [a.value, a.low, a.high, a.n, ''],
    [b.value, b.low, b.high, b.n, ''],
    [difference, low, high, a.n + b.n, p],
  ]);
  const shares = values('distribution').map((row) => row[2]);
  expect(shares.sort()).toEqual(score.distribution.map(({ share }) => share).sort());
});

test('a score is a row of its own', () => {
  const { columns, rows } = overallTable(score, english, 'CES', 'Set aside');
  expect(columns.map(({ title }) => title).at(-1)).toBe('Set aside');
  expect(rows.map((row) => row.map(cellValue))).toEqual([['CES score', score.value, score.low, score.high, 90, 0]]);
});
