import { describe, expect, test } from 'vitest';
import { knownLink } from '../../shared/surveys/known-link.ts';
import { fillTemplate, LONGEST_LINK } from '../../shared/surveys/link-template.ts';

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

describe('signs between places that values have too', () => {
  const TIMES = 6;
  const SIGNS = ['a', '-', 'x', '!'];
  const addresses = [''];
  for (const one of addresses) {
    if (one.length < TIMES) addresses.push(...SIGNS.map((sign) => one + sign));
  }

  test.each([
    ['{metric}-{agent}', /^[\w.~%-]*-[\w.~%-]*(?![\w.~%-])/],
    ['{metric}{channel}-x{agent}-', /^[\w.~%-]*-x[\w.~%-]*-(?![\w.~%-])/],
    ['{metric}-a-{agent}!{channel}a', /^[\w.~%-]*-a-[\w.~%-]*![\w.~%-]*a(?![\w.~%-])/],
    ['a{metric}aa{agent}-!{channel}', /^a[\w.~%-]*aa[\w.~%-]*-![\w.~%-]*(?![\w.~%-])/],
  ])('are found wherever a value may end: %s', (behind, everyWay) => {
    const known = knownLink(`https://s.example/${behind}`, {});
    const found = addresses.filter((one) => known.test(`https://s.example/${one}`));
    expect(found).toEqual(addresses.filter((one) => everyWay.test(one)));
    expect(found).not.toEqual([]);
  });

  test.each(['-', '--', '-.', 'a-'])('are looked for once, not in every way to divide %j', (piece) => {
    const many = 'https://s.example/{metric}-{touchpoint}-{language}-{agent}-{channel}-{answer}?t={ticket}';
    const known = knownLink(many, { ticket: '7' });
    expect(known.test(`https://s.example/${piece.repeat(3_000)}!`)).toBe(false);
    expect(known.test(`https://s.example/${piece.repeat(100)}?t=7`)).toBe(piece.includes('-'));
  });

  test('a value longer than any link is none', () => {
    const known = knownLink('https://s.example/{agent}!{ticket}', { ticket: '7' });
    expect(known.test(`https://s.example/${'a'.repeat(LONGEST_LINK)}!7`)).toBe(true);
    expect(known.test(`https://s.example/${'a'.repeat(LONGEST_LINK + 1)}!7`)).toBe(false);
  });
});
