import { present } from '#shared/friction/merge-notes.ts';
import type { TicketNotes } from '#shared/friction/note.ts';
import type { Stored } from '#shared/messages/requests.ts';
import type { StorageArea } from './commit.ts';
import { ticketItemsIn } from './ticket-items.ts';
import { wholeStorage } from './whole-storage.ts';

/** Everything that is stored of all tickets: shown and counted. */
export function allNotes(area: StorageArea) {
  return {
    async tickets(): Promise<readonly TicketNotes[]> {
      return ticketItemsIn(await area.get(null)).flatMap(({ ticket }) => ticket ?? []);
    },

    /** Counts what is stored. `space` is what the browser says of its size. */
    async count(space: Pick<Stored, 'bytes' | 'quota'>): Promise<Stored> {
      const { tickets, aside, newer } = wholeStorage(await area.get(null));
      const notes = tickets.flatMap((ticket) => ticket.notes);
      const shown = present(notes).length;
      return {
        tickets: tickets.length,
        notes: shown,
        removed: notes.length - shown,
        aside: aside.length,
        newer: newer.length,
        ...space,
      };
    },
  };
}
