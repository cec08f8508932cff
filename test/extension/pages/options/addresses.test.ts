import { expect, test } from 'vitest';
import { siteFrom } from '../../../../extension/pages/options/addresses.ts';

test.each([
  ['acme.zendesk.com', '', { origin: 'https://acme.zendesk.com', desk: 'zendesk' }],
  [' https://acme.zendesk.com/agent/tickets/12 ', '', { origin: 'https://acme.zendesk.com', desk: 'zendesk' }],
  [
    'https://support.example.org/rt/Ticket/Display.html?id=7',
    '',
    { origin: 'https://support.example.org', desk: 'request-tracker' },
  ],
  ['http://127.0.0.1:8091', 'request-tracker', { origin: 'http://127.0.0.1:8091', desk: 'request-tracker' }],
  ['SUPPORT.example.org', 'zammad', { origin: 'https://support.example.org', desk: 'zammad' }],
  ['https://support.example.org', '', 'unknown'],
  ['', 'zammad', 'invalid'],
  ['not an address', 'zammad', 'invalid'],
  ['ftp://example.org', 'zammad', 'invalid'],
  ['javascript://example.org/%0aalert(1)', 'zammad', 'invalid'],
  ['https://*.example.org', 'zammad', 'invalid'],
])('the address %j with the helpdesk %j is %j', (given, chosen, expected) => {
  expect(siteFrom(given, chosen)).toEqual(expected);
});
