import { expect, test } from 'vitest';
import { profileOf } from '#shared/imports/column-profile.ts';
import { npsDoubt, scaleDoubt } from '#shared/imports/scale-doubt.ts';
import { evidenceText } from '#shared/languages/evidence.ts';

const profile = (...texts: readonly string[]) => profileOf(new Map(texts.map((text) => [text, 20])));
const doubt = (metric: 'ces' | 'nps' | 'csat', ...texts: readonly string[]) => {
  const told = scaleDoubt(metric, profile(...texts), metric, 20 * texts.length);
  return told && evidenceText(told);
};

test('NPS is doubted when no answer is above 7, or the answers are words', () => {
  expect(doubt('nps', '4', '3', '5')).toContain('no answer is above 7');
  expect(doubt('nps', 'Very likely', 'Unlikely')).toContain('the answers are words');
  expect(doubt('nps', '9', '3')).toBeUndefined();
  expect(npsDoubt(profile('4', '3'), 'NPS (0-10)')).toBeUndefined();
});

test('CSAT is doubted when nobody gave the highest point, or somebody a 0 of 10', () => {
  expect(doubt('csat', '4', '3', '2', '1')).toContain('no answer is a 5');
  expect(doubt('csat', '0', '5', '10')).toContain('0');
  expect(doubt('csat', '5', '3', '1')).toBeUndefined();
});

test('labels are doubted when too many of them are unknown', () => {
  expect(doubt('ces', 'Very easy', 'Difficult', 'purple', 'green')).toBe(
    'only 40 of 80 answers are labels of a known scale',
  );
});

test('a header that states another scale is believed, whatever few answers stand off it', () => {
  const said = (metric: 'ces' | 'nps' | 'csat', header: string, ...texts: readonly string[]) => {
    const told = scaleDoubt(metric, profile(...texts), header, 20 * texts.length);
    return told && evidenceText(told);
  };
  const nps = 'the header states the scale 1-7, and NPS is asked on 0-10';
  expect(said('nps', 'How likely to recommend? (1-7)', '1', '2', '3', '4', '5', '6', '7', '8')).toBe(nps);
  expect(said('nps', 'NPS (0-5)', '0', '5')).toContain('the header states the scale 0-5');
  expect(said('ces', 'How easy was it? (1-6)', '1', '6')).toBe(
    'the header states the scale 1-6, which Easemark does not score',
  );
  expect(said('csat', 'csat (1-4)', '1', '4')).toContain('the scale 1-4');
  expect(said('csat', 'csat (1-4)', 'Satisfied')).toBeUndefined();
  expect(said('nps', 'NPS (1-10)', '9', '3')).toBeUndefined();
});
