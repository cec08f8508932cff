import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { launchContentShape } from '#shared/surveys/launch-content.ts';
import {
  fillTemplate,
  type LinkPlace,
  LONGEST_LINK,
  linkPlaces,
  readTemplate,
  takesAnswer,
  tooLongLink,
} from '#shared/surveys/link-template.ts';
import { templateOrigin } from '../../extension/surveys/template-origin.ts';

const read = (template: string) => readTemplate(template, templateOrigin);
const faultOf = (template: string) => read(template).fault;

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
  ['https://survey.example:99999/{ticket}', 'notAddress'],
  ['https://300.300.300.300/{ticket}', 'notAddress'],
  ['https://1.2.3.4.5/{ticket}', 'notAddress'],
  ['https://survey.example/../{ticket}', 'notAddress'],
  ['https://survey.example/.%2E/{ticket}', 'notAddress'],
  ['https://survey.example/a/.{channel}/{ticket}', 'notAddress'],
  ['https://survey.example/a..b/.hidden/...?up=../{ticket}', undefined],
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
  expect(faultOf(template)?.code).toBe(code);
});

test.each([
  ['  HTTPS://Survey.Example:443/S/{ticket} ', 'https://survey.example/S/{ticket}'],
  [
    'https://umfrage.müller.example:8443/größe?t={ticket}',
    'https://umfrage.xn--mller-kva.example:8443/größe?t={ticket}',
  ],
  ['https://survey.example?t={ticket}', 'https://survey.example/?t={ticket}'],
  ['https://survey.example#t={ticket}', 'https://survey.example/#t={ticket}'],
  ['https://0x7f.1/{ticket}', 'https://127.0.0.1/{ticket}'],
])('%j is kept as %j, and read again as the same', (written, template) => {
  expect(read(written)).toEqual({ template });
  expect(read(template)).toEqual({ template });
});

it('names the host, the part of the path, the limit, the unknown place and the sign that is wrong', () => {
  expect(faultOf(`https://s.example/${'x'.repeat(1_000)}{ticket}`)?.params).toEqual({
    length: 1_018,
    most: LONGEST_LINK,
  });
  expect(faultOf('https://s.example:99999/{ticket}')?.params).toEqual({ sign: 's.example:99999' });
  expect(faultOf('https://s.example/.{agent}/{ticket}')?.params).toEqual({ sign: '.{agent}' });
  expect(faultOf('https://s.example/{name}')?.params).toEqual({ place: '{name}' });
  expect(faultOf('https://s.example/<{ticket}')?.params).toEqual({ sign: '<' });
});

it('fills what is known, and leaves what is not known empty', () => {
  const template = 'https://s.example/{touchpoint}?t={ticket}&n={number}&t2={ticket}#{answer}';
  expect(fillTemplate(template, { ticket: '7', touchpoint: 'support' })).toBe('https://s.example/support?t=7&n=&t2=7#');
});

it('encodes letters of the template that mail programs would end a link at, but not its host', () => {
  expect(fillTemplate('https://müller.example/größe?t={ticket}', { ticket: 'å' })).toBe(
    'https://müller.example/gr%C3%B6%C3%9Fe?t=%C3%A5',
  );
});

test.each(['.', '..', '%2e'])('goes up no folder where a part of the path would become %j', (up) => {
  const values = { channel: up, ticket: '7', number: '.' };
  expect(fillTemplate('https://s.example/a/{channel}/x?c={channel}', values)).toBe(
    `https://s.example/a/${up === '%2e' ? '%252e' : ''}/x?c=${encodeURIComponent(up)}`,
  );
  expect(fillTemplate('https://s.example/{number}{number}/{ticket}', values)).toBe('https://s.example//7');
  expect(fillTemplate('https://s.example/{channel}-{ticket}', values)).toBe(
    `https://s.example/${encodeURIComponent(up)}-7`,
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
        expect(read(template)).toEqual({ template });
        const url = new URL(fillTemplate(template, given));
        expect([url.origin, url.pathname]).toEqual(['https://s.example', '/q']);
        const carried = new URLSearchParams((sign === '?' ? url.search : url.hash).slice(1));
        expect([...carried.keys()]).toEqual(names);
        for (const name of names) expect(carried.get(name)).toBe((given[name] ?? '').toWellFormed());
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

  it('a template without fault leads to the very link that was filled, on its own host, and the launch takes it', () => {
    const start = fc.constantFrom(
      'https://s.example',
      'HTTPS://S.example:8443',
      'https://größe.example',
      'https://1.2.3.4',
    );
    const piece = fc.constantFrom(
      ...['/', '/', '/', '?', '#', '\\', '@', ':', '.', '..', '%2f', '%2E', '//evil.example', 'a', 'ö', '&', '[', '~'],
      ...['{ticket}', '{channel}', '{agent}'],
    );
    const dotted = fc.oneof(value, fc.constantFrom('', '.', '..', '%2e', '/..', '\\'));
    let taken = 0;
    fc.assert(
      fc.property(start, fc.array(piece, { maxLength: 12 }), dotted, dotted, (begin, pieces, ticket, channel) => {
        const { template } = read(begin + pieces.join(''));
        if (template === undefined) return;
        taken++;
        const link = fillTemplate(template, { ticket, channel, agent: '.' });
        expect(new URL(link).href).toBe(link);
        expect(new URL(link).origin).toBe(new URL(template.replaceAll(/\{\w+\}/g, 'x')).origin);
        const pointLinks = link.length > LONGEST_LINK ? [] : [link];
        const look = { ask: 'How?', low: 'a', high: 'b', lowest: 1, highest: 7, language: 'en', look: 'row' };
        expect(launchContentShape({ ...look, link: '', pointLinks })).toMatchObject({ pointLinks });
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
