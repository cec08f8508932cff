import { expect, test } from 'vitest';
import { planSample } from '../../cli/sample-plan.ts';
import { planText } from '../../cli/terminal/plan-view.ts';

test('an NPS plan with expected shares assumes nothing but the confidence', () => {
  const plan = planSample({ metric: 'nps', method: 'net', margin: 5, promoters: 0.5, detractors: 0.2 });
  expect(plan.answers).toBe(938);
  expect(plan.assumed).toEqual(['confidence 95 % (--confidence)']);
});

test('without them it assumes what needs the most, and says so', () => {
  const plan = planSample({ metric: 'nps', method: 'net', margin: 5 });
  expect(plan.answers).toBeGreaterThan(938);
  expect(plan.assumed.join()).toContain('half promoters and half detractors');
});

test('a share among a small population, with the invitations it takes', () => {
  const plan = planSample({
    metric: 'csat',
    method: 'percent',
    margin: 5,
    share: 0.5,
    population: 1000,
    responseRate: 0.12,
  });
  expect(plan).toMatchObject({ answers: 278, invitations: 2317 });
  expect(plan.warnings[0]).toContain('more people than there are');
});

test('two groups need answers each', () => {
  expect(planSample({ metric: 'csat', method: 'percent', share: 0.5, detect: 5 })).toMatchObject({
    perGroup: 1565,
    answers: 3130,
  });
  expect(planSample({ metric: 'ces', method: 'mean', sd: 1.2, detect: 0.3 }).perGroup).toBe(253);
});

test('a difference of shares may go either way: the plan is for the way that needs more, and names both', () => {
  const plan = planSample({ metric: 'csat', method: 'percent', share: 0.8, detect: 5, power: 0.9 });
  expect(plan.perGroup).toBe(1464);
  expect(plan.assumed).toContain('the other group at 75 %, which needs more answers than 85 %');
  expect(planSample({ metric: 'csat', method: 'percent', share: 0.2, detect: 5 }).perGroup).toBe(1094);
  const wide = planSample({ metric: 'csat', method: 'percent', share: 0.8, detect: 30 });
  expect(wide.assumed).toContain('the other group at 50 %, as 110 % cannot be');
  expect(planSample({ metric: 'csat', method: 'percent', share: 0.9, detect: 10 }).perGroup).toBe(199);
});

test('CES has no promoters', () => {
  const { assumed } = planSample({ metric: 'ces', method: 'net', margin: 5 });
  expect(assumed.join()).toContain('half of the answers positive and half negative');
});

test.each([
  [{ metric: 'ces', method: 'mean', scale: '1-7' } as const, '--margin 0.2'],
  [{ metric: 'ces', method: 'mean', margin: 0.2 } as const, '--sd 1.5'],
])('%o is told what is missing', (wishes, words) => {
  expect(() => planSample(wishes)).toThrow(words);
});

test('the plan reads well', () => {
  const text = planText(planSample({ metric: 'nps', method: 'net', margin: 5, population: 4000 }), {
    width: 80,
    colour: false,
  });
  expect(text).toContain('for NPS within ±5 points at 95 % confidence, among 4,000 people');
  expect(text).toContain('Assumed');
});
