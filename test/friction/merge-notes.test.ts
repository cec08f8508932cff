import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { mergeNotes, present } from '../../shared/friction/merge-notes.ts';
import { idOf, note, ticket } from './notes.ts';

test('the later state of a note counts, and what each side had is counted', () => {
  const ours = ticket(note(1), note(2));
  const theirs = ticket(note(1, { text: 'Later.', updatedAt: 5_000 }), note(2), note(3));
  const { ticket: merged, ...count } = mergeNotes(ours, theirs);
  expect(merged.notes.map(({ text }) => text)).toEqual(['Later.', 'Sent on twice.', 'Sent on twice.']);
  expect(count).toEqual({ added: 1, changed: 1, same: 1 });
});

test('a removed note does not come back with an older state of it', () => {
  const removed = note(1, { removedAt: 5_000, updatedAt: 5_000 });
  for (const [a, b] of [[ticket(removed), ticket(note(1))] as const, [ticket(note(1)), ticket(removed)] as const]) {
    expect(present(mergeNotes(a, b).ticket.notes)).toEqual([]);
  }
});

const notes = uniqueArray(
  record({ number: integer({ min: 1, max: 5 }), updatedAt: integer({ min: 1, max: 4 }), text: constantFrom('a', 'b') }),
  { selector: ({ number }) => number },
).map((list) => ticket(...list.map(({ number, ...more }) => note(number, { ...more, id: idOf(number) }))));

test('merging gives the same whatever the order and however often', () => {
  assert(
    property(notes, notes, notes, (a, b, c) => {
      const merge = (x: typeof a, y: typeof a) => mergeNotes(x, y).ticket;
      expect(merge(a, b).notes).toEqual(merge(b, a).notes);
      expect(merge(merge(a, b), c).notes).toEqual(merge(a, merge(b, c)).notes);
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }),
  );
});
