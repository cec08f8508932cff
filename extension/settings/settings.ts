import { readable } from '#shared/borders/shape.ts';
import { type Language, languages } from '#shared/languages/language-codes.ts';
import type { Settings } from '#shared/messages/requests.ts';
import { settingShapes } from '#shared/messages/setting-shapes.ts';
import { commit, type StorageArea } from '../notes/commit.ts';
import { FIRST_PLACE } from '../overlay/badge-place.ts';

const ITEM = 'settings';

/** What is used until the user chooses otherwise. */
export const defaults: Settings = {
  language: 'browser',
  retentionDays: 0,
  badge: FIRST_PLACE,
};

/** The settings as stored; one that is missing or cannot be read takes its default, and does not spoil the others. */
export async function readSettings(area: StorageArea): Promise<Settings> {
  const stored = (await area.get(ITEM))[ITEM];
  return { ...defaults, ...readable<Settings>(settingShapes, stored) };
}

/** Changes some settings, and gives all of them. */
export async function changeSettings(area: StorageArea, change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings(area)), ...change };
  await commit(area, { set: { [ITEM]: { version: 1, ...settings } } });
  return settings;
}

/**
 * The language to speak.
 *
 * @param browserLanguage as the browser names it, such as `nb-NO`; both forms of written Norwegian are spoken to in Norwegian
 * @example languageOf({ ...defaults, language: 'browser' }, 'nn-NO') // 'no'
 */
export function languageOf({ language }: Pick<Settings, 'language'>, browserLanguage: string): Language {
  if (language !== 'browser') return language;
  const [main = ''] = browserLanguage.toLowerCase().split(/[-_]/);
  const code = main === 'nb' || main === 'nn' ? 'no' : main;
  return languages.find((each) => each === code) ?? 'en';
}
