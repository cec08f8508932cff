import { expect, it } from 'vitest';
import { countWords, proposeLanguage } from '#shared/surveys/proposed-language.ts';

const scores = [
  { language: 'no', score: 0.5 },
  { language: 'sv', score: 0.7 },
] as const;

it('proposes what is clearly ahead', () => {
  expect(proposeLanguage(30, scores, 'en')).toEqual({ language: 'sv', from: 'messages' });
});

it('lets what is known otherwise decide between languages that are close, and says that it is unsure', () => {
  const close = [{ language: 'da', score: 0.68 } as const, ...scores];
  expect(proposeLanguage(30, close, 'da')).toEqual({ language: 'da', from: 'unsure' });
  expect(proposeLanguage(30, close, 'en')).toEqual({ language: 'sv', from: 'unsure' });
});

it('goes by what is known otherwise where the customer wrote a few words only', () => {
  expect(proposeLanguage(3, scores, 'no')).toEqual({ language: 'no', from: 'unsure' });
});

it('does not take the nearest of our languages for one that is none of them', () => {
  expect(proposeLanguage(30, [{ language: 'sv', score: 0.3 }], 'en')).toEqual({ language: 'en', from: 'unsure' });
});

it('says that there was nothing to go by', () => {
  expect(proposeLanguage(0, [], 'pl')).toEqual({ language: 'pl', from: 'none' });
  expect(proposeLanguage(12, [{ language: 'en', score: 0 }], 'pl')).toEqual({ language: 'pl', from: 'none' });
});

it('counts words of any script', () => {
  expect(countWords('Hej, hur mår du? 42 – żółć')).toBe(5);
});
