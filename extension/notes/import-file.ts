import { type EasemarkFile, readEasemarkJson } from '#shared/files/easemark-file.ts';
import { mergeNotes } from '#shared/friction/merge-notes.ts';
import type { TicketNotes } from '#shared/friction/note.ts';
import { ticketItemName } from '#shared/friction/stored-notes.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import type { ImportCount } from '#shared/messages/requests.ts';
import { ticketName } from '#shared/tickets/ticket-name.ts';
import { DO_NOT_ASK, optOutItem, optOutsIn } from '../surveys/do-not-ask.ts';
import { monthChange, monthName, readMonth } from '../surveys/launch-months.ts';
import { commit, type StorageArea } from './commit.ts';
import { knownKeys, nameOfKey, withKeys } from './requester-keys.ts';
import { keptAside, readTicketItem } from './ticket-items.ts';

/** Under which name parts of an imported file are kept that could not be read. */
const IMPORTED = 'import';

type Items = Readonly<Record<string, unknown>>;
type Counted = Pick<ImportCount, 'tickets' | 'added' | 'changed' | 'same'>;

/** Taking in a file that was exported. */
export function importFile(area: StorageArea) {
  return {
    /** What an import would do, without doing it. @throws RequestRefusal as `take` */
    async count(json: string): Promise<ImportCount> {
      return (await prepared(area, json)).count;
    },

    /**
     * Merges a file. All of it is written in one step, or none.
     *
     * @throws RequestRefusal `fileNotNotes`, `fileNewer`, `newerVersion`, `storageFull`, `storageFailed`
     */
    async take(json: string): Promise<ImportCount> {
      const { set, count } = await prepared(area, json);
      await commit(area, { set });
      return count;
    },
  };
}

async function prepared(area: StorageArea, json: string): Promise<{ set: Items; count: ImportCount }> {
  const { file, unlinked } = await linked(area, readEasemarkJson(json));
  const notes = await withTickets(area, file.tickets);
  const records = await withRecords(area, file);
  const optOuts = await withOptOuts(area, file.doNotAsk);
  const set = {
    ...notes.set,
    ...records.set,
    ...optOuts.set,
    ...(await withKeys(area, file.keys)),
    ...(await keptAside(area, IMPORTED, file.aside)),
  };
  const count = { ...notes.count, records: records.added, optOuts: optOuts.added, aside: file.aside.length, unlinked };
  return { set, count };
}

/**
 * A file whose customers can be found here. Made with a key that is neither in the file nor here, a hash says nothing, and no search would ever find
 * it: it is left out, and counted.
 */
async function linked(area: StorageArea, file: EasemarkFile): Promise<{ file: EasemarkFile; unlinked: number }> {
  const known = new Set(await Promise.all([...file.keys, ...(await knownKeys(area))].map(nameOfKey)));
  if (file.keyNames.length > 0 && file.keyNames.every((name) => known.has(name))) return { file, unlinked: 0 };
  const unlinked =
    file.tickets.filter(({ requester }) => requester !== undefined).length +
    file.launches.filter(({ customer }) => customer !== undefined).length +
    file.asked.length +
    file.doNotAsk.length;
  const tickets = file.tickets.map(({ requester: _, ...about }) => about);
  const launches = file.launches.map(({ customer: _, ...launch }) => launch);
  return { file: { ...file, tickets, launches, asked: [], doNotAsk: [] }, unlinked };
}

async function withTickets(
  area: StorageArea,
  tickets: readonly TicketNotes[],
): Promise<{ set: Items; count: Counted }> {
  const set: Record<string, unknown> = {};
  const count = { tickets: 0, added: 0, changed: 0, same: 0 };
  for (const theirs of tickets) {
    const name = ticketItemName(theirs);
    const item = await readTicketItem(area, name);
    if (item.newer) throw new RequestRefusal('newerVersion');
    const before = (set[name] as TicketNotes | undefined) ?? item.ticket ?? { ...theirs, notes: [] };
    const merged = mergeNotes(before, theirs);
    set[name] = merged.ticket;
    Object.assign(set, await keptAside(area, name, item.aside));
    count.tickets += 1;
    count.added += merged.added;
    count.changed += merged.changed;
    count.same += merged.same;
  }
  return { set, count };
}

/** Launches by their id, solved tickets by which they are, and of customers who were asked the last time. */
async function withRecords(
  area: StorageArea,
  { launches, seen, asked }: Pick<EasemarkFile, 'launches' | 'seen' | 'asked'>,
): Promise<{ set: Items; added: number }> {
  const names = new Set([...launches, ...seen, ...asked].map(({ at }) => monthName(at)));
  const stored = await area.get([...names]);
  const set: Record<string, unknown> = {};
  let added = 0;
  for (const name of names) {
    const month = readMonth(name, stored[name]);
    const isHere = ({ at }: { readonly at: number }) => monthName(at) === name;
    const records = {
      launches: joined(month.launches, launches.filter(isHere), ({ id }) => id),
      seen: joined(month.seen, seen.filter(isHere), ({ ticket }) => ticketName(ticket)),
      asked: joined(month.asked, asked.filter(isHere), ({ customer, at }) => `${customer} ${at}`),
    };
    const fresh = (['launches', 'seen', 'asked'] as const).map((list) => records[list].length - month[list].length);
    if (fresh.every((one) => one === 0)) continue;
    added += fresh.reduce((sum, one) => sum + one, 0);
    Object.assign(set, (await monthChange(area, month, records)).set);
  }
  return { set, added };
}

/** @param ours what is stored stands */
function joined<T>(ours: readonly T[], theirs: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const all = new Map([...ours, ...theirs].map((one) => [nameOf(one), one]));
  for (const one of ours) all.set(nameOf(one), one);
  return [...all.values()];
}

async function withOptOuts(area: StorageArea, theirs: readonly string[]): Promise<{ set: Items; added: number }> {
  const { customers, aside } = optOutsIn((await area.get(DO_NOT_ASK))[DO_NOT_ASK]);
  const all = new Set([...customers, ...theirs]);
  if (all.size === customers.length) return { set: {}, added: 0 };
  const kept = await keptAside(area, DO_NOT_ASK, aside);
  return { set: { ...kept, ...optOutItem([...all]) }, added: all.size - customers.length };
}
