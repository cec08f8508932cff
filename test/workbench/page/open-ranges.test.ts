import { expect, test } from 'vitest';
import { closeOpenRanges } from '../../../workbench/page/open-ranges.ts';

test.each([
  ['=CES(A2:A)', '=CES(A2:A1048576)'],
  ['=CES_TREND(Responses!A2:A, $B$2:$B)', '=CES_TREND(Responses!A2:A1048576, $B$2:$B1048576)'],
  ["=CES('My A2:A tab'!A2:C)", "=CES('My A2:A tab'!A2:C1048576)"],
  ['=IF(A1="A2:A", 1, CES(AA10:AB))', '=IF(A1="A2:A", 1, CES(AA10:AB1048576))'],
])('%s → %s', (typed, closed) => {
  expect(closeOpenRanges(typed)).toBe(closed);
});

test.each(['=CES(A2:A200)', '=CES(A:Z)', '=SUM(A1:OFFSET(A1,1,1))', '=CES("A2:A")', '=LOG10(A1)', '=CES(A2:$A$9)'])(
  '%s stays',
  (formula) => {
    expect(closeOpenRanges(formula)).toBe(formula);
  },
);
