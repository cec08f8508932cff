import { expect, test } from 'vitest';
import { profileOf, TextCounts } from '#shared/imports/column-profile.ts';

const column = (...cells: string[]) => {
  const counts = new TextCounts();
  for (const cell of cells) counts.add(cell);
  return profileOf(counts.texts, counts.many);
};

test('blanks and what programs write for nothing are not filled', () => {
  expect(column('', ' ', 'NA', 'NULL', 'None', 'nan', '\\N', '5').filled).toBe(1);
  expect(column('none', 'null').filled).toBe(1);
});

test('numbers are counted however they are written', () => {
  const { numbers, numeric, fractional } = column('5', ' 5 ', '5,0', '5/5', '5 - Very satisfied', '４', '4.5', '-1');
  expect([...numbers].sort((a, b) => a[0] - b[0])).toEqual([
    [-1, 1],
    [4, 1],
    [4.5, 1],
    [5, 5],
  ]);
  expect([numeric, fractional]).toEqual([8, 1]);
});

test('percentages, dates, damaged dates and unanswered are told apart', () => {
  expect(column('87%', '88,5 %', '2024-01-05', '10-Oct', 'offered', 'Good')).toMatchObject({
    percent: 2,
    dates: 1,
    dateLike: 1,
    unanswered: 1,
    numeric: 0,
  });
});

test('labels are recognised as a set, and those written with a number kept with it', () => {
  expect(column('Very easy', 'Easy', 'Difficult').labelSet).toMatchObject({ family: 'ease', covered: 3 });
  expect(column('5 - Very satisfied').labelled.get(5)).toBe('very satisfied');
});

test('more texts than can be remembered are known to be so', () => {
  const { manyTexts, texts } = column(...Array.from({ length: 2001 }, (_, at) => `text ${at}`));
  expect([manyTexts, texts.size]).toEqual([true, 2000]);
});
