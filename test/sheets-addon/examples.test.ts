import { beforeAll, describe, expect, test } from 'vitest';
import { customFunctions } from '../../sheets-addon/build.ts';
import { readHelp } from '../../sheets-addon/read-help.ts';
import { callsOf, parseFormula } from '../../workbench/host/formula.ts';
import { type BuiltScript, builtCode, loadScript } from './built-script.ts';
import { isAsWritten, readResult } from './stated-result.ts';

const scripts = new Map<string, BuiltScript>();
beforeAll(async () => {
  const code = await builtCode();
  for (const zone of ['America/New_York', 'Europe/Stockholm']) scripts.set(zone, loadScript(code, zone));
});

const calledBy = (formula: string) => callsOf(parseFormula(formula, { decimal: '.' }))[0];

const examples = customFunctions().flatMap(({ name, documentation }) =>
  readHelp(documentation).examples.map((example) => ({ name, ...example })),
);

test('every function has an example of its own', () => {
  for (const { name } of customFunctions()) {
    expect(examples.filter((example) => example.name === name && calledBy(example.formula) === name)).not.toEqual([]);
  }
});

describe.each(['America/New_York', 'Europe/Stockholm'])('in a spreadsheet of %s', (zone) => {
  test.each(examples)('$formula', ({ formula, result }) => {
    const value = scripts.get(zone)!.shownBy(formula);
    expect(isAsWritten(value, readResult(result)), JSON.stringify(value)).toBe(true);
  });
});

describe('the reader of examples', () => {
  test('reads what Sheets reads', () => {
    const code = '/** @customfunction */\nfunction GIVEN() { return JSON.stringify(Array.from(arguments)); }';
    const formula = '=GIVEN({1,2;"a ""b""",4}, , 5%, DATE(2026,1,5), TRUE)';
    expect(JSON.parse(String(loadScript(code).shownBy(formula)))).toEqual([
      [
        [1, 2],
        ['a "b"', 4],
      ],
      '',
      0.05,
      '2026-01-05T05:00:00.000Z',
      true,
    ]);
  });

  test('is not fooled by results that are nearly right', () => {
    expect(isAsWritten(3.81, readResult('3.8'))).toBe(false);
    expect(isAsWritten(2.7611, readResult('2.76…'))).toBe(true);
    expect(isAsWritten(2.7711, readResult('2.76…'))).toBe(false);
    expect(isAsWritten([['a'], [1]], readResult('{"a"; 1; …}'))).toBe(false);
    expect(isAsWritten([['a'], [1], [2]], readResult('{"a"; 1; …}'))).toBe(true);
    expect(isAsWritten([['a', 'b']], readResult('{"a"}'))).toBe(false);
    expect(isAsWritten('', readResult('0'))).toBe(false);
  });
});
