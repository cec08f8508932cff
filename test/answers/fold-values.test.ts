import { expect, test } from 'vitest';
import { OTHER_VALUES } from '#shared/answers/cube.ts';
import { foldValues } from '#shared/answers/fold-values.ts';

const fold = (texts: readonly string[], rows: readonly number[], more?: ReadonlyMap<string, number>) => {
  const { names, of } = foldValues(texts, (at) => rows[at]!, more);
  return { names, of: [...of] };
};

test('spellings of a value are one, named as most rows write it without the spaces around', () => {
  expect(fold(['Email', 'chat', 'email ', ' EMAIL', 'Email '], [3, 1, 4, 1, 2])).toEqual({
    names: ['Email', 'chat'],
    of: [0, 1, 0, 0, 0],
  });
});

test('of spellings that are equally frequent the plainest names the value, in whatever order they come', () => {
  for (const texts of [
    ['EMAIL.', 'email', 'Email'],
    ['Email', 'EMAIL.', 'email'],
    ['EMAIL', 'Email'],
  ])
    expect(
      fold(
        texts,
        texts.map(() => 2),
      ).names,
    ).toEqual(['Email']);
  expect(fold(['email', 'Email'], [2, 2]).names).toEqual(['Email']);
  expect(fold(['Email', 'email'], [2, 2]).names).toEqual(['Email']);
});

test('rows that are not counted may name a value, and add none', () => {
  const more = new Map([
    ['EMAIL', 5],
    ['Fax', 9],
    ['', 3],
  ]);
  expect(fold(['Email', 'chat'], [3, 1], more)).toEqual({ names: ['EMAIL', 'chat'], of: [0, 1] });
});

test('blanks are one value without a name, and the values not told apart stay apart from a cell that looks like them', () => {
  expect(fold([OTHER_VALUES, '', '  ', '…', 'other', '.'], [9, 1, 1, 1, 1, 5])).toEqual({
    names: [OTHER_VALUES, '', '…', 'other'],
    of: [0, 1, 1, 2, 3, 1],
  });
});
