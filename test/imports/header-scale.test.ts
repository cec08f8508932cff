import { expect, test } from 'vitest';
import { profileOf } from '#shared/imports/column-profile.ts';
import { headerScales, scaleInHeader, statedElsewhere } from '#shared/imports/header-scale.ts';

test.each([
  ['CSAT (1-5)', '1-5'],
  ['from 1 to 7', '1-7'],
  ['0–10', '0-10'],
  ['1 till 10', '1-10'],
  ['on a scale of 1-5, please', '1-5'],
  ['out of 5', '1-5'],
  ['Note /10', '0-10'],
  ['満足度1-5', '1-5'],
  ['a 7-point scale', '1-7'],
  ['an 11-point scale', '0-10'],
  ['CES, 7-point Likert', '1-7'],
  ['Zufriedenheit (5-Punkte-Skala)', '1-5'],
  ['auf einer 7-stufigen Skala', '1-7'],
  ['sur une échelle en 7 points', '1-7'],
  ['escala de 5 puntos', '1-5'],
  ['op een 5-puntsschaal', '1-5'],
  ['w skali 7-punktowej', '1-7'],
  ['CSAT (5 points)', '1-5'],
  ['csat of 5', '1-5'],
  ['our 10 point plan', undefined],
  ['with our plan (10 point plan)', undefined],
  ['the team of 10 people', undefined],
  ['on a scale of 10 what is it', '0-10'],
  ['delivery in 1-7 days', undefined],
  ['questions 1-6, each on 1-7', '1-7'],
  ['our 24/7 support', undefined],
  ['NPS 2024-10', undefined],
  ['CSAT on 1-10-2024', undefined],
  ['Q1-5', undefined],
  ['Q1', undefined],
  ['1-4', undefined],
])('%s states %s', (header, scale) => {
  expect(scaleInHeader(header)).toBe(scale);
});

test.each([
  ['How easy was it? (1-6)', 1, 6, '1-6'],
  ['csat 0 to 5', 0, 5, '0 to 5'],
  ['rate it out of 4', 1, 4, 'out of 4'],
  ['a 6-point scale', 1, 6, '6-point'],
])('%s states a scale that is not scored', (header, low, high, written) => {
  expect(headerScales(header)).toEqual([{ name: undefined, low, high, written }]);
});

test.each(['1-2 working days', 'the first 1-30 days', 'you won 50 points', 'on 0-100'])(
  '%s states no scale',
  (header) => {
    expect(headerScales(header)).toEqual([]);
  },
);

test.each([
  'Satisfaction with delivery (1-14 days)',
  'answered within 0-12 hours?',
  'CSAT last 1-12 months',
  'in 1-10 working days',
  'nöjd med 1-14 dagar',
  'levering binnen 1-14 dagen',
  'levering på 1–14 dager',
  'dostawa w 1-14 dni',
  'svar inden for 0-12 timer',
  'Lieferung in 1-14 Tagen',
  'livraison (1-14 jours)',
  'entrega en 1-14 días',
  'entrega en 1-14 di\u0301as',
])('a range of time is no scale: %s', (header) => {
  expect(headerScales(header)).toEqual([]);
});

test('a range beside a word that only begins like a unit of time is a scale', () => {
  expect(headerScales('rate us 1-6 daylong')).toHaveLength(1);
  expect(headerScales('rate us (1-6) days after')).toHaveLength(1);
});

test.each([
  ['a 10 point plan', [1, 4, 5], undefined],
  ['a 7 point plan', [1, 4, 5], undefined],
  ['a 5 point plan', [1, 5, 7], undefined],
  ['a 7 point plan', [1, 4, 7], '1-7'],
  ['a 7 point plan', [1, 4, 7, 99], '1-7'],
  ['a team of 10 people', [1, 4, 5], undefined],
  ['a team of 10 people', [1, 4, 10], '0-10'],
] as const)('%s, with the answers %j, is the scale %s', (header, answers, scale) => {
  expect(scaleInHeader(header, new Map(answers.map((value) => [value, 5])))).toBe(scale);
});

test('a range that the answers contradict is not theirs, and one that fits settles it', () => {
  const profile = profileOf(new Map(['9', '10', '8', '3'].map((text) => [text, 5])));
  const elsewhere = (header: string) => statedElsewhere(header, profile, ({ high }) => high === 10)?.written;
  expect(elsewhere('the last 1-3 months')).toBeUndefined();
  expect(elsewhere('0-10, or 1-12')).toBeUndefined();
  expect(elsewhere('(1-12)')).toBe('1-12');
});
