import { describe, expect, test } from 'vitest';
import { readTicketNotes, ticketItemName } from '../../shared/friction/stored-notes.ts';
import { draft, idOf, key, note, ticket } from './notes.ts';

describe('a stored ticket', () => {
  test('is read as it was written, notes in order of creation', () => {
    const stored = JSON.parse(JSON.stringify(ticket(note(2), note(1))));
    expect(readTicketNotes(stored)).toEqual({
      state: 'read',
      ticket: ticket(note(1), note(2)),
      aside: [],
      migrated: false,
    });
  });

  test('of the first format is brought to today’s', () => {
    const { version: _, ...older } = ticket();
    const { severity: _s, text, ...rest } = note(1);
    const read = readTicketNotes({ ...older, notes: [{ ...rest, note: text }] });
    expect(read).toEqual({ state: 'read', ticket: ticket(note(1)), aside: [], migrated: true });
  });

  test('keeps its good notes when one is bad, and gives the bad one as it was found', () => {
    const bad = [{ ...note(2), type: 'nonsense' }, 'text', { ...note(3), text: 'x'.repeat(10_001) }, { ...note(1) }];
    const read = readTicketNotes({ ...ticket(), notes: [note(1), ...bad] });
    expect(read).toEqual({ state: 'read', ticket: ticket(note(1)), aside: bad, migrated: false });
  });

  test('of a later version is left alone', () => {
    expect(readTicketNotes({ ...ticket(note(1)), version: 2 })).toEqual({ state: 'newer' });
  });

  test.each([
    ['text', 'text'],
    ['null', null],
    ['a list', []],
    ['no notes', { ...ticket(), notes: undefined }],
    ['an address that is a script', { ...ticket(), address: 'javascript:alert(1)' }],
    ['an unknown key', { ...ticket(), extra: 1 }],
    ['a negative version', { ...ticket(), version: -1 }],
    ['half a version', { ...ticket(), version: 0.5 }],
    ['a version in letters', { ...ticket(), version: '1' }],
    ['a requester in plain text', { ...ticket(), requester: 'anna@example.org' }],
  ])('that is %s is malformed', (_, value) => {
    expect(readTicketNotes(value).state).toBe('malformed');
  });

  test('has its long subject cut, not refused', () => {
    const read = readTicketNotes({ ...ticket(note(1)), subject: 'x'.repeat(5_000_000) });
    expect(read.state === 'read' && read.ticket.subject).toHaveLength(500);
  });
});

test('two tickets never share a name, whatever their ids hold', () => {
  const keys = [
    { ...key, site: 'a:b', id: 'c' },
    { ...key, site: 'a', id: 'b:c' },
    { ...key, site: 'a%3Ab', id: 'c' },
    { ...key, site: 'a', id: '\uD800' },
    { ...key, site: 'a', id: '\uDC00' },
    { ...key, site: 'a', id: '\uFFFD' },
  ];
  expect(new Set(keys.map(ticketItemName)).size).toBe(keys.length);
  expect(ticketItemName(key)).toBe('ticket:zendesk:acme.zendesk.com:1234');
});

test('ids of the tests are ids', () => {
  expect(readTicketNotes(ticket({ ...draft, id: idOf(1), createdAt: 1, updatedAt: 1 })).state).toBe('read');
});
