import { expect, it } from 'vitest';
import { allLaunchWords } from '#shared/languages/all-launch-words.ts';
import { allPageWords } from '#shared/languages/all-page-words.ts';
import { languages } from '#shared/languages/languages.ts';
import { touchpoints } from '#shared/surveys/touchpoints.ts';

it.each(languages)('%s has a name for every touchpoint', (language) => {
  expect(Object.keys(allLaunchWords[language].touchpoints)).toEqual([...touchpoints]);
});

it.each(languages)('%s names the button that erases all as it is called', (language) => {
  expect(allLaunchWords[language].options.kept).toContain(allPageWords[language].notes.eraseAll);
});
