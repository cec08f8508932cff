import { Misshapen, plainObject } from '#shared/borders/shape.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import { checkTemplate } from '#shared/surveys/link-template.ts';
import { type SurveySettings, surveyDefaults, surveySettingShapes } from '#shared/surveys/survey-settings.ts';
import { commit, type StorageArea } from '../notes/commit.ts';

const ITEM = 'survey-settings';

/** What was set about surveys; what is missing or cannot be read takes its default, and does not spoil the rest. */
export async function readSurveySettings(area: StorageArea): Promise<SurveySettings> {
  const stored = (await area.get(ITEM))[ITEM];
  const read: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(surveySettingShapes)) {
    try {
      read[name] = shape(plainObject(stored)[name], name);
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
    }
  }
  const settings: SurveySettings = { ...surveyDefaults, ...read };
  // A link that would not be taken today is not used, wherever it came from.
  return isUsable(settings.template) ? settings : { ...settings, template: '' };
}

/**
 * Changes some of it, and gives all of it.
 *
 * @throws RequestRefusal `badRequest` for a template with a fault: the page that offers one says which
 */
export async function changeSurveySettings(
  area: StorageArea,
  change: Partial<SurveySettings>,
): Promise<SurveySettings> {
  if (!isUsable(change.template ?? '')) throw new RequestRefusal('badRequest', { at: 'settings.template' });
  const settings = { ...(await readSurveySettings(area)), ...change };
  await commit(area, { set: { [ITEM]: { version: 1, ...settings } } });
  return settings;
}

function isUsable(template: string): boolean {
  return template.trim() === '' || checkTemplate(template) === undefined;
}
