import { expect, it } from 'vitest';
import { surveyDefaults, surveySettingShapes } from '#shared/surveys/survey-settings.ts';

it('has defaults of the right shape, with a pause of 30 days', () => {
  for (const [name, shape] of Object.entries(surveySettingShapes)) {
    expect(shape(surveyDefaults[name as keyof typeof surveyDefaults])).toEqual(
      surveyDefaults[name as keyof typeof surveyDefaults],
    );
  }
  expect(surveyDefaults.coolDownDays).toBe(30);
});
