import type { TicketNotes } from '#shared/friction/note.ts';
import { readTicketNotes, TICKET_ITEM, ticketItemName } from '#shared/friction/stored-notes.ts';
import type { StorageArea } from './commit.ts';

/** What the names begin with under which unreadable items are kept, followed by the name they were found under. */
export const ASIDE_ITEM = 'aside:';

/** A stored ticket as it was found. */
export interface TicketItem {
  readonly name: string;
  /** Left out when nothing is stored under this name, or nothing of it can be read. */
  readonly ticket?: TicketNotes;
  /** What could not be read and still lies in its old place. Whoever writes the ticket puts it aside in the same step. */
  readonly aside: readonly unknown[];
  readonly newer: boolean;
  /** An older version wrote it. */
  readonly migrated: boolean;
}

/** Reads one ticket; what is unreadable is left where it is. */
export async function readTicketItem(area: StorageArea, name: string): Promise<TicketItem> {
  return asTicketItem(name, (await area.get(name))[name]);
}

/** Every stored ticket, out of everything that is stored. */
export function ticketItemsIn(everything: Readonly<Record<string, unknown>>): readonly TicketItem[] {
  return Object.entries(everything)
    .filter(([name]) => name.startsWith(TICKET_ITEM))
    .map(([name, value]) => asTicketItem(name, value));
}

function asTicketItem(name: string, value: unknown): TicketItem {
  const found = { name, aside: [], newer: false, migrated: false };
  if (value === undefined) return found;
  const read = readTicketNotes(value);
  if (read.state === 'newer') return { ...found, newer: true };
  // A ticket under another's name would be changed in one place and shown from the other.
  if (read.state === 'malformed' || ticketItemName(read.ticket) !== name) return { ...found, aside: [value] };
  return { ...found, ticket: read.ticket, aside: read.aside, migrated: read.migrated };
}

/**
 * The items that keep unreadable values aside, beside what is kept there already. The same value is kept once.
 *
 * @param name where the values were found
 */
export async function keptAside(
  area: StorageArea,
  name: string,
  values: readonly unknown[],
): Promise<Readonly<Record<string, unknown>>> {
  if (values.length === 0) return {};
  const item = ASIDE_ITEM + name;
  const kept = [...asideIn((await area.get(item))[item])];
  const known = new Set(kept.map((value) => JSON.stringify(value)));
  const fresh = values.filter((value) => !known.has(JSON.stringify(value)));
  return { [item]: { version: 1, found: [...kept, ...fresh] } };
}

/** What an aside item holds. One that is itself unreadable counts as one value. */
export function asideIn(item: unknown): readonly unknown[] {
  if (item === undefined) return [];
  const { found } = (item ?? {}) as { found?: unknown };
  return Array.isArray(found) ? found : [item];
}

/** Everything that is kept aside, out of everything that is stored. */
export function allAsideIn(everything: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.entries(everything).flatMap(([name, item]) => (name.startsWith(ASIDE_ITEM) ? asideIn(item) : []));
}
