import { commit, finishCommit, type StorageArea } from './commit.ts';
import { keptAside, ticketItemsIn } from './ticket-items.ts';

/**
 * Brings what an earlier version stored to today's, and puts aside what cannot be read, in one step. Done after an update and when the browser
 * starts; until then, and when storage is too full for it, every reader copes with what it finds.
 */
export async function settleStorage(area: StorageArea): Promise<void> {
  await finishCommit(area);
  const set: Record<string, unknown> = {};
  const remove: string[] = [];
  for (const { name, ticket, aside, migrated } of ticketItemsIn(await area.get(null))) {
    if (ticket !== undefined && (migrated || aside.length > 0)) set[name] = ticket;
    if (ticket === undefined && aside.length > 0) remove.push(name);
    Object.assign(set, await keptAside(area, name, aside));
  }
  await commit(area, { set, remove });
}
