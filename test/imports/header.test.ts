import { describe, expect, test } from 'vitest';
import { findHeader, plainText } from '#shared/imports/header.ts';
import { refusalOf } from './import-text.ts';

test('names are freed of markup, invisible characters and line breaks', () => {
  expect(plainText(' \ufeffHow <b>easy</b>\nwas\u00a0it?\u200b ')).toBe('How easy was it?');
});

test('the first record is the header', () => {
  expect(
    findHeader([
      ['id', 'nps'],
      ['1', '9'],
      ['2', '3'],
    ]),
  ).toMatchObject({ names: ['id', 'nps'], above: 0, rows: 1 });
});

test('titles and blank records above it are passed over', () => {
  const header = findHeader([
    ['Report', '', ''],
    ['', '', ''],
    ['id', 'date', 'nps'],
    ['1', '2024-01-01', '9'],
    ['2', '2024-01-02', '8'],
  ]);
  expect(header).toMatchObject({ above: 2, names: ['id', 'date', 'nps'] });
});

test('a blank name is one by its position, a second of the same name gets its number', () => {
  const header = findHeader([
    ['', 'nps', 'nps', 'x'],
    ['1', '9', '8', 'a'],
    ['2', '9', '8', 'b'],
  ]);
  expect(header.names).toEqual(['Column 1', 'nps', 'nps (2)', 'x']);
  expect(header.repeated).toEqual(['nps']);
});

test('names of an object are names like any other', () => {
  expect(
    findHeader([
      ['__proto__', 'constructor'],
      ['1', '2'],
      ['3', '4'],
    ]).names,
  ).toEqual(['__proto__', 'constructor']);
});

describe('more than one record', () => {
  test('Qualtrics: names, questions, import ids', () => {
    const header = findHeader([
      ['Q1', 'Q2'],
      ['How easy?', 'Why?'],
      ['{"ImportId":"QID1"}', '{"ImportId":"QID2"}'],
      ['5', 'x'],
    ]);
    expect(header).toMatchObject({ rows: 3, names: ['Q1', 'Q2'], questions: ['How easy?', 'Why?'] });
  });

  test('SurveyMonkey: a question over its parts', () => {
    const header = findHeader([
      ['Respondent ID', 'Rate these', '', 'Why?'],
      ['', 'Price', 'Help', 'Open-Ended Response'],
      ['118', '4', '5', 'x'],
      ['119', '3', '4', 'y'],
    ]);
    expect(header.rows).toBe(2);
    expect(header.names).toEqual(['Respondent ID', 'Rate these - Price', 'Rate these - Help', 'Why?']);
  });
});

describe('a file without a header', () => {
  test('is refused: dropping its first record would lose an answer', () => {
    const refusal = refusalOf(() =>
      findHeader([
        ['1', '9'],
        ['2', '8'],
        ['3', '4'],
      ]),
    );
    expect([refusal?.code, refusal?.decide]).toEqual(['noHeader', true]);
  });

  test('is read as one when somebody says so', () => {
    expect(
      findHeader(
        [
          ['1', '9'],
          ['2', '8'],
        ],
        0,
      ),
    ).toMatchObject({ rows: 0, names: ['Column 1', 'Column 2'] });
    expect(
      findHeader(
        [
          ['1', '9'],
          ['2', '8'],
        ],
        1,
      ),
    ).toMatchObject({ rows: 1, names: ['1', '9'] });
  });
});
