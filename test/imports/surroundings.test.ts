import { expect, test } from 'vitest';
import { profileOf } from '#shared/imports/column-profile.ts';
import { kindsIn } from '#shared/imports/surroundings.ts';
import { evidence } from '#shared/languages/evidence.ts';
import { recognised } from './recognised-columns.ts';

test('kinds of surveys are metrics or others', () => {
  const profile = profileOf(
    new Map([
      ['NPS survey', 3],
      ['CSAT', 2],
      ['onboarding', 1],
    ]),
  );
  expect([...kindsIn(profile)].sort()).toEqual(['csat', 'nps', 'other']);
});

test('the file and its columns tell what they speak of', () => {
  expect(recognised({ score: ['9', '3'] }, 'nps-2024.csv').around).toEqual({
    fileMetric: 'nps',
    neighbourMetric: undefined,
    support: false,
    aggregated: undefined,
  });
  expect(recognised({ score: ['9'], 'csat comment': ['x'], 'Ticket ID': ['17'] }).around).toMatchObject({
    neighbourMetric: 'csat',
    support: true,
  });
  expect(recognised({ score: ['9'], 'csat comment': ['x'], NPS_Group: ['Promoter'] }).around.neighbourMetric).toBe(
    undefined,
  );
});

test('counts of promoters make the rows results', () => {
  const counts = { promoters: ['12', '15'], detractors: ['3', '4'] };
  expect(recognised({ nps: ['40', '50'], ...counts }).around.aggregated).toEqual(evidence('countsOfGroups'));
});
