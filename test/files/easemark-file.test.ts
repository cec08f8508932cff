import { describe, expect, test } from 'vitest';
import { type EasemarkFile, easemarkJson, emptyFile, readEasemarkJson } from '../../shared/files/easemark-file.ts';
import { RequestRefusal } from '../../shared/languages/request-refusal.ts';
import { note, ticket } from '../friction/notes.ts';
import { launchOf, seenOf } from '../surveys/launches.ts';

const KEY = 'A'.repeat(43);
const file: EasemarkFile = {
  tickets: [ticket(note(1), note(2, { removedAt: 5_000, updatedAt: 5_000 }))],
  launches: [launchOf(1, { customer: 'hash', override: { reasons: ['tag'], note: '=1+1' } })],
  seen: [seenOf(2)],
  asked: [{ customer: 'hash', at: 5 }],
  doNotAsk: ['hash'],
  keyNames: ['abc'],
  keys: [KEY],
  aside: [{ was: 'unreadable' }],
};
const json = (more: object) => JSON.stringify({ format: 'easemark-notes', version: 2, tickets: [], ...more });

function refused(text: string): string {
  try {
    readEasemarkJson(text);
    return 'read';
  } catch (error) {
    if (!(error instanceof RequestRefusal)) throw error;
    return error.code;
  }
}

test('what was exported is imported as it was, tombstones and unreadable parts too', () => {
  expect(readEasemarkJson(`\uFEFF${easemarkJson(file, 0)}`)).toEqual(file);
});

test('it says what it is and when it was made', () => {
  expect(JSON.parse(easemarkJson({}, 0))).toEqual({
    format: 'easemark-notes',
    version: 2,
    exportedAt: '1970-01-01T00:00:00.000Z',
    ...emptyFile,
  });
});

test('a file of the first version is read: notes alone, and the name of one key', () => {
  const first = { format: 'easemark-notes', version: 1, requesterKey: 'abc', tickets: file.tickets, aside: [] };
  expect(readEasemarkJson(JSON.stringify(first))).toEqual({ ...emptyFile, tickets: file.tickets, keyNames: ['abc'] });
});

describe('what cannot be read', () => {
  test('among the notes is kept aside, and the rest is read', () => {
    const bad = { ...note(9), severity: 7 };
    const read = readEasemarkJson(json({ tickets: [{ ...ticket(note(1)), notes: [note(1), bad] }, 5] }));
    expect(read).toEqual({ ...emptyFile, tickets: [ticket(note(1))], aside: [bad, 5] });
  });

  test.each(['launches', 'seen', 'asked', 'doNotAsk', 'keyNames'] as const)('among %s is kept aside', (name) => {
    const [good] = file[name];
    expect(readEasemarkJson(json({ [name]: [{ no: 'such' }, good] }))).toEqual({
      ...emptyFile,
      [name]: [good],
      aside: [{ no: 'such' }],
    });
    expect(readEasemarkJson(json({ [name]: { no: 'list' } })).aside).toEqual([{ no: 'list' }]);
  });

  test('of a key opens nothing, and is not kept', () => {
    expect(readEasemarkJson(json({ keys: ['short', KEY] }))).toEqual({ ...emptyFile, keys: [KEY] });
  });
});

test.each([
  ['no JSON', '{', 'fileNotNotes'],
  ['JSON of another kind', '[]', 'fileNotNotes'],
  ['another format', '{"format":"x","version":1,"tickets":[]}', 'fileNotNotes'],
  ['no tickets', '{"format":"easemark-notes","version":1}', 'fileNotNotes'],
  ['a later format', '{"format":"easemark-notes","version":3,"tickets":[]}', 'fileNewer'],
  ['a later ticket', json({ tickets: [{ ...ticket(), version: 2 }] }), 'fileNewer'],
])('%s is refused', (_, text, code) => {
  expect(refused(text)).toBe(code);
});
