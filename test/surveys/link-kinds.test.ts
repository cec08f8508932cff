import { expect, it, test } from 'vitest';
import { kindExample, linkKinds, looksLike } from '#shared/surveys/link-kinds.ts';
import { fillTemplate, readTemplate } from '#shared/surveys/link-template.ts';
import { templateOrigin } from '../../extension/surveys/template-origin.ts';

test.each(linkKinds)('the example of %s is without fault and looks like its kind', (kind) => {
  expect(readTemplate(kindExample(kind), templateOrigin).fault).toBeUndefined();
  expect(looksLike(kind, kindExample(kind))).toBe(true);
  expect(URL.canParse(fillTemplate(kindExample(kind), { ticket: '7' }))).toBe(true);
});

test.each([
  ['googleForms', 'https://docs.google.com/forms/d/1AbC/edit?entry.1={ticket}', false],
  ['googleForms', 'https://docs.google.com/forms/d/e/1FAIp/viewform?ticket={ticket}', false],
  ['googleForms', 'https://docs.google.com/forms/d/e/1FAIp/viewform?usp=pp_url&entry.77={ticket}', true],
  ['typeform', 'https://acme.typeform.com/to/aBc?ticket={ticket}', false],
  ['typeform', 'https://acme.typeform.com/to/aBc#ticket={ticket}', true],
  ['qualtrics', 'https://acme.eu.qualtrics.com/jfe/form/SV_1a?ticket={ticket}', true],
  ['qualtrics', 'https://acme.qualtrics.com/survey-builder/SV_1a?ticket={ticket}', false],
  ['surveymonkey', 'https://www.surveymonkey.co.uk/r/AB12?ticket={ticket}', true],
  ['surveymonkey', 'https://www.surveymonkey.com/create/?sm={ticket}', false],
  ['surveymonkey', 'https://www.surveymonkey.com/r/AB12?ticket={ticket}&metric=[metric_value]', false],
] as const)('%s: %s → %s', (kind, template, looks) => {
  expect(looksLike(kind, template)).toBe(looks);
});

it('takes any address for an own page', () => {
  expect(looksLike('own', 'https://anything.example/{ticket}')).toBe(true);
});
