import { describe, expect, test } from 'vitest';
import { profileOf } from '#shared/imports/column-profile.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { recogniseColumn } from '#shared/imports/recognise-column.ts';
import { examples, settleColumn } from '#shared/imports/settle-column.ts';
import { refusalOf } from './import-text.ts';

const around = { fileMetric: undefined, neighbourMetric: undefined, support: false, aggregated: undefined };

function settle(name: string, cells: readonly (string | number)[], options: ImportOptions = {}) {
  const texts = new Map<string, number>();
  for (const cell of cells.map(String)) texts.set(cell, (texts.get(cell) ?? 0) + 1);
  const column = recogniseColumn({
    name,
    at: 0,
    question: undefined,
    known: undefined,
    profile: profileOf(texts),
    around,
  });
  return settleColumn(column, options);
}
const codeOf = (...given: Parameters<typeof settle>) => refusalOf(() => settle(...given))?.code;

describe('what is settled without a person', () => {
  test('NPS is on 0-10 and high is good', () => {
    expect(settle('nps', [9, 3, 10])).toMatchObject({
      metric: 'nps',
      scaleAssumed: false,
      directionAssumed: false,
      reading: { scale: { name: '0-10' }, direction: 'high is good' },
    });
  });

  test('an ease is assumed for CES, and a scale taken from numbers said to be', () => {
    expect(settle('CES', [1, 5, 3])).toMatchObject({
      metric: 'ces',
      scaleAssumed: true,
      directionAssumed: true,
      reading: { direction: 'ease' },
    });
    const plan = settle('How satisfied are you with our 10 point plan?', [1, 2, 3, 4, 5]);
    expect([plan.reading.scale.name, plan.scaleAssumed]).toEqual(['1-5', true]);
    expect(settle('CES (1-7)', [1, 5, 3])).toMatchObject({ scaleAssumed: false, reading: { scale: { name: '1-7' } } });
  });
});

describe('what a person must decide', () => {
  test.each([
    ['effort', [1, 5, 3], 'directionNeeded'],
    ['score', [1, 5, 3], 'metricNeeded'],
    ['csat', [0, 1, 1], 'scaleNeeded'],
    ['csat', ['87%', '90%'], 'aggregated'],
    ['nps', ['10-Oct', '9', '10-Oct'], 'excelDates'],
    ['csat', ['1 - Very satisfied', '5 - Very dissatisfied'], 'reversedScale'],
  ] as const)('%s of %j: %s', (name, cells, code) => {
    expect(codeOf(name, cells)).toBe(code);
  });

  test.each([
    ['effort', [1, 5, 3], { direction: 'effort' }],
    ['effort', [1, 5, 3], { scale: '1-5 effort' }],
    ['score', [1, 5, 3], { metric: 'csat' }],
    ['csat', [0, 1, 1], { scale: 'good/bad' }],
    ['csat', ['1 - Very satisfied', '5 - Very dissatisfied'], { scale: '1-5' }],
  ] as const)('%s of %j is settled by %j', (name, cells, options) => {
    expect(codeOf(name, cells, options)).toBeUndefined();
  });

  test('what a person says it measures is asked on the scale of its header, and doubted as that', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7];
    expect(codeOf('How easy was it? (1-7)', seven, { metric: 'nps' })).toBe('scaleNotOfNps');
    // Never 0-10 as the one choice: pressing Enter would score fives as detractors.
    const other = refusalOf(() => settle('NPS (1-5)', [1, 5, 3]));
    expect(other?.params).toMatchObject({ scale: '1-5', option: '--metric', choices: 'csat, ces' });
    expect(settle('NPS (1-5)', [1, 5, 3], { metric: 'csat' }).reading.scale.name).toBe('1-5');
    expect(codeOf('NPS (1-5)', [1, 5, 3], { scale: '0-10' })).toBeUndefined();
    expect(codeOf('How likely to recommend us? (1-7)', [...seven, ...seven, 8])).toBe('scaleNotOfNps');
    expect(codeOf('How easy was it? (1-6)', [1, 6, 3])).toBe('scaleNotScored');
    expect(codeOf('How satisfied are you? (0-5)', [1, 5, 3])).toBe('scaleNotScored');
    expect(codeOf('How hard was it?', seven, { metric: 'csat' })).toBeUndefined();
    expect(settle('u³atwienia (1-7)', seven, { metric: 'ces' })).toMatchObject({
      scaleAssumed: false,
      reading: { scale: { name: '1-7' } },
    });
  });

  test('words, dates and identifiers are no score', () => {
    for (const cells of [
      ['Email', 'Chat'],
      ['2024-01-02', '2024-01-03'],
      [58_100, 58_105],
      ['R1', 'R2', 5],
    ])
      expect(codeOf('channel', cells)).toBe('notAnswers');
    expect(refusalOf(() => settle('channel', ['Email', 'Chat']))?.message).toContain('("Email", "Chat")');
    expect(codeOf('channel', [4, 5, 'Email'])).toBe('metricNeeded');
    expect(codeOf('channel', ['Good', 'Bad'])).toBe('metricNeeded');
  });

  test('NPS on another scale is none', () => {
    expect(codeOf('nps', [1, 5, 3], { scale: '1-5' })).toBe('npsScale');
  });
});

test('examples are few and short', () => {
  const texts = new Map([
    ['', 1],
    ['a', 1],
    ['b'.repeat(50), 1],
    ['c', 1],
    ['d', 1],
    ['e', 1],
  ]);
  expect(examples(profileOf(texts))).toBe(`"a", "${'b'.repeat(29)}…", "c", "d"`);
});
