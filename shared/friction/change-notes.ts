import { RequestRefusal } from '../languages/request-refusal.ts';
import { inOrder } from './merge-notes.ts';
import type { FrictionNote, NoteDraft, TicketNotes } from './note.ts';
import { noteLimits } from './note-limits.ts';

/** A ticket after a change, and the note that was changed. */
export interface Changed {
  readonly ticket: TicketNotes;
  readonly note: FrictionNote;
}

/** How long a removed note can be brought back, in milliseconds: then its words are erased, and the tombstone alone stays. */
export const REMOVED_KEPT = 30 * 86_400_000;

/**
 * Adds a note. Asked again with the same id, as after a lost answer, it adds nothing and gives the note that is there.
 *
 * @param ticket what is stored, or a ticket without notes
 * @param draft what the agent wrote
 * @param id a UUID
 * @param now milliseconds since 1970, UTC
 * @throws RequestRefusal `ticketFull` beyond {@link noteLimits}`.notes`
 */
export function addNote(ticket: TicketNotes, draft: NoteDraft, id: string, now: number): Changed {
  const there = ticket.notes.find((note) => note.id === id);
  if (there !== undefined) return { ticket, note: there };
  if (ticket.notes.length >= noteLimits.notes) throw new RequestRefusal('ticketFull', { most: noteLimits.notes });
  const note = { ...draft, id, createdAt: now, updatedAt: now };
  return { ticket: { ...ticket, notes: inOrder([...ticket.notes, note]) }, note };
}

/**
 * Puts what the agent wrote now in place of what stood there. A note that was removed meanwhile comes back: the latest wish counts.
 *
 * @throws RequestRefusal `noteGone` when there is no such note
 */
export function changeNote(ticket: TicketNotes, id: string, draft: NoteDraft, now: number): Changed {
  return replace(ticket, id, now, ({ createdAt }) => ({ ...draft, id, createdAt }));
}

/** Removes a note; it stays as a tombstone. Removing twice is removing once. */
export function removeNote(ticket: TicketNotes, id: string, now: number): Changed {
  return replace(ticket, id, now, (note) => (note.removedAt === undefined ? { ...note, removedAt: now } : note));
}

/**
 * Brings a removed note back.
 *
 * @throws RequestRefusal `noteGone` when there is no such note, or it was removed longer ago than {@link REMOVED_KEPT}
 */
export function restoreNote(ticket: TicketNotes, id: string, now: number): Changed {
  return replace(ticket, id, now, (note) => {
    if (note.removedAt === undefined) return note;
    if (isPast(note, now)) throw new RequestRefusal('noteGone');
    const { removedAt: _, ...back } = note;
    return back;
  });
}

type Unstamped = Omit<FrictionNote, 'updatedAt'>;

function replace(ticket: TicketNotes, id: string, now: number, change: (note: FrictionNote) => Unstamped): Changed {
  const before = ticket.notes.find((note) => note.id === id);
  if (before === undefined) throw new RequestRefusal('noteGone');
  const after = change(before);
  if (after === before) return { ticket, note: before };
  // Clocks are set back now and then: a change is always later than what it changes.
  const note: FrictionNote = { ...after, updatedAt: Math.max(now, before.updatedAt + 1) };
  return { ticket: { ...ticket, notes: ticket.notes.map((each) => (each === before ? note : each)) }, note };
}

/**
 * What may be kept of a ticket: notes untouched for longer than the retention are dropped, and of notes removed more than 30 days ago only
 * the tombstone stays.
 *
 * @param retentionDays days; 0 keeps notes for ever
 * @returns the same ticket when nothing changes, undefined when nothing of it is left
 */
export function keepRecent(ticket: TicketNotes, retentionDays: number, now: number): TicketNotes | undefined {
  const oldest = retentionDays === 0 ? Number.NEGATIVE_INFINITY : now - retentionDays * 86_400_000;
  const kept = ticket.notes.filter(({ updatedAt }) => updatedAt >= oldest);
  if (kept.length === 0) return undefined;
  const notes = kept.map((note) => (isPast(note, now) ? tombstone(note) : note));
  const same = notes.length === ticket.notes.length && notes.every((note, index) => note === ticket.notes[index]);
  return same ? ticket : { ...ticket, notes };
}

/** Whether its words are due to be erased, and so cannot be promised any more. */
function isPast({ removedAt }: FrictionNote, now: number): boolean {
  return removedAt !== undefined && removedAt < now - REMOVED_KEPT;
}

/** The emptied state is a later one, so that merging an old export does not bring the words back. */
function tombstone(note: FrictionNote): FrictionNote {
  const { id, type, severity, createdAt, updatedAt, removedAt, text, next, pin } = note;
  if (text === '' && next === undefined && pin === undefined) return note;
  return { id, type, severity, text: '', createdAt, updatedAt: updatedAt + 1, removedAt };
}
