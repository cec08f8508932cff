import { describe, expect, test } from 'vitest';
import { checkSender } from '../../../extension/background/may-ask.ts';
import type { AnyRequest } from '../../../shared/messages/requests.ts';
import { draft, idOf, key } from '../../friction/notes.ts';
import { launchOf } from '../../surveys/launches.ts';

const { at: _at, askedBy: _askedBy, ...launch } = launchOf(1);
const OWN = 'chrome-extension://abcdef/';
const address = 'https://acme.zendesk.com/agent/tickets/1234';
const fromPage = { url: address };
const allowed = (request: AnyRequest, sender: { url?: string }) => {
  try {
    checkSender(request, sender, OWN);
    return true;
  } catch {
    return false;
  }
};

test('the extension’s own pages may ask everything', () => {
  expect(allowed({ ask: 'eraseAll' }, { url: `${OWN}options.html` })).toBe(true);
});

describe('an overlay', () => {
  test.each<AnyRequest>([
    { ask: 'hello', ticket: key },
    { ask: 'addNote', about: { ...key, address }, note: draft },
    { ask: 'changeSettings', settings: { badge: { corner: 'top-end', x: 0, y: 0 } } },
    { ask: 'notes', ticket: { ...key, site: 'acme.zendesk.com/rt' } },
    { ask: 'survey', ticket: key, customer: 'kim@example.org' },
    { ask: 'recordLaunch', launch: { ...launch, ticket: key } },
    { ask: 'takeBackLaunch', ticket: key, id: launch.id },
    { ask: 'doNotAsk', customer: 'kim@example.org', allow: false },
  ])('may ask for its own host: $ask', (request) => {
    expect(allowed(request, fromPage)).toBe(true);
  });

  test.each<AnyRequest>([
    { ask: 'allNotes' },
    { ask: 'exportNotes' },
    { ask: 'eraseAll' },
    { ask: 'sites' },
    { ask: 'keepOn', origin: 'https://acme.zendesk.com', desk: 'zendesk' },
    { ask: 'hello', ticket: { ...key, site: 'other.zendesk.com' } },
    { ask: 'notes', ticket: { ...key, site: 'acme.zendesk.com:8443' } },
    { ask: 'notes', ticket: { ...key, site: 'acme.zendesk.com.evil.example' } },
    { ask: 'removeNote', ticket: { ...key, site: 'other.zendesk.com' }, id: idOf(1) },
    { ask: 'addNote', about: { ...key, address: 'https://evil.example/' }, note: draft },
    { ask: 'changeSettings', settings: { retentionDays: 1 } },
    { ask: 'survey', ticket: { ...key, site: 'other.zendesk.com' } },
    { ask: 'recordLaunch', launch: { ...launch, ticket: { ...key, site: 'other.zendesk.com' } } },
    { ask: 'takeBackLaunch', ticket: { ...key, site: 'other.zendesk.com' }, id: launch.id },
    { ask: 'doNotAsk', customer: 'kim@example.org', allow: true },
    { ask: 'changeSurveySettings', settings: { template: '' } },
    { ask: 'allLaunches' },
    { ask: 'askedShares' },
  ])('may not ask for more: $ask', (request) => {
    expect(allowed(request, fromPage)).toBe(false);
  });

  test('without an address may ask nothing', () => {
    expect(allowed({ ask: 'hello', ticket: key }, {})).toBe(false);
    expect(allowed({ ask: 'hello', ticket: key }, { url: 'about:blank' })).toBe(false);
  });
});
