import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  checkTemplate,
  fillTemplate,
  type LinkPlace,
  LONGEST_LINK,
  linkPlaces,
  takesAnswer,
  tooLongLink,
} from '#shared/surveys/link-template.ts';

test.each([
  ['https://survey.example/?t={ticket}', undefined],
  ['  https://survey.example:8443/s/{language}#ticket={ticket}&a={answer} ', undefined],
  ['HTTPS://Survey.example/{ticket}', undefined],
  ['https://umfrage.müller.example/größe?t={ticket}', undefined],
  ['', 'empty'],
  ['javascript:alert({ticket})', 'notHttps'],
  ['java\nscript:alert({ticket})', 'notHttps'],
  ['data:text/html,{ticket}', 'notHttps'],
  ['http://survey.example/?t={ticket}', 'notHttps'],
  ['//survey.example/?t={ticket}', 'notHttps'],
  ['survey.example/{ticket}', 'notHttps'],
  ['https://{ticket}.example/', 'placeInHost'],
  ['https://{agent}', 'placeInHost'],
  ['https://me@evil.example/{ticket}', 'notAddress'],
  ['https:///{ticket}', 'notAddress'],
  ['https://survey.example/?t={ticket} and more', 'notAddress'],
  ['https://survey.example/?t={ticket}"onclick="x', 'notAddress'],
  ['https://survey.example/?t={ticket}\u202e', 'notAddress'],
  ['https://survey.example/?t=1', 'noPlaces'],
  ['https://survey.example/?t={Ticket}', 'unknownPlace'],
  ['https://survey.example/?t={ticket}&c={customer}', 'unknownPlace'],
  ['https://survey.example/?t={ticket}&c={}', 'unknownPlace'],
  ['https://survey.example/?t={ticket}}', 'looseBrace'],
  ['https://survey.example/?t={ticket', 'looseBrace'],
  [`https://survey.example/${'x'.repeat(1_000)}?t={ticket}`, 'tooLong'],
])('%j → %s', (template, code) => {
  expect(checkTemplate(template)?.code).toBe(code);
});

it('names the limit, the unknown place and the sign that is wrong', () => {
  expect(checkTemplate(`https://s.example/${'x'.repeat(1_000)}{ticket}`)?.params).toEqual({
    length: 1_018,
    most: LONGEST_LINK,
  });
  expect(checkTemplate('https://s.example/{name}')?.params).toEqual({ place: '{name}' });
  expect(checkTemplate('https://s.example/<{ticket}')?.params).toEqual({ sign: '<' });
});

it('fills what is known, and leaves what is not known empty', () => {
  const template = ' https://s.example/{touchpoint}?t={ticket}&n={number}&t2={ticket}#{answer}';
  expect(fillTemplate(template, { ticket: '7', touchpoint: 'support' })).toBe('https://s.example/support?t=7&n=&t2=7#');
});

it('encodes letters of the template that mail programs would end a link at, but not its host', () => {
  expect(fillTemplate('https://müller.example/größe?t={ticket}', { ticket: 'å' })).toBe(
    'https://müller.example/gr%C3%B6%C3%9Fe?t=%C3%A5',
  );
});

it('does not fill a place that a value brings', () => {
  expect(fillTemplate('https://s.example/?a={agent}&t={ticket}', { agent: '{ticket}', ticket: '7' })).toBe(
    'https://s.example/?a=%7Bticket%7D&t=7',
  );
});

it('says that a link is too long for a mail', () => {
  expect(tooLongLink('x'.repeat(LONGEST_LINK))).toBeUndefined();
  expect(tooLongLink('x'.repeat(LONGEST_LINK + 1))).toEqual({ length: LONGEST_LINK + 1, most: LONGEST_LINK });
});

it('knows whether a row of points is of use', () => {
  expect(takesAnswer('https://s.example/?a={answer}')).toBe(true);
  expect(takesAnswer('https://s.example/?t={ticket}')).toBe(false);
});

describe('whatever the values are', () => {
  const place = fc.constantFrom<LinkPlace>(...linkPlaces);
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
  const values = fc.dictionary(place, value) as fc.Arbitrary<Partial<Record<LinkPlace, string>>>;
  const parts = fc.uniqueArray(place, { minLength: 1 });

  test.each(['?', '#'])('they come out behind %s as they went in, and nothing else does', (sign) => {
    fc.assert(
      fc.property(parts, values, (names, given) => {
        const template = `https://s.example/q${sign}${names.map((name) => `${name}={${name}}`).join('&')}`;
        expect(checkTemplate(template)).toBeUndefined();
        const url = new URL(fillTemplate(template, given));
        expect([url.origin, url.pathname]).toEqual(['https://s.example', '/q']);
        const read = new URLSearchParams((sign === '?' ? url.search : url.hash).slice(1));
        expect([...read.keys()]).toEqual(names);
        for (const name of names) expect(read.get(name)).toBe((given[name] ?? '').toWellFormed());
        expect(sign === '?' ? url.hash : url.search).toBe('');
      }),
    );
  });

  it('the link is one word of plain ASCII that ends no attribute and no line', () => {
    fc.assert(
      fc.property(values, (given) => {
        const link = fillTemplate('https://s.example/{channel}/{agent}?t={ticket}#{number}', given);
        expect(link).toMatch(/^https:\/\/s\.example\/[\w.~%-]*\/[\w.~%-]*\?t=[\w.~%-]*#[\w.~%-]*$/);
      }),
    );
  });

  it('no template without fault leads to another host than its own', () => {
    const piece = fc.constantFrom(
      '/',
      '?',
      '#',
      '\\',
      '@',
      ':',
      '.',
      '%2f',
      '//evil.example',
      '{ticket}',
      'a',
      '..',
      '&',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), value, (pieces, ticket) => {
        const template = `https://s.example${pieces.join('')}`;
        if (checkTemplate(template) !== undefined) return;
        const own = new URL(template.replaceAll('{ticket}', 'x')).origin;
        expect(new URL(fillTemplate(template, { ticket })).origin).toBe(own);
      }),
    );
  });
});
