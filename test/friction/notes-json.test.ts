import { expect, test } from 'vitest';
import { notesJson, readNotesJson } from '../../shared/friction/notes-json.ts';
import { RequestRefusal } from '../../shared/languages/request-refusal.ts';
import { note, ticket } from './notes.ts';

const file = {
  tickets: [ticket(note(1), note(2, { removedAt: 5_000, updatedAt: 5_000 }))],
  requesterKey: 'abc',
  aside: [{ was: 'unreadable' }],
};

function refused(json: string): string {
  try {
    readNotesJson(json);
    return 'read';
  } catch (error) {
    if (!(error instanceof RequestRefusal)) throw error;
    return error.code;
  }
}

test('what was exported is imported as it was, tombstones and unreadable parts too', () => {
  expect(readNotesJson(`\uFEFF${notesJson(file, 0)}`)).toEqual(file);
});

test('it says what it is and when it was made', () => {
  expect(JSON.parse(notesJson(file, 0))).toMatchObject({
    format: 'easemark-notes',
    version: 1,
    exportedAt: '1970-01-01T00:00:00.000Z',
  });
});

test('what cannot be read is kept aside, and the rest is read', () => {
  const bad = { ...note(9), severity: 7 };
  const json = JSON.stringify({
    format: 'easemark-notes',
    version: 1,
    tickets: [{ ...ticket(note(1)), notes: [note(1), bad] }, 5],
  });
  expect(readNotesJson(json)).toEqual({ tickets: [ticket(note(1))], aside: [bad, 5], requesterKey: undefined });
});

test.each([
  ['no JSON', '{', 'fileNotNotes'],
  ['JSON of another kind', '[]', 'fileNotNotes'],
  ['another format', '{"format":"x","version":1,"tickets":[]}', 'fileNotNotes'],
  ['no tickets', '{"format":"easemark-notes","version":1}', 'fileNotNotes'],
  ['a later format', '{"format":"easemark-notes","version":2,"tickets":[]}', 'fileNewer'],
  [
    'a later ticket',
    JSON.stringify({ format: 'easemark-notes', version: 1, tickets: [{ ...ticket(), version: 2 }] }),
    'fileNewer',
  ],
])('%s is refused', (_, json, code) => {
  expect(refused(json)).toBe(code);
});
