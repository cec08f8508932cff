import { addNote, type Changed, changeNote, removeNote, restoreNote } from '#shared/friction/change-notes.ts';
import { present } from '#shared/friction/merge-notes.ts';
import type { FrictionNote, NoteDraft, TicketNotes } from '#shared/friction/note.ts';
import { ticketItemName } from '#shared/friction/stored-notes.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import type { TicketAbout } from '#shared/messages/requests.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { commit, type StorageArea } from './commit.ts';
import { requesterHash } from './requester-hash.ts';
import { keptAside, readTicketItem, type TicketItem } from './ticket-items.ts';

/** What the platform gives. */
export interface Surroundings {
  readonly area: StorageArea;
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** A new UUID. */
  newId(): string;
}

/** The notes of one ticket, read and changed. Whoever calls this lets one change end before the next begins (`oneAtATime`). */
export function notesStore({ area, now, newId }: Surroundings) {
  const find = (key: TicketKey) => readTicketItem(area, ticketItemName(key));

  /** One stored item is written, so the change is there wholly or not at all. */
  async function write(item: TicketItem, { ticket, note }: Changed): Promise<FrictionNote> {
    if (ticket === item.ticket) return note;
    await commit(area, { set: { ...(await keptAside(area, item.name, item.aside)), [item.name]: ticket } });
    return note;
  }

  async function change(key: TicketKey, make: (ticket: TicketNotes) => Changed): Promise<FrictionNote> {
    const item = await find(key);
    if (item.newer) throw new RequestRefusal('newerVersion');
    if (item.ticket === undefined) throw new RequestRefusal('noteGone');
    return write(item, make(item.ticket));
  }

  return {
    /** Notes to be shown, in order of creation. */
    async notes(key: TicketKey): Promise<readonly FrictionNote[]> {
      return present((await find(key)).ticket?.notes ?? []);
    },

    /** @throws RequestRefusal `ticketFull`, `newerVersion`, `storageFull`, `storageFailed` */
    async add({ requester, ...about }: TicketAbout, draft: NoteDraft, id = newId()): Promise<FrictionNote> {
      const item = await find(about);
      if (item.newer) throw new RequestRefusal('newerVersion');
      const hash = requester === undefined ? {} : { requester: await requesterHash(area, requester) };
      const before = item.ticket ?? { version: 1 as const, ...about, notes: [] };
      const changed = addNote(before, draft, id, now());
      if (changed.ticket === before && item.ticket !== undefined) return changed.note;
      return write(item, { note: changed.note, ticket: { ...changed.ticket, ...about, ...hash } });
    },

    /** @throws RequestRefusal `noteGone`, `newerVersion`, `storageFull`, `storageFailed` */
    change: (key: TicketKey, id: string, draft: NoteDraft) =>
      change(key, (ticket) => changeNote(ticket, id, draft, now())),

    /** @throws RequestRefusal as `change` */
    remove: (key: TicketKey, id: string) => change(key, (ticket) => removeNote(ticket, id, now())),

    /** @throws RequestRefusal as `change` */
    restore: (key: TicketKey, id: string) => change(key, (ticket) => restoreNote(ticket, id, now())),
  };
}
