import { expect, test } from 'vitest';
import { type SurveyMarkup, surveyMarkup } from '../../../extension/editors/survey-markup.ts';

const survey: SurveyMarkup = {
  question: 'How easy was it?',
  link: 'https://survey.example/q?t=1&l=en',
  linkText: 'Tell us',
  language: 'en',
  direction: 'ltr',
};

test('a plain link: the question, and words that lead to the survey', () => {
  const { html, text } = surveyMarkup(survey);
  expect(html).toBe(
    '<p dir="ltr" lang="en" style="margin:0 0 8px">How easy was it?</p>' +
      '<p dir="ltr" lang="en" style="margin:0 0 8px"><a href="https://survey.example/q?t=1&amp;l=en" style="color:#1a5c8a">Tell us</a></p>',
  );
  expect(text).toBe('How easy was it?\nhttps://survey.example/q?t=1&l=en');
});

test('a row of points, each with its own link, between what its ends mean; as text the one link', () => {
  const points = [1, 2].map((point) => ({ label: `${point}`, link: `https://survey.example/q?a=${point}` }));
  const { html, text } = surveyMarkup({ ...survey, points, ends: { low: 'Hard', high: 'Easy' } });
  expect(html.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')).toBe('|How easy was it?|Hard |1| |2| Easy|');
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)).toEqual(points.map(({ link }) => link));
  expect(html).not.toMatch(/<table|class=/);
  expect(text).toBe(surveyMarkup(survey).text);
});

test('nothing that is given becomes markup', () => {
  const nasty = `"><img src=x onerror="alert(1)">'&`;
  const link = `https://survey.example/${nasty}`;
  const given = { question: nasty, link, linkText: nasty, language: nasty, direction: 'rtl' } as const;
  const { html } = surveyMarkup({ ...given, points: [{ label: nasty, link }], ends: { low: nasty, high: nasty } });
  expect(html.match(/<[a-z]+/g)).toEqual(['<p', '<p', '<a']);
  expect(surveyMarkup(given).html.match(/<[a-z]+/g)).toEqual(['<p', '<p', '<a']);
  expect(html).toMatch(/^<p dir="rtl" /);
});

test.each(['javascript:alert(1)', 'http://survey.example/q', 'data:text/html,x', 'survey.example/q', ''])(
  'the link %j is refused',
  (link) => {
    expect(() => surveyMarkup({ ...survey, link })).toThrow('https://');
    expect(() => surveyMarkup({ ...survey, points: [{ label: '1', link }] })).toThrow('https://');
  },
);
