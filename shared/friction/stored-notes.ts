import { Misshapen } from '../borders/shape.ts';
import type { TicketKey } from '../tickets/ticket.ts';
import { inOrder } from './merge-notes.ts';
import type { FrictionNote, TicketNotes } from './note.ts';
import { migrateNotes } from './note-migrations.ts';
import { noteShape, ticketFrameShape } from './note-shape.ts';

/** What became of a stored ticket that was read. */
export type StoredNotes =
  /** `aside` holds the notes that could not be read, as they were found: to be kept elsewhere. */
  | {
      readonly state: 'read';
      readonly ticket: TicketNotes;
      readonly aside: readonly unknown[];
      readonly migrated: boolean;
    }
  /** A later version of Easemark wrote it: it is left alone. */
  | { readonly state: 'newer' }
  /** Nothing of it can be read: `why` says where it fails. */
  | { readonly state: 'malformed'; readonly why: string };

/**
 * Reads a stored ticket: an older version is brought to today's, and one bad note does not take the others with it.
 *
 * @param value as found in storage or in a file
 * @returns what could be read; it never throws, since nothing that is stored may stop the rest from being read
 */
export function readTicketNotes(value: unknown): StoredNotes {
  try {
    const item = migrateNotes(value);
    if (item === 'newer') return { state: 'newer' };
    const { version: _, notes, ...frame } = item;
    if (!Array.isArray(notes)) throw new Misshapen('notes', 'kind');
    const { good, aside } = readNotes(notes);
    const ticket = { version: 1 as const, ...ticketFrameShape(frame), notes: inOrder(good) };
    return { state: 'read', ticket, aside, migrated: item !== value };
  } catch (error) {
    if (error instanceof Misshapen) return { state: 'malformed', why: error.message };
    throw error;
  }
}

/** Of two notes with the same id the first is kept and the other set aside: which one is right cannot be told. */
function readNotes(values: readonly unknown[]): { good: FrictionNote[]; aside: unknown[] } {
  const good = new Map<string, FrictionNote>();
  const aside: unknown[] = [];
  for (const value of values) {
    try {
      const note = noteShape(value, 'note');
      if (good.has(note.id)) aside.push(value);
      else good.set(note.id, note);
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
      aside.push(value);
    }
  }
  return { good: [...good.values()], aside };
}

/** What the names of stored tickets begin with. */
export const TICKET_ITEM = 'ticket:';

/**
 * Under which name a ticket is stored. Each part is encoded, so that no id can pass for another ticket's name.
 *
 * @example ticketItemName({ desk: 'zammad', site: 'help.example.org:8443', id: '7' }) // 'ticket:zammad:help.example.org%3A8443:7'
 */
export function ticketItemName({ desk, site, id }: TicketKey): string {
  return TICKET_ITEM + [desk, site, id].map(encodeName).join(':');
}

/** A lone half of a character would make `encodeURIComponent` throw, and an id comes from anybody's page. */
function encodeName(part: string): string {
  const whole = part.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
    found.length === 2 ? found : `\uFFFD${found.charCodeAt(0).toString(16)}`,
  );
  return encodeURIComponent(whole);
}
