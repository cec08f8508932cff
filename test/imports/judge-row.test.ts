import { describe, expect, test } from 'vitest';
import { namesTotal, RowJudge } from '#shared/imports/judge-row.ts';

const judge = (more: Partial<ConstructorParameters<typeof RowJudge>[0]> = {}) =>
  new RowJudge({ width: 3, rules: [], responseId: undefined, plausible: (row) => row[1] === '9', ...more });

test.each(['Total', 'TOTAL', 'total:', ' Total ', 'Summe', 'Totalt', 'Grand Total', 'Suma'])(
  '%j begins a row of totals',
  (cell) => {
    expect(namesTotal(cell)).toBe(true);
  },
);

test.each(['', '1', 'Totally fine', 'Total Wine Ltd', 'T-1000', 'R_1'])('%j does not', (cell) => {
  expect(namesTotal(cell)).toBe(false);
});

describe('a row', () => {
  test('of totals, or a sentence below the table, is a footer', () => {
    expect(judge().judge(['Total', '', '12'], 1)).toBe('footer');
    expect(judge().judge(['Exported by Jo', '', ''], 1)).toBeUndefined();
    expect(judge().judge(['Exported by Jo'], 1)).toBe('footer');
  });

  test('of one cell is an answer where the first column holds answers: spreadsheets leave out what is blank at the end', () => {
    const judging = judge({ answersAlone: (cell) => /^\d+$/.test(cell) });
    expect(judging.judge(['3'], 1)).toBeUndefined();
    expect(judging.judge(['Exported by Jo'], 2)).toBe('footer');
    expect(judging.short).toBe(1);
  });

  test('that begins with a name such as "Total" is no footer where that is a name like others', () => {
    expect(judge({ totalIsName: true }).judge(['Total', '9', '12'], 1)).toBeUndefined();
  });

  test('that is too long is kept when its answers can be read, and malformed when not', () => {
    const judging = judge();
    expect(judging.judge(['1', '9', 'x', ' '], 1)).toBeUndefined();
    expect(judging.judge(['1', '9', 'x', 'y'], 2)).toBeUndefined();
    expect(judging.judge(['1', 'so, ', '9', 'y'], 3)).toBe('malformed');
    expect([judging.long, judging.firstMalformed]).toEqual([1, 3]);
  });

  test('that is too short is kept and counted', () => {
    const judging = judge();
    expect(judging.judge(['1', '9'], 1)).toBeUndefined();
    expect(judging.short).toBe(1);
  });

  test('is set aside by the first rule that its cell meets', () => {
    const judging = judge({
      rules: [
        { at: 2, as: 'preview', when: /^preview$/i },
        { at: 2, as: 'partial', when: /^partial$/i },
      ],
    });
    expect(judging.judge(['1', '9', ' Preview '], 1)).toBe('preview');
    expect(judging.judge(['1', '9', 'Partial'], 2)).toBe('partial');
    expect(judging.judge(['1', '9', 'Complete'], 3)).toBeUndefined();
  });

  test('that came before is a duplicate', () => {
    const judging = judge({ responseId: 0 });
    expect(
      [
        ['1', '9', 'x'],
        ['1', '9', 'x'],
        ['1', '8', 'x'],
      ].map((row, at) => judging.judge(row, at)),
    ).toEqual([undefined, 'duplicate', undefined]);
  });
});
