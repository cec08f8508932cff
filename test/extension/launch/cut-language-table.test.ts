import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { languages } from '#shared/languages/languages.ts';
import { cut, cutLanguageTable } from '../../../extension/launch/cut-language-table.ts';

it('keeps the wanted languages, numbered anew, and no n-gram of others', () => {
  const table = {
    type: 'S60',
    languages: { 0: 'am', 5: 'en', 9: 'sv' },
    ngrams: { th: { 0: 3, 5: 9 }, å: { 9: 2 }, x: { 0: 1 } },
  };
  expect(cut(table, ['sv', 'en'])).toEqual({
    type: 'S60',
    languages: { 0: 'en', 1: 'sv' },
    isSubset: true,
    ngrams: { th: { 0: 9 }, å: { 1: 2 } },
  });
});

it('makes of the table in the package one of our languages alone, a fifth of its size', async () => {
  const id = new URL(import.meta.resolve('eld/small')).pathname.replace(/entries.*/, 'ngrams/small.js');
  const code = await cutLanguageTable().load(id);
  const { ngramsData } = await import(`data:text/javascript,${encodeURIComponent(code ?? '')}`);
  expect(Object.values(ngramsData.languages).sort()).toEqual([...languages].sort());
  expect(Object.keys(ngramsData.ngrams).length).toBeGreaterThan(20_000);
  expect(gzipSync(code ?? '').length).toBeLessThan(140_000);
});

it('leaves every other file alone', async () => {
  expect(await cutLanguageTable().load('/somewhere/ngrams/small.js')).toBeUndefined();
});
