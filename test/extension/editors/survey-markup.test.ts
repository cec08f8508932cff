import { expect, test } from 'vitest';
import { type SurveyMarkup, surveyMarkup } from '../../../extension/editors/survey-markup.ts';
import { leastContrast } from './least-contrast.ts';

const survey: SurveyMarkup = {
  question: 'How easy was it?',
  link: 'https://survey.example/q?t=1&l=en',
  linkText: 'Tell us',
  language: 'en',
  direction: 'ltr',
};

test('a plain link: the question, and words that lead to the survey', () => {
  const { html, text } = surveyMarkup(survey);
  expect(html.replace(/(<a [^>]*style=)"[^"]*"/, '$1"…"')).toBe(
    '<p dir="ltr" lang="en" style="margin:0 0 8px">How easy was it?</p>' +
      '<p dir="ltr" lang="en" style="margin:0 0 8px"><a href="https://survey.example/q?t=1&amp;l=en" style="…">Tell us</a></p>',
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

test('a row says what to do with it, and a screen reader what each point means', () => {
  const points = [
    { label: '1', name: '1 of 2, Hard', link: 'https://survey.example/q?a=1' },
    { label: '2', name: '2 of 2, Easy', link: 'https://survey.example/q?a=2' },
  ];
  const { html } = surveyMarkup({ ...survey, points, lead: 'Click:', ends: { low: 'Hard', high: 'Easy' } });
  expect(html.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')).toBe('|How easy was it?|Click: Hard |1| |2| Easy|');
  for (const attribute of ['title', 'aria-label']) {
    const given = [...html.matchAll(new RegExp(`<a [^>]*${attribute}="([^"]*)"`, 'g'))].map(([, name]) => name);
    expect(given).toEqual(['1 of 2, Hard', '2 of 2, Easy']);
  }
});

test('a row of eleven points is small beside the mail that it goes into', () => {
  const points = Array.from({ length: 11 }, (_, at) => ({ label: `${at}`, name: `${at} of 10`, link: survey.link }));
  expect(surveyMarkup({ ...survey, points }).html.length).toBeLessThan(4_000);
});

test('links can be read on any background: they bring their own', () => {
  const links = [surveyMarkup(survey), surveyMarkup({ ...survey, points: [{ label: '1', link: survey.link }] })];
  for (const { html } of links) expect(leastContrast(html)).toBeGreaterThanOrEqual(4.5);
  expect(leastContrast('<a style="color:#1a5c8a">on a dark mail</a>')).toBeLessThan(3);
});

test('nothing that is given becomes markup', () => {
  const nasty = `"><img src=x onerror="alert(1)">'&`;
  const link = `https://survey.example/${nasty}`;
  const given = { question: nasty, link, linkText: nasty, language: nasty, direction: 'rtl' } as const;
  const points = [{ label: nasty, name: nasty, link }];
  const { html } = surveyMarkup({ ...given, points, lead: nasty, ends: { low: nasty, high: nasty } });
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
