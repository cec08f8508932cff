import { expect, it } from 'vitest';
import { frictionTypes } from '#shared/friction/friction-types.ts';
import { allOverlayWords } from '#shared/languages/all-overlay-words.ts';
import { languages } from '#shared/languages/languages.ts';

it.each(languages)('%s names every type of friction, differently', (language) => {
  const { types } = allOverlayWords[language];
  expect(Object.keys(types)).toEqual([...frictionTypes]);
  expect(new Set(Object.values(types)).size).toBe(frictionTypes.length);
});

it.each(languages)('%s begins the badge’s name with what is seen on it', (language) => {
  expect(allOverlayWords[language].badge).toMatch(/^Easemark \{ticket\}/);
});
