import { expect, test } from 'vitest';
import { profileOf } from '#shared/imports/column-profile.ts';
import { directionOf, reversedScale } from '#shared/imports/good-end.ts';
import { headerKeys } from '#shared/imports/header-words.ts';
import { allHeaders, languages } from '#shared/languages/languages.ts';

const profile = (...texts: readonly string[]) => profileOf(new Map(texts.map((text) => [text, 1])));
const direction = (header: string, ...texts: readonly string[]) =>
  directionOf(profile(...texts), headerKeys(header), '1-7', header);

test('labels say which end is good, before the header', () => {
  expect(direction('effort', 'Very easy', 'Difficult')).toBe('ease');
  expect(direction('effort', '1 - Very easy', '7 - Very difficult')).toBe('effort');
  expect(direction('ease', '1 - Very difficult', '7 - Very easy')).toBe('ease');
});

test('the header says it by the ends it words, and leaves a doubt when it only speaks of effort', () => {
  expect(direction('How easy? (1 = very easy, 7 = very difficult)', '1', '7')).toBe('effort');
  expect(direction('How much effort?', '1', '7')).toBe('doubt');
  expect(direction('How easy was it?', '1', '7')).toBeUndefined();
});

const EFFORT = languages.flatMap((language) => allHeaders[language].effort.map((word) => [language, word] as const));

test.each(EFFORT)('%s "%s" leaves a doubt', (_, word) => {
  expect(direction(word.replace('*', ''), '1', '3')).toBe('doubt');
});

test.each([
  'Hur svårt var det att få hjälp? (1-7)',
  'Jak trudno było uzyskać pomoc?',
  'Wie schwer war es?',
  'Quel effort avez-vous dû fournir ?',
  'Hoeveel moeite kostte het?',
  'Hvor vanskelig var det?',
  'Hvor svært var det?',
  'Hvor besværligt var det?',
  '¿Cuánto esfuerzo le costó?',
  '¿Qué tan difícil fue?',
  'Customer effort score: how much effort was it?',
])('"%s" leaves a doubt', (question) => {
  expect(direction(question, '1', '3')).toBe('doubt');
});

test('customer effort alone may be asked either way; its score is a name, and so is it beside words of ease', () => {
  const alone = [
    'customer_effort (1-5)',
    'Kundansträngning',
    'kundenaufwand',
    'effort client',
    'wysiłek klienta',
    'klantinspanning',
    'kundeindsats',
    'kundeinnsats',
    'esfuerzo del cliente',
  ];
  expect(alone.map((header) => direction(header, '1', '5'))).toEqual(alone.map(() => 'doubt'));
  const names = [
    'Customer Effort Score',
    'Customer Effort Index',
    'Customer Effort Rating',
    'Kundenaufwandsscore',
    'Kundenaufwands-Score',
    "Indice d'effort du client",
    'Puntaje de esfuerzo del cliente',
    'Indeks wysiłku klienta',
    'effort_score',
    'CES (customer effort)',
    'Customer effort: how easy was it?',
    'Kundansträngningspoäng',
    "score d'effort client",
    'wskaźnik wysiłku klienta',
    'klantinspanningsscore',
    'puntuación de esfuerzo del cliente',
  ];
  expect(names.map((header) => direction(header, '1', '5'))).toEqual(names.map(() => undefined));
});

test('a scale is reversed whose lowest number is the best', () => {
  expect(reversedScale(profile('1 - Very satisfied', '5 - Very dissatisfied'), 'csat', 'csat')).toBe(true);
  expect(reversedScale(profile('1', '5'), 'csat', 'csat (1 = very satisfied, 5 = very dissatisfied)')).toBe(true);
  expect(reversedScale(profile('1', '5'), 'csat', 'csat')).toBe(false);
  expect(reversedScale(profile('1 - Very easy', '7 - Very difficult'), 'ces', 'ces')).toBe(false);
});
