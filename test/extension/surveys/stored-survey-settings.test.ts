import { expect, test } from 'vitest';
import { changeSurveySettings, readSurveySettings } from '../../../extension/surveys/stored-survey-settings.ts';
import { surveyDefaults } from '../../../shared/surveys/survey-settings.ts';
import { MemoryArea } from '../notes/memory-area.ts';

const template = 'https://survey.example/?t={ticket}';

test('what is set is kept beside what was set before', async () => {
  const area = new MemoryArea();
  await changeSurveySettings(area, { template, agent: 'Ann' });
  expect(await changeSurveySettings(area, { coolDownDays: 7 })).toEqual({
    ...surveyDefaults,
    template,
    agent: 'Ann',
    coolDownDays: 7,
  });
});

test('one setting that cannot be read does not spoil the others', async () => {
  const area = new MemoryArea({ 'survey-settings': { version: 1, template, coolDownDays: 'many', agent: 'Ann' } });
  expect(await readSurveySettings(area)).toEqual({ ...surveyDefaults, template, agent: 'Ann' });
});

test.each(['javascript:alert({ticket})', 'https://survey.example/', 'http://survey.example/{ticket}'])(
  'a link with a fault is neither taken nor used: %s',
  async (wrong) => {
    const area = new MemoryArea({ 'survey-settings': { version: 1, template: wrong } });
    expect((await readSurveySettings(area)).template).toBe('');
    await expect(changeSurveySettings(area, { template: wrong })).rejects.toMatchObject({ code: 'badRequest' });
  },
);

test('the link can be taken away', async () => {
  const area = new MemoryArea();
  await changeSurveySettings(area, { template });
  expect((await changeSurveySettings(area, { template: '' })).template).toBe('');
});
