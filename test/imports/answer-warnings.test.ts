import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '#shared/imports/options.ts';
import { imported } from './import-text.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

test('a category that disagrees with the answers is told; the answers count', () => {
  const { answers } = imported(lines('id,nps,NPS category', '1,9,Promoter', '2,10,Detractor', '3,3,Detractor'));
  expect(answers[0]!.warnings.find(({ code }) => code === 'groupDisagrees')?.params.count).toBe(1);
  expect(answers[0]!.total.n).toBe(3);
});

test('what was set aside among the answers is told with examples', () => {
  const rows = Array.from({ length: 40 }, (_, at) => `${at},${at % 11}`);
  const { answers } = imported(lines('id,nps', ...rows, '90,so so', '91,so so', '92,7.5', '93,12'));
  const told = Object.fromEntries(answers[0]!.warnings.map(({ code, params }) => [code, params]));
  expect(told.textAnswers).toMatchObject({ count: 2, texts: '"so so" ×2' });
  expect(told.fractionalAnswers).toMatchObject({ count: 1, texts: '"7.5"' });
  expect(told.offScale).toMatchObject({ count: 1, texts: '"12"' });
});

describe('what a person stated', () => {
  const seven = ['1', '2', '3', '4', '5', '6', '7', '7'].map((answer, at) => `${at},${answer}`);
  const codes = (header: string, options: ImportOptions) =>
    imported(lines(`id,${header}`, ...seven), { options }).answers[0]!.warnings.map(({ code }) => code);

  test('is set beside a header that states another scale', () => {
    const [answers] = imported(lines('id,How easy was it? (1-7)', ...seven), { options: { scale: '1-5' } }).answers;
    const warning = answers!.warnings.find(({ code }) => code === 'scaleNotHeader');
    expect(warning?.message).toContain('states the scale 1-7, but 1-5 was stated');
    expect(codes('How easy was it? (1-7)', { scale: '1-7' })).not.toContain('scaleNotHeader');
    expect(codes('How easy was it?', { scale: '1-7' })).not.toContain('scaleNotHeader');
  });

  test('is set beside a wording that says the opposite', () => {
    expect(codes('How easy was it? (1-7)', { direction: 'effort' })).toContain('directionAgainst');
    expect(codes('How easy was it?', { scale: '1-7 effort' })).toContain('directionAgainst');
    expect(codes('"How was it? (1 = very easy, 7 = very difficult)"', { metric: 'ces', direction: 'ease' })).toContain(
      'directionAgainst',
    );
    for (const direction of ['ease', 'effort'] as const)
      expect(codes('How much effort was it? (1-7)', { direction })).not.toContain('directionAgainst');
    expect(codes('How easy was it? (1-7)', { direction: 'ease' })).not.toContain('directionAgainst');
  });
});

test('a metric taken from the file name is told', () => {
  const { answers } = imported(lines('id,score', '1,9', '2,10', '3,3'), { file: 'nps.csv' });
  expect(answers[0]!.warnings.map(({ code }) => code)).toContain('metricFromContext');
});
