import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPage, holdsAnId } from '../../../extension/helpdesks/any-page.ts';
import { ticketAddress, ticketKeyFrom } from '../../../extension/helpdesks/helpdesk.ts';
import { ticketKeyShape } from '../../../shared/friction/note-shape.ts';

const keyOf = (address: string) => {
  const key = ticketKeyFrom(anyPage, address);
  return key && [key.site, key.id, ticketAddress(anyPage, key, new URL(address))];
};

test.each([
  ['number in the path', 'https://desk.example.org/cases/4711', 'desk.example.org/cases', '4711', ''],
  ['the same with words after it', 'https://desk.example.org/cases/4711/reply', 'desk.example.org/cases', '4711', ''],
  ['not the version', 'https://desk.example.org/v2/cases/31', 'desk.example.org/v2/cases', '31', ''],
  [
    'longer of two numbers',
    'https://desk.example.org/team/12/case/40711',
    'desk.example.org/team/12/case',
    '40711',
    '',
  ],
  [
    'last of two that follow one another',
    'https://desk.example.org/app/views/1384557/56381',
    'desk.example.org/app/views/1384557',
    '56381',
    '',
  ],
  [
    'topic, wherever in it one reads',
    'https://desk.example.org/t/late-parcel/1234/5',
    'desk.example.org/t/late-parcel',
    '1234',
    '',
  ],
  [
    'last of two as long as one another',
    'https://desk.example.org/desk/4711/4712',
    'desk.example.org/desk/4711',
    '4712',
    '',
  ],
  [
    'ticket’s, not that of its part',
    'https://desk.example.org/case/40711/note/2',
    'desk.example.org/case',
    '40711',
    '',
  ],
  ['key with letters', 'https://desk.example.org/browse/SUP-318', 'desk.example.org/browse', 'SUP-318', ''],
  ['long id', 'https://desk.example.org/open/cnv_1a2b3c4d5e', 'desk.example.org/open', 'cnv_1a2b3c4d5e', ''],
])('any page takes the %s', (_what, address, site, id) => {
  expect(keyOf(address)).toEqual([site, id, address]);
});

test('any page takes the id from a query, and leaves the rest of it behind', () => {
  expect(keyOf('https://desk.example.org/view.php?ticket=4711&tab=2&access_token=123456789012')).toEqual([
    'desk.example.org/view.php',
    '4711',
    'https://desk.example.org/view.php?ticket=4711',
  ]);
});

test('any page takes the id from a route after the hash', () => {
  expect(keyOf('https://desk.example.org/app/#/cases/4711')).toEqual([
    'desk.example.org/app/cases',
    '4711',
    'https://desk.example.org/app/#/cases/4711',
  ]);
});

test('any page never takes a secret or a place in a list for a ticket', () => {
  for (const name of ['token', 'sessionId', 'api_key', 'code', 'utm_id', 'page', 'offset']) {
    expect(keyOf(`https://desk.example.org/inbox?${name}=123456789`)?.[1]).toBe('/inbox');
  }
});

test('any page without anything like an id is its own id, to be corrected', () => {
  expect(keyOf('https://desk.example.org/')).toEqual(['desk.example.org', '/', 'https://desk.example.org/']);
});

test.each([
  ['https://acme.zendesk.com/agent/dashboard', false],
  ['https://acme.zendesk.com/', false],
  ['https://app.frontapp.com/inboxes/teams/folders/40711', true],
  ['https://desk.example.org/list?page=12345', false],
  ['https://desk.example.org/#/cases/4711', true],
])('whether %s holds anything like an id: %s', (address, holds) => {
  expect(holdsAnId(new URL(address))).toBe(holds);
});

test.each(['about:blank', 'file:///home/anna/4711.html', 'javascript:4711', 'chrome://settings/4711', ''])(
  'any page is no page of the web in %s',
  (address) => {
    expect(ticketKeyFrom(anyPage, address)).toBeUndefined();
  },
);

test('whatever the address, the key can be stored', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const key = ticketKeyFrom(anyPage, address);
      expect(key).toBeDefined();
      expect(ticketKeyShape(key)).toEqual(key);
    }),
  );
});
