import { describe, expect, test } from 'vitest';
import {
  addNote,
  changeNote,
  keepRecent,
  REMOVED_KEPT,
  removeNote,
  restoreNote,
} from '../../shared/friction/change-notes.ts';
import { present } from '../../shared/friction/merge-notes.ts';
import { RequestRefusal } from '../../shared/languages/request-refusal.ts';
import { draft, idOf, note, ticket } from './notes.ts';

const DAY = 86_400_000;

function refused(task: () => unknown): string {
  try {
    task();
    return 'done';
  } catch (error) {
    if (!(error instanceof RequestRefusal)) throw error;
    return error.code;
  }
}

test('a note is added once, however often it is asked for', () => {
  const once = addNote(ticket(), draft, idOf(1), 5_000);
  expect(once.note).toEqual({ ...draft, id: idOf(1), createdAt: 5_000, updatedAt: 5_000 });
  const twice = addNote(once.ticket, { ...draft, text: 'again' }, idOf(1), 6_000);
  expect(twice).toEqual(once);
});

test('a ticket takes a thousand notes and no more', () => {
  const full = ticket(...Array.from({ length: 1_000 }, (_, number) => note(number)));
  expect(refused(() => addNote(full, draft, idOf(2_000), 1))).toBe('ticketFull');
});

test('a change replaces all that was written, and is always later than what it changes', () => {
  const before = ticket(note(1, { next: 'the invoice', updatedAt: 9_000 }));
  const { ticket: after } = changeNote(before, idOf(1), { ...draft, text: 'new' }, 4_000);
  expect(after.notes).toEqual([{ ...draft, text: 'new', id: idOf(1), createdAt: 1_001, updatedAt: 9_001 }]);
  expect(before.notes[0]?.text).toBe(draft.text);
});

test('removing leaves a tombstone, and what was removed comes back as it was', () => {
  const removed = removeNote(ticket(note(1), note(2)), idOf(1), 7_000).ticket;
  expect(present(removed.notes)).toEqual([note(2)]);
  expect(removeNote(removed, idOf(1), 8_000).ticket).toBe(removed);
  expect(restoreNote(removed, idOf(1), 9_000).note).toEqual(note(1, { updatedAt: 9_000 }));
});

test('a removed note that is written anew is there again', () => {
  const removed = removeNote(ticket(note(1)), idOf(1), 7_000).ticket;
  expect(present(changeNote(removed, idOf(1), draft, 8_000).ticket.notes)).toHaveLength(1);
});

test('a note that is not there cannot be changed, removed or brought back', () => {
  for (const task of [
    () => changeNote(ticket(), idOf(1), draft, 1),
    () => removeNote(ticket(), idOf(1), 1),
    () => restoreNote(ticket(), idOf(1), 1),
  ]) {
    expect(refused(task)).toBe('noteGone');
  }
});

describe('what is kept', () => {
  const now = 400 * DAY;
  const old = note(1, { updatedAt: now - 31 * DAY });
  const young = note(2, { updatedAt: now - 30 * DAY });

  test('is everything without a retention', () => {
    const all = ticket(old, young);
    expect(keepRecent(all, 0, now)).toBe(all);
  });

  test('is what was touched within the retention, to the day', () => {
    expect(keepRecent(ticket(old, young), 30, now)).toEqual(ticket(young));
    expect(keepRecent(ticket(old), 30, now)).toBeUndefined();
  });

  test('is a tombstone without words a month after a note was removed', () => {
    const removedAt = now - REMOVED_KEPT - 1;
    const removed = note(3, { removedAt, updatedAt: removedAt, next: 'x', pin: { messageId: '7' } });
    const kept = keepRecent(ticket(removed), 0, now);
    expect(kept?.notes).toEqual([note(3, { text: '', removedAt, updatedAt: removedAt + 1 })]);
    expect(keepRecent(kept ?? ticket(), 0, now)).toBe(kept);
    expect(refused(() => restoreNote(ticket(removed), removed.id, now))).toBe('noteGone');
  });
});
