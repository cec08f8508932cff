import { expect, it } from 'vitest';
import { allManifestWords } from '#shared/languages/all-manifest-words.ts';
import { languages } from '#shared/languages/language-codes.ts';

it.each(languages)('%s describes the extension at the length that the stores take', (language) => {
  expect(allManifestWords[language].description.length).toBeLessThanOrEqual(132);
});
