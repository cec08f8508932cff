import { expect, test } from 'vitest';
import { allSurveyWords } from '#shared/languages/all-survey-words.ts';
import { languages } from '#shared/languages/languages.ts';
import { launchContentShape } from '#shared/surveys/launch-content.ts';
import { linkPlaces, readTemplate } from '#shared/surveys/link-template.ts';
import { surveyQuestion } from '#shared/surveys/question.ts';
import { contentOf, insertionOf } from '../../../extension/launch/survey-content.ts';
import { templateOrigin } from '../../../extension/surveys/template-origin.ts';

const TEMPLATE = 'https://survey.example/?t={ticket}&a={answer}';
const asked = { metric: 'ces', touchpoint: 'support', form: 'question' } as const;

test.each(languages)('a row in %s says what to do with it, and what each point means', (language) => {
  const words = allSurveyWords[language];
  const content = contentOf(surveyQuestion(words, asked), language, 'row', TEMPLATE, { ticket: '7' });
  const { html } = insertionOf(content, words);
  const names = [...html.matchAll(/<a [^>]*aria-label="([^"]*)"[^>]*>(\d)<\/a>/g)].map(([, name = '', point = '']) => {
    expect(name.startsWith(`${point} `)).toBe(true);
    return name;
  });
  expect(names).toHaveLength(7);
  expect(names[0]).toMatch(new RegExp(`7, ${content.low}$`));
  expect(names[6]).toMatch(new RegExp(`7, ${content.high}$`));
  expect(names.slice(1, 6).join()).not.toContain(', ');
  expect(html.replace(/<[^>]*>/g, '')).toContain(`${words.click} ${content.low} 1 2 3 4 5 6 7 ${content.high}`);
});

const PLACES = linkPlaces.map((place) => `${place}={${place}}`).join('&');

test.each([
  `HTTPS://Survey.Example/q?${PLACES}`,
  `https://müller.example:8443/é/{channel}?${PLACES}#{ticket}`,
  `https://form.typeform.example/to/A#${PLACES}`,
])('whatever a ticket holds, what %s is filled into can wait for the reply page', (written) => {
  const { template = '' } = readTemplate(written, templateOrigin);
  for (const value of ['', '..', 'a b"\'<>\\^`{|}', 'Zoë & co', '\uD800', '\u202E%00\n', '{answer}']) {
    const values = Object.fromEntries(linkPlaces.map((place) => [place, value]));
    const content = contentOf(surveyQuestion(allSurveyWords.sv, asked), 'sv', 'row', template, values);
    expect(launchContentShape(content)).toEqual(content);
  }
});
