import { readable } from '#shared/borders/shape.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import { readTemplate } from '#shared/surveys/link-template.ts';
import { type SurveySettings, surveyDefaults, surveySettingShapes } from '#shared/surveys/survey-settings.ts';
import { commit, type StorageArea } from '../notes/commit.ts';
import { templateOrigin } from './template-origin.ts';

const ITEM = 'survey-settings';

/** What was set about surveys; what is missing or cannot be read takes its default, and does not spoil the rest. */
export async function readSurveySettings(area: StorageArea): Promise<SurveySettings> {
  return (await stored(area)).settings;
}

/** The link that is stored and has a fault by which it is not used, to be shown with it: an earlier version may have taken it. */
export async function unusableTemplate(area: StorageArea): Promise<string | undefined> {
  return (await stored(area)).unusable;
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
  const { settings: before, unusable } = await stored(area);
  const template = change.template === undefined ? before.template : usable(change.template);
  if (template === undefined) throw new RequestRefusal('badRequest', { at: 'settings.template' });
  const settings = { ...before, ...change, template };
  // A link that nobody has mended or taken away yet stays as it is.
  const kept = change.template === undefined ? (unusable ?? template) : template;
  await commit(area, { set: { [ITEM]: { version: 1, ...settings, template: kept } } });
  return settings;
}

async function stored(area: StorageArea): Promise<{ settings: SurveySettings; unusable?: string }> {
  const item = (await area.get(ITEM))[ITEM];
  const settings: SurveySettings = { ...surveyDefaults, ...readable<SurveySettings>(surveySettingShapes, item) };
  const template = usable(settings.template);
  return template === undefined
    ? { settings: { ...settings, template: '' }, unusable: settings.template }
    : { settings: { ...settings, template } };
}

/** The template as it is kept, empty where none is wanted; undefined for one that would not be taken today, wherever it came from. */
function usable(template: string): string | undefined {
  return template.trim() === '' ? '' : readTemplate(template, templateOrigin).template;
}
