import { mergeNotes, present } from '#shared/friction/merge-notes.ts';
import type { TicketNotes } from '#shared/friction/note.ts';
import { notesJson, readNotesJson } from '#shared/friction/notes-json.ts';
import { ticketItemName } from '#shared/friction/stored-notes.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import type { ImportCount, Stored } from '#shared/messages/requests.ts';
import { commit } from './commit.ts';
import type { Surroundings } from './notes-store.ts';
import { requesterKeyName } from './requester-hash.ts';
import { allAsideIn, keptAside, readTicketItem, ticketItemsIn } from './ticket-items.ts';

/** Under which name parts of an imported file are kept that could not be read. */
const IMPORTED = 'import';

/** Everything that is stored of all tickets: shown, counted, exported, imported. */
export function allNotes({ area, now }: Surroundings) {
  return {
    async tickets(): Promise<readonly TicketNotes[]> {
      return ticketItemsIn(await area.get(null)).flatMap(({ ticket }) => ticket ?? []);
    },

    /** Counts what is stored. `space` is what the browser says of its size. */
    async count(space: Pick<Stored, 'bytes' | 'quota'>): Promise<Stored> {
      const everything = await area.get(null);
      const items = ticketItemsIn(everything);
      const notes = items.flatMap(({ ticket }) => ticket?.notes ?? []);
      const shown = present(notes).length;
      return {
        tickets: items.filter(({ ticket }) => ticket !== undefined).length,
        notes: shown,
        removed: notes.length - shown,
        aside: allAsideIn(everything).length + items.flatMap(({ aside }) => aside).length,
        newer: items.filter(({ newer }) => newer).length,
        ...space,
      };
    },

    /** The text of a JSON file with all of it. Reading only: it works when storage is full. */
    async export(): Promise<string> {
      const everything = await area.get(null);
      const items = ticketItemsIn(everything);
      const inPlace = items.flatMap(({ name, aside, newer }) => (newer ? [everything[name]] : aside));
      const tickets = items.flatMap(({ ticket }) => ticket ?? []);
      const hashed = tickets.some(({ requester }) => requester !== undefined);
      return notesJson(
        {
          tickets,
          aside: [...allAsideIn(everything), ...inPlace],
          ...(hashed && { requesterKey: await requesterKeyName(area) }),
        },
        now(),
      );
    },

    /**
     * Merges a file that was exported. All of it is written in one step, or none.
     *
     * @throws RequestRefusal `fileNotNotes`, `fileNewer`, `newerVersion`, `storageFull`, `storageFailed`
     */
    async import(json: string): Promise<ImportCount> {
      const file = readNotesJson(json);
      const ourKey = file.requesterKey !== undefined && file.requesterKey === (await requesterKeyName(area));
      const set: Record<string, unknown> = {};
      const count = { tickets: 0, added: 0, changed: 0, same: 0, aside: file.aside.length };
      for (const theirs of file.tickets) {
        const name = ticketItemName(theirs);
        const item = await readTicketItem(area, name);
        if (item.newer) throw new RequestRefusal('newerVersion');
        // Made with another browser's key, a hash says nothing here, and no search would ever find it.
        const { requester, ...about } = theirs;
        const readable = ourKey && requester !== undefined ? { ...about, requester } : about;
        const before = (set[name] as TicketNotes | undefined) ?? item.ticket ?? { ...readable, notes: [] };
        const merged = mergeNotes(before, readable);
        set[name] = merged.ticket;
        Object.assign(set, await keptAside(area, name, item.aside));
        count.tickets += 1;
        count.added += merged.added;
        count.changed += merged.changed;
        count.same += merged.same;
      }
      await commit(area, { set: { ...set, ...(await keptAside(area, IMPORTED, file.aside)) } });
      return count;
    },
  };
}
