import { describe, expect, test } from 'vitest';
import { allWords } from '#shared/languages/all-words.ts';
import { languages } from '#shared/languages/languages.ts';
import { planSample } from '../../../cli/sample-plan.ts';
import { displayWidth } from '../../../cli/terminal/display-width.ts';
import { planText } from '../../../cli/terminal/plan-view.ts';

const plans = (words: (typeof allWords)['en'], width: number) =>
  [
    planSample({ metric: 'nps', method: 'net', margin: 1, population: 40_000 }, words),
    planSample({ metric: 'csat', method: 'percent', share: 0.8, detect: 5 }, words),
    planSample(
      { metric: 'ces', method: 'mean', scale: '1-7', margin: 0.2, responseRate: 0.125, population: 900 },
      words,
    ),
  ]
    .map((plan) => planText(plan, { width, colour: false }, words))
    .join('');

test('a plan is told in the reader’s words and numbers', () => {
  const text = plans(allWords.de, 100);
  expect(text).toContain('für NPS auf ±1 Punkt bei 95 % Konfidenz, bei 40.000 Personen');
  expect(text).toContain('um bei CSAT eine Differenz (5 Prozentpunkte) zu finden');
  expect(text).toContain('wenn 12,5 % antworten');
  expect(text).toContain('Standardabweichung 1,5, ein Viertel der Skala 1-7 (--sd)');
  expect(text).toContain('Das sind mehr Personen, als es gibt');
});

test('without a language it is English', () => {
  expect(
    planText(planSample({ metric: 'csat', method: 'percent', margin: 4 }), { width: 80, colour: false }),
  ).toContain('for CSAT within ±4 percentage points at 95 % confidence');
});

test.each([
  ['en', 1, 'a difference of 1 percentage point in'],
  ['en', 2, 'a difference of 2 percentage points in'],
  ['de', 1, 'eine Differenz (1 Prozentpunkt) zu'],
  ['fr', 1.5, 'un écart de 1,5 point de pourcentage sur'],
  ['es', 1, 'una diferencia de 1 punto porcentual en'],
  ['sv', 1, 'en skillnad på 1 procentenhet i'],
  ['pl', 5, 'różnicę 5 pp w'],
] as const)('in %s a difference of %f is told in the right number', (language, detect, told) => {
  const words = allWords[language];
  const plan = planSample({ metric: 'csat', method: 'percent', share: 0.8, detect }, words);
  expect(planText(plan, { width: 200, colour: false }, words)).toContain(told);
});

describe.each(languages)('in %s', (language) => {
  test.each([40, 80])('no line is wider than %i columns', (width) => {
    for (const line of plans(allWords[language], width).split('\n'))
      expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  test('nothing is left in English', () => {
    if (language === 'en') return;
    // Options are called what they are called.
    expect(plans(allWords[language], 100).replace(/--[a-z-]+/g, '')).not.toMatch(
      /\b(answers|within|confidence|Assumed|groups of)\b/,
    );
  });
});
