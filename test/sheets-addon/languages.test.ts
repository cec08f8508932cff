import { beforeAll, describe, expect, test } from 'vitest';
import { allLabels, languages } from '#shared/languages/languages.ts';
import { type BuiltScript, builtCode, loadScript } from './built-script.ts';

let script: BuiltScript;
beforeAll(async () => {
  script = loadScript(await builtCode());
});

describe.each(languages)('answers in %s', (language) => {
  const range = (family: 'ease' | 'satisfaction' | 'agreement') =>
    allLabels[language][family][0]!.map((spellings, at) => [[spellings[0]!], at + 1] as const);

  test('of ease score as CES, also where high is hard', () => {
    const rows = range('ease').map(([cell]) => cell);
    expect(script.call('CES', [...rows, rows[4]], '1-5')).toBeCloseTo(20 / 6);
    expect(script.call('CES', [...rows, rows[4]], '1-5 effort')).toBeCloseTo(16 / 6);
  });

  test('of agreement score as CES', () => {
    const rows = range('agreement').map(([cell]) => cell);
    expect(script.call('CES', [...rows, rows[4]], '1-5', 'percent')).toBe(50);
  });

  test('of satisfaction score as CSAT without a scale', () => {
    const rows = range('satisfaction').map(([cell]) => cell);
    expect(script.call('CSAT', [...rows, rows[4]])).toBe(50);
  });

  test('come to a table of counts as well', () => {
    const rows = range('ease');
    const points = rows.map(([cell]) => cell);
    expect(script.call('CES_COUNTS', points, [[1], [0], [0], [0], [3]], '1-5')).toBe(4);
  });
});
