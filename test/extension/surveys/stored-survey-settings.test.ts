import { expect, test } from 'vitest';
import {
  changeSurveySettings,
  readSurveySettings,
  unusableTemplate,
} from '../../../extension/surveys/stored-survey-settings.ts';
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

test('a link is kept as browsers write it, and one that an earlier version stored is read so', async () => {
  const written = 'HTTPS://Exämple.de:443?t={ticket}';
  const form = 'https://xn--exmple-cua.de/?t={ticket}';
  const area = new MemoryArea();
  expect((await changeSurveySettings(area, { template: written })).template).toBe(form);
  const older = new MemoryArea({ 'survey-settings': { version: 1, template: written } });
  expect((await readSurveySettings(older)).template).toBe(form);
  expect(await unusableTemplate(older)).toBeUndefined();
});

test('a link with a fault that an earlier version stored is told of, and kept until it is changed', async () => {
  const faulty = 'https://survey.example:99999/?t={ticket}';
  const area = new MemoryArea({ 'survey-settings': { version: 1, template: faulty, agent: 'Ann' } });
  expect(await readSurveySettings(area)).toEqual({ ...surveyDefaults, agent: 'Ann' });
  expect(await unusableTemplate(area)).toBe(faulty);
  expect((await changeSurveySettings(area, { coolDownDays: 7 })).template).toBe('');
  expect(await unusableTemplate(area)).toBe(faulty);
  await changeSurveySettings(area, { template: '' });
  expect(await unusableTemplate(area)).toBeUndefined();
});

test('the link can be taken away', async () => {
  const area = new MemoryArea();
  await changeSurveySettings(area, { template });
  expect((await changeSurveySettings(area, { template: '' })).template).toBe('');
});
