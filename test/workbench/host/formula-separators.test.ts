import { expect, test } from 'vitest';
import { withCommas } from '../../../workbench/host/formula-separators.ts';

test.each([
  ['=IF(A1="a;b";{1;2};3)', '=IF(A1="a;b",{1;2},3)'],
  ["='My; tab'!A1", "='My; tab'!A1"],
  ['=CES("say ""a;b""";B2)', '=CES("say ""a;b""",B2)'],
  ['=CES(A2:A, "1-7")', '=CES(A2:A, "1-7")'],
])('%s', (given, wanted) => {
  expect(withCommas(given)).toBe(wanted);
});
