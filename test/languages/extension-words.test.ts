import { describe, expect, it } from 'vitest';
import { allManifestWords } from '../../shared/languages/all-manifest-words.ts';
import { allRequestRefusals } from '../../shared/languages/all-request-refusals.ts';
import { languages } from '../../shared/languages/language-codes.ts';

const places = (text: string) => [...(text.match(/\{\w+\}/g) ?? [])].sort();

const groups = { refusals: allRequestRefusals, manifest: allManifestWords } as const;

describe.each(Object.entries(groups))('%s', (_, all) => {
  const english = all.en as Readonly<Record<string, string>>;

  it.each(languages)('%s says everything that English says, with the same places', (language) => {
    const texts = all[language] as Readonly<Record<string, string>>;
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    for (const [name, text] of Object.entries(texts)) {
      expect(places(text), name).toEqual(places(english[name] ?? ''));
      expect(text, name).toBe(text.normalize('NFC').trim());
      if (language !== 'en') expect(text, name).not.toBe(english[name]);
    }
  });

  it('has French no-break spaces and apostrophes', () => {
    expect(
      Object.values(all.fr).filter((text) => /[^\u00a0][:;?!%»]|«[^\u00a0]|'/.test(text.replace('https:', ''))),
    ).toEqual([]);
  });
});

it.each(languages)('%s describes the extension at the length that the stores take', (language) => {
  expect(allManifestWords[language].description.length).toBeLessThanOrEqual(132);
});
