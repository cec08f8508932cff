import { describe, expect, test } from 'vitest';
import { firstMet, headerKeys, wordsOf } from '#shared/imports/header-words.ts';

test.each([
  ['ValorNPS (0-10)', ['valor', 'nps', '0', '10']],
  ['csatScore', ['csat', 'score']],
  ['NPSScore', ['nps', 'score']],
  ['nps_of-10', ['nps', 'of', '10']],
  ['CSAT\u00a0Score', ['csat', 'score']],
  ['Öppen fråga', ['öppen', 'fråga']],
])('%s is made of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

describe('keys', () => {
  test.each([
    ['How likely are you to recommend us?', 'nps'],
    ['Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?', 'nps'],
    ['¿Recomendaría nuestro servicio?', 'nps'],
    ['Hoe tevreden bent u?', 'csat'],
    ['Jak łatwo było?', 'ces'],
    ['Customer Effort Score', 'ces'],
    ['submitted_at', 'date'],
    ['csat_id', 'responseId'],
    ['NPS Comment', 'comment'],
    ['agent name', 'agent'],
  ] as const)('%s tells %s', (text, key) => {
    expect(headerKeys(text).has(key)).toBe(true);
  });

  test.each([
    ['Wie wahrscheinlich ist es, dass Sie wieder kaufen?', 'nps'],
    ['Customer Effort Score', 'effort'],
    ['Que pensez-vous de toutes ces choses que nous faisons', 'ces'],
    ['date of birth', 'date'],
    ['Please comment on the price you paid', 'comment'],
  ] as const)('%s does not tell %s', (text, key) => {
    expect(headerKeys(text).has(key)).toBe(false);
  });

  test('the longer spelling weighs more', () => {
    const keys = headerKeys('response_time');
    expect(keys.get('otherDate')!).toBeGreaterThan(keys.get('score')!);
  });

  test('names of an object tell nothing', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) expect([...headerKeys(name)]).toEqual([]);
  });
});

test('the first of several keys is the one met first', () => {
  expect(firstMet('How satisfied are you with how easy it was?', ['ease', 'csat'])).toBe('csat');
  expect(firstMet('How easy was it, and are you satisfied?', ['ease', 'csat'])).toBe('ease');
  expect(firstMet('Anything else?', ['ease', 'csat'])).toBeUndefined();
});
