import type { FrictionNote, TicketNotes } from './note.ts';

/** Notes in the order in which they were written; at the same moment, by id, so that every device shows the same order. */
export function inOrder(notes: readonly FrictionNote[]): readonly FrictionNote[] {
  return [...notes].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Notes that are to be shown: those that were not removed. */
export function present(notes: readonly FrictionNote[]): readonly FrictionNote[] {
  return notes.filter(({ removedAt }) => removedAt === undefined);
}

/** Two states of a ticket made one, and how each note of the second fared. */
export interface MergedNotes {
  readonly ticket: TicketNotes;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * Merges two states of one ticket: notes by id, and of two states of a note the later one. Whatever the order of merging, the result is the
 * same; a removed note is a state like any other and does not come back.
 *
 * @param ours what is stored; where both know a fact of the ticket, ours stands
 * @param theirs what comes in
 * @example mergeNotes(ticketWith(note), ticketWith({ ...note, text: 'later', updatedAt: note.updatedAt + 1 })).changed // 1
 */
export function mergeNotes(ours: TicketNotes, theirs: TicketNotes): MergedNotes {
  const notes = new Map(ours.notes.map((note) => [note.id, note]));
  let added = 0;
  let changed = 0;
  for (const note of theirs.notes) {
    const own = notes.get(note.id);
    if (own === undefined) added += 1;
    else if (isLater(note, own)) changed += 1;
    else continue;
    notes.set(note.id, note);
  }
  const ticket = { ...theirs, ...ours, notes: inOrder([...notes.values()]) };
  return { ticket, added, changed, same: theirs.notes.length - added - changed };
}

/** At the same moment the states are compared as text, so that both sides of a merge choose the same one. */
function isLater(note: FrictionNote, than: FrictionNote): boolean {
  if (note.updatedAt !== than.updatedAt) return note.updatedAt > than.updatedAt;
  return asText(note) > asText(than);
}

function asText(note: FrictionNote): string {
  const { type, severity, text, next, pin, removedAt, createdAt } = note;
  const { exact, before, after } = pin?.quote ?? {};
  return JSON.stringify([removedAt, type, severity, text, next, pin?.messageId, exact, before, after, createdAt]);
}
