import { describe, expect, test } from 'vitest';
import { RequestRefusal } from '../../shared/languages/request-refusal.ts';
import { isRequest, readRequest } from '../../shared/messages/read-request.ts';
import { draft, idOf, key } from '../friction/notes.ts';
import { launchOf } from '../surveys/launches.ts';

const about = {
  ...key,
  address: 'https://acme.zendesk.com/agent/tickets/1234',
  subject: 'Invoice',
  requester: 'a@b.example',
};

function refusal(message: unknown): string {
  try {
    readRequest(message);
    return 'read';
  } catch (error) {
    if (!(error instanceof RequestRefusal)) throw error;
    return `${error.code} ${error.params.at ?? error.params.most}`;
  }
}

const { at: _at, askedBy: _askedBy, ...launch } = launchOf(1);
const content = {
  ask: 'How easy was it?',
  low: 'very difficult',
  high: 'very easy',
  lowest: 1,
  highest: 7,
  language: 'en',
  look: 'row',
  link: 'https://survey.example/?t=1',
  pointLinks: ['https://survey.example/?t=1&a=1'],
};
const site = { origin: 'https://desk.example.org:8443', desk: 'zammad' };

test.each([
  { ask: 'hello', ticket: key },
  { ask: 'correctTicket', ticket: key, id: '77' },
  { ask: 'correctTicket', ticket: key, id: '' },
  { ask: 'addNote', about, note: { ...draft, next: 'x', pin: { messageId: '1' } }, id: idOf(1) },
  { ask: 'changeNote', ticket: key, id: idOf(1), note: draft },
  { ask: 'allNotes' },
  { ask: 'importNotes', json: '{}' },
  { ask: 'eraseRequester', requester: 'a@b.example' },
  { ask: 'changeSettings', settings: { retentionDays: 90 } },
  { ask: 'changeSettings', settings: { language: 'pl', badge: { corner: 'top-end', x: 0, y: 5 } } },
  { ask: 'pendingSite', ...site },
  { ask: 'forgetSite', origin: site.origin },
  { ask: 'survey', ticket: key, customer: 'a@b.example', status: 'open', tags: ['vip'], atReply: true },
  { ask: 'mayAsk', ticket: key, except: launch.id },
  { ask: 'takeBackLaunch', ticket: key, id: launch.id },
  { ask: 'recordLaunch', launch, customer: 'a@b.example' },
  { ask: 'keepLaunch', launch, content },
  { ask: 'doNotAsk', customer: 'a@b.example', allow: false },
  { ask: 'changeSurveySettings', settings: { coolDownDays: 7, staffDomains: ['example.org'] } },
])('$ask is read as it was sent', (message) => {
  expect(isRequest(message)).toBe(true);
  expect(readRequest(JSON.parse(JSON.stringify(message)))).toEqual(message);
});

describe('refused is', () => {
  test.each([
    ['nothing', undefined, 'badRequest '],
    [
      'a survey whose link is a script',
      { ask: 'keepLaunch', launch, content: { ...content, link: 'javascript:alert(1)' } },
      'badRequest content.link',
    ],
    [
      'a point whose link breaks out of its attribute',
      { ask: 'keepLaunch', launch, content: { ...content, pointLinks: ['https://s.example/"onclick="x'] } },
      'badRequest content.pointLinks[0]',
    ],
    [
      'a launch that brings its own time',
      { ask: 'recordLaunch', launch: { ...launch, at: 1 } },
      'badRequest launch.at',
    ],
    ['a request there is not', { ask: 'format' }, 'badRequest ask'],
    ['a request from the prototype', { ask: 'toString' }, 'badRequest ask'],
    ['a key too many', { ask: 'allNotes', really: true }, 'badRequest really'],
    ['a key too few', { ask: 'notes' }, 'badRequest ticket'],
    ['another type of friction', { ask: 'addNote', about, note: { ...draft, type: 'bad' } }, 'badRequest note.type'],
    ['a severity as text', { ask: 'addNote', about, note: { ...draft, severity: '2' } }, 'badRequest note.severity'],
    [
      'a note that brings its own times',
      { ask: 'addNote', about, note: { ...draft, createdAt: 1 } },
      'badRequest note.createdAt',
    ],
    [
      'a script as address',
      { ask: 'addNote', about: { ...about, address: 'javascript:1' }, note: draft },
      'badRequest about.address',
    ],
    ['an id that is none', { ask: 'removeNote', ticket: key, id: '../1' }, 'badRequest id'],
    ['a desk that leads elsewhere', { ask: 'keepOn', origin: site.origin, desk: '../x' }, 'badRequest desk'],
    ['every host at once', { ask: 'keepOn', origin: 'https://*', desk: 'zammad' }, 'badRequest origin'],
    ['a path for an origin', { ask: 'keepOn', origin: 'https://a.example/x', desk: 'zammad' }, 'badRequest origin'],
    [
      'a retention below nothing',
      { ask: 'changeSettings', settings: { retentionDays: -1 } },
      'badRequest settings.retentionDays',
    ],
    [
      'a badge nowhere',
      { ask: 'changeSettings', settings: { badge: { corner: 'top-end', x: Number.NaN, y: 0 } } },
      'badRequest settings.badge.x',
    ],
    ['a text too long', { ask: 'addNote', about, note: { ...draft, text: 'x'.repeat(10_001) } }, 'tooLong 10000'],
  ])('%s', (_, message, code) => {
    expect(refusal(message)).toBe(code);
  });
});

test('five megabytes of subject do not keep a note from being written', () => {
  const read = readRequest({ ask: 'addNote', about: { ...about, subject: 'x'.repeat(5_000_000) }, note: draft });
  expect(read.ask === 'addNote' && read.about.subject).toHaveLength(500);
});

test('a badge dragged with a fine pointer stands on whole pixels', () => {
  const badge = { corner: 'top-end', x: 10.4, y: 0 };
  expect(readRequest({ ask: 'changeSettings', settings: { badge } })).toEqual({
    ask: 'changeSettings',
    settings: { badge: { ...badge, x: 10 } },
  });
});

test('orders and others’ messages are no requests', () => {
  expect([{ tell: 'open' }, null, 'ask', 5].map(isRequest)).toEqual([false, false, false, false]);
});
