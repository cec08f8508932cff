import { describe, expect, test } from 'vitest';
import { knownLink } from '../../shared/surveys/known-link.ts';
import { fillTemplate } from '../../shared/surveys/link-template.ts';

const template = 'https://survey.example/q.php?t={ticket}&m={metric}&l={language}&a={answer}&by={askedBy}';

describe('a link of the template for this ticket is known', () => {
  test.each([
    { metric: 'ces', language: 'de', answer: '7', askedBy: 'Robin Åberg' },
    { metric: 'nps', language: 'pl', answer: '', askedBy: "d'Arc (2*)" },
    {},
  ])('whatever else is in it: %j', (values) => {
    const link = fillTemplate(template, { ...values, ticket: 'A/7 ö' });
    expect(knownLink(template, { ticket: 'A/7 ö', number: '12' }).test(link)).toBe(true);
  });

  test('whatever the ticket is called, where the template has its id', () => {
    const both = 'https://survey.example/{number}?t={ticket}';
    const link = fillTemplate(both, { ticket: '7', number: '7' });
    expect(knownLink(both, { ticket: '7', number: 'D-7' }).test(link)).toBe(true);
  });

  test('by what the ticket is called, where the template has nothing else of it', () => {
    const called = 'https://survey.example/?n={number}';
    const known = knownLink(called, { ticket: '7', number: 'D-7' });
    expect(known.test('https://survey.example/?n=D-7')).toBe(true);
    expect(known.test('https://survey.example/?n=D-8')).toBe(false);
  });

  test('by the template alone, where it names no ticket', () => {
    const any = 'https://survey.example/?by={askedBy}';
    expect(knownLink(any, { ticket: '7', number: '7' }).test('https://survey.example/?by=Bo')).toBe(true);
  });
});

test.each([
  'https://survey.example/q.php?t=70&m=ces&l=de&a=7&by=Bo',
  'https://survey.example/qxphp?t=7&m=ces&l=de&a=7&by=Bo',
  'https://survey.example/q.php?t=7&m=ces&l=de&b=7&by=Bo',
  'https://other.example/?https://survey.example/q.php?t=7&m=ces&l=de&a=7&by=Bo',
  'https://survey.example/q.php?t=7&m=ces%26l%3Dde&a=7&by=Bo',
])('another link is not: %s', (link) => {
  expect(knownLink(template, { ticket: '7' }).test(link)).toBe(false);
});
