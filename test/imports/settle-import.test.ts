import { expect, test } from 'vitest';
import { imported } from './import-text.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

test('days can be read only when the order of their parts is known', () => {
  const { dates, answers } = imported(lines('date,nps', '01/02/2024,9', '03/04/2024,3'));
  expect([dates.state, answers[0]!.days.size, answers[0]!.undated]).toEqual(['ambiguous', 0, 0]);
});

test('answers in the first column count also where the blank cells after them were left out', () => {
  const { answers, rowsSetAside } = imported(lines('nps,comment,channel', '9,good,Email', '3', '10,fine,Chat', '2,,'));
  expect([answers[0]!.total.n, rowsSetAside]).toEqual([4, {}]);
});

test('a date column whose order nobody can tell is told', () => {
  const { warnings } = imported(lines('date,nps', '01/02/2024,9', '03/04/2024,3'));
  expect(warnings.map(({ code }) => code)).toContain('datesAmbiguous');
});
