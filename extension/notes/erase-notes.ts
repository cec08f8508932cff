import { keepRecent } from '#shared/friction/change-notes.ts';
import { present } from '#shared/friction/merge-notes.ts';
import { TICKET_ITEM, ticketItemName } from '#shared/friction/stored-notes.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { DO_NOT_ASK } from '../surveys/do-not-ask.ts';
import { LAUNCH_ITEM } from '../surveys/launch-months.ts';
import { commit, type StorageArea } from './commit.ts';
import { CORRECTED_ITEM } from './corrected-ticket.ts';
import type { Surroundings } from './notes-store.ts';
import { REQUESTER_KEY } from './requester-keys.ts';
import { ASIDE_ITEM, keptAside, readTicketItem, type TicketItem, ticketItemsIn } from './ticket-items.ts';

interface Erased {
  readonly tickets: number;
  readonly notes: number;
}

/** Erasing, for good: by ticket, by customer, by age, and all. Removing needs no room, so it works when storage is full. */
export function eraseNotes({ area, now }: Omit<Surroundings, 'newId'>) {
  /** What was kept aside of a ticket goes with it: it may hold what the user wants gone. */
  async function erase(items: readonly TicketItem[]): Promise<Erased> {
    if (items.length > 0) await commit(area, { remove: items.flatMap(({ name }) => [name, ASIDE_ITEM + name]) });
    return counted(items);
  }

  return {
    async ticket(key: TicketKey): Promise<Erased> {
      return erase([await readTicketItem(area, ticketItemName(key))]);
    },

    /** The notes of one customer's tickets. @param hashes those the customer may be stored under */
    async requester(hashes: readonly string[]): Promise<Erased> {
      const items = ticketItemsIn(await area.get(null));
      return erase(items.filter(({ ticket }) => ticket?.requester !== undefined && hashes.includes(ticket.requester)));
    },

    /**
     * All notes and launches, what is kept aside, remembered corrections, and the key of the hashes: the next one is a new one. Where customers
     * asked not to be asked, the key stays with that list, which would otherwise know nobody any more.
     */
    async all(): Promise<Erased> {
      const everything = await area.get(null);
      const key = DO_NOT_ASK in everything ? [] : [REQUESTER_KEY];
      const ours = [TICKET_ITEM, ASIDE_ITEM, CORRECTED_ITEM, LAUNCH_ITEM, ...key];
      const names = Object.keys(everything).filter((name) => ours.some((start) => name.startsWith(start)));
      if (names.length > 0) await commit(area, { remove: names });
      return counted(ticketItemsIn(everything));
    },

    /**
     * Erases notes older than the retention, and the words of notes removed long ago.
     *
     * @param retentionDays days; 0 keeps notes for ever
     * @returns how many tickets changed
     */
    async old(retentionDays: number): Promise<number> {
      const set: Record<string, unknown> = {};
      const remove: string[] = [];
      for (const { name, ticket } of ticketItemsIn(await area.get(null))) {
        if (ticket === undefined) continue;
        const kept = keepRecent(ticket, retentionDays, now());
        if (kept === undefined) remove.push(name);
        else if (kept !== ticket) set[name] = kept;
      }
      // What cannot be read among the notes of a ticket is not thrown away with them.
      const aside = await asideOf(area, [...Object.keys(set), ...remove]);
      await commit(area, { set: { ...set, ...aside }, remove });
      return Object.keys(set).length + remove.length;
    },
  };
}

async function asideOf(area: StorageArea, names: readonly string[]): Promise<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const name of names) {
    Object.assign(kept, await keptAside(area, name, (await readTicketItem(area, name)).aside));
  }
  return kept;
}

function counted(items: readonly TicketItem[]): Erased {
  const tickets = items.flatMap(({ ticket }) => ticket ?? []);
  return { tickets: tickets.length, notes: tickets.flatMap(({ notes }) => present(notes)).length };
}
