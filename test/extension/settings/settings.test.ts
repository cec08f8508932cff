import { expect, test } from 'vitest';
import { changeSettings, defaults, languageOf, readSettings } from '../../../extension/settings/settings.ts';
import { MemoryArea } from '../notes/memory-area.ts';

test('what is not chosen has its default, and what is chosen stays', async () => {
  const area = new MemoryArea();
  expect(await readSettings(area)).toEqual(defaults);
  await changeSettings(area, { retentionDays: 90 });
  expect(await changeSettings(area, { language: 'pl' })).toEqual({ ...defaults, retentionDays: 90, language: 'pl' });
});

test('one unreadable setting does not spoil the others', async () => {
  const area = new MemoryArea({ settings: { version: 1, language: 'xx', retentionDays: 30, badge: 'left' } });
  expect(await readSettings(area)).toEqual({ ...defaults, retentionDays: 30 });
  expect(await readSettings(new MemoryArea({ settings: 'nonsense' }))).toEqual(defaults);
});

test.each([
  ['sv-SE', 'sv'],
  ['nb-NO', 'no'],
  ['nn', 'no'],
  ['pt_BR', 'en'],
  ['', 'en'],
] as const)('a browser in %j is spoken to in %s', (browser, language) => {
  expect(languageOf({ language: 'browser' }, browser)).toBe(language);
});

test('a chosen language is used whatever the browser speaks', () => {
  expect(languageOf({ language: 'fr' }, 'sv')).toBe('fr');
});
