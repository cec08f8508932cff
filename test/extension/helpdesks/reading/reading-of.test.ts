import { expect, test } from 'vitest';
import { readingOf } from '../../../../extension/helpdesks/reading/reading-of.ts';

const key = { desk: 'zendesk', site: 'acme.zendesk.com', id: '7', address: 'https://acme.zendesk.com/agent/tickets/7' };
const messages = [
  { id: '1', text: 'Hi', role: 'customer', visibility: 'public', at: { time: 0, precision: 'second' } },
];

test('where a ticket was read from is said, each source that gave something', () => {
  expect(readingOf({ ...key, subject: 'Late' }, {}).from).toEqual(['page']);
  expect(readingOf({ ...key, subject: 'Late' }, {}, { API: {} }).from).toEqual(['API']);
  expect(readingOf({ ...key, messages }, {}, { page: {}, API: {} }).from).toEqual(['API', 'page']);
  expect(readingOf({ ...key, messages }, {}, { API: undefined, page: false }).from).toEqual([]);
});

test('a ticket of which nothing is known was read nowhere', () => {
  const { from, unread } = readingOf({ ...key, number: '7', messages: [] }, { history: 'notOffered' });
  expect(from).toEqual([]);
  expect(unread).toContainEqual({ part: 'messages', why: 'notInPage' });
  expect(unread).toContainEqual({ part: 'history', why: 'notOffered' });
});

test('a reason given for what was found after all is dropped', () => {
  const { unread } = readingOf({ ...key, subject: 'Late' }, { subject: 'signedOut', status: 'signedOut' });
  expect(unread.map(({ part }) => part)).not.toContain('subject');
  expect(unread).toContainEqual({ part: 'status', why: 'signedOut' });
});
