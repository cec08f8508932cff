import { expect, test } from 'vitest';
import { evidenceText, evidence as told } from '#shared/languages/evidence.ts';
import { answerOf } from './recognised-columns.ts';

test('an answer has metric, scale and direction, and says where they come from', () => {
  expect(answerOf({ 'How easy was it? (1-7)': ['7', '5', '1'] })).toMatchObject({
    metric: 'ces',
    strength: 'named',
    scale: '1-7',
    scaleHow: 'header',
    doubt: undefined,
    evidence: [told('headerSpeaks', { what: 'ces' }), told('headerScale', { scale: '1-7' })],
  });
});

test('the evidence ends with why a column is not scored', () => {
  const evidence = (columns: Readonly<Record<string, readonly string[]>>) =>
    answerOf(columns)
      ?.evidence.map((one) => evidenceText(one))
      .join('; ');
  expect(evidence({ csat: ['87%'] })).toContain('percentages');
  expect(evidence({ csat: ['4', '3', '2', '1'] })).toContain('no answer is a 5');
  expect(evidence({ 'Would you recommend us?': ['4', '3', '5', '1'] })).toContain('no answer is above 7');
});

test.each([
  ['effort', ['5', '4', '1'], 'direction'],
  ['csat', ['0', '1'], 'scale'],
  ['score', ['5', '4', '1'], 'metric'],
  ['csat', ['1 - Very satisfied', '5 - Very dissatisfied'], 'reversed'],
] as const)('%s of %j leaves open its %s', (name, values, doubt) => {
  expect(answerOf({ [name]: values })?.doubt).toBe(doubt);
});

test('a column that is still empty is one of answers by its name', () => {
  expect(answerOf({ nps: [''] })).toMatchObject({ metric: 'nps', doubt: undefined });
});
