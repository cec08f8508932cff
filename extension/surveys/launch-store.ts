import { Misshapen, plainObject, type Shape } from '#shared/borders/shape.ts';
import type { Language } from '#shared/languages/languages.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import type { LaunchDraft, LaunchRecord, SolvedSeen } from '#shared/surveys/launch-record.ts';
import { launchShape, solvedSeenShape } from '#shared/surveys/launch-shape.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { commit, type StorageArea } from '../notes/commit.ts';
import type { Surroundings } from '../notes/notes-store.ts';
import { keptAside } from '../notes/ticket-items.ts';

/** What the names begin with under which launches are stored, followed by the month, as `launches:2026-11`. */
export const LAUNCH_ITEM = 'launches:';

const A_DAY = 86_400_000;

/** A month as it was found. */
interface Month {
  readonly name: string;
  readonly launches: readonly LaunchRecord[];
  readonly seen: readonly SolvedSeen[];
  /** What could not be read: put aside by whoever writes the month. */
  readonly aside: readonly unknown[];
  /** A later version of Easemark wrote it: it is left as it is. */
  readonly newer: boolean;
}

/** What the pause and the proposed language need to know of a customer. */
export interface LastAsked {
  readonly at: number;
  readonly language: Language;
}

/**
 * The surveys that were launched, and the solved tickets seen, a month an item: the pause is answered from the last months alone, and one launch
 * writes one item. Whoever calls this lets one change end before the next begins (`oneAtATime`).
 */
export function launchStore({ area, now }: Pick<Surroundings, 'area' | 'now'>) {
  const read = async (names: string[]) => {
    const stored = await area.get(names);
    return names.map((name) => monthOf(name, stored[name]));
  };
  const since = (time: number) => read(monthsSince(time, now()));
  const everything = async () => {
    const stored = await area.get(null);
    const names = Object.keys(stored).filter((name) => name.startsWith(LAUNCH_ITEM));
    return names.sort().map((name) => monthOf(name, stored[name]));
  };

  return {
    /** @throws RequestRefusal `newerVersion`, `storageFull`, `storageFailed` */
    async add(draft: LaunchDraft, more: Pick<LaunchRecord, 'askedBy' | 'customer'>): Promise<void> {
      const months = await since(now() - A_DAY);
      if (months.some(({ launches }) => launches.some(({ id }) => id === draft.id))) return;
      const launch = { ...draft, ...more, at: now() };
      await write(area, lastOf(months), ({ launches, seen }) => ({ launches: [...launches, launch], seen }));
    },

    /** A ticket that was seen solved last month or this one is not counted again. @throws RequestRefusal as `add` */
    async see(ticket: TicketKey, seenBy: string): Promise<void> {
      const months = await since(now() - 31 * A_DAY);
      if (months.some(({ seen }) => seen.some((one) => isSame(one.ticket, ticket)))) return;
      const one = { ticket, at: now(), seenBy };
      await write(area, lastOf(months), ({ launches, seen }) => ({ launches, seen: [...seen, one] }));
    },

    /**
     * When a customer was last asked.
     *
     * @param hash the customer's keyed hash
     * @param days how far back to look
     */
    async lastAsked(hash: string, days: number): Promise<LastAsked | undefined> {
      const launches = (await since(now() - days * A_DAY)).flatMap((month) => month.launches);
      const last = launches.filter(({ customer }) => customer === hash).sort((a, b) => b.at - a.at)[0];
      return last && { at: last.at, language: last.language };
    },

    /** @param days how far back to look; undefined for all there is */
    async all(days?: number): Promise<{ launches: readonly LaunchRecord[]; seen: readonly SolvedSeen[] }> {
      const months = days === undefined ? await everything() : await since(now() - days * A_DAY);
      return { launches: months.flatMap(({ launches }) => launches), seen: months.flatMap(({ seen }) => seen) };
    },

    /** Erases every launch to a customer. @returns how many */
    async eraseCustomer(hash: string): Promise<number> {
      let erased = 0;
      for (const month of await everything()) {
        const launches = month.launches.filter(({ customer }) => customer !== hash);
        if (launches.length === month.launches.length || month.newer) continue;
        erased += month.launches.length - launches.length;
        await write(area, month, ({ seen }) => ({ launches, seen }));
      }
      return erased;
    },

    /** Erases what was recorded for a ticket. */
    async eraseTicket(ticket: TicketKey): Promise<void> {
      const left = (one: { readonly ticket: TicketKey }) => !isSame(one.ticket, ticket);
      for (const month of await everything()) {
        if (month.newer || [...month.launches, ...month.seen].every(left)) continue;
        await write(area, month, ({ launches, seen }) => ({
          launches: launches.filter(left),
          seen: seen.filter(left),
        }));
      }
    },

    /** Erases what is older than the retention. @param days 0 keeps all */
    async eraseOld(days: number): Promise<void> {
      if (days === 0) return;
      const left = ({ at }: { readonly at: number }) => at >= now() - days * A_DAY;
      for (const month of await everything()) {
        if (month.newer || [...month.launches, ...month.seen].every(left)) continue;
        await write(area, month, ({ launches, seen }) => ({
          launches: launches.filter(left),
          seen: seen.filter(left),
        }));
      }
    },
  };
}

async function write(
  area: StorageArea,
  month: Month,
  change: (month: Month) => Pick<Month, 'launches' | 'seen'>,
): Promise<void> {
  if (month.newer) throw new RequestRefusal('newerVersion');
  const { launches, seen } = change(month);
  const aside = await keptAside(area, month.name, month.aside);
  if (launches.length + seen.length === 0) await commit(area, { set: aside, remove: [month.name] });
  else await commit(area, { set: { ...aside, [month.name]: { version: 1, launches, seen } } });
}

function monthOf(name: string, value: unknown): Month {
  const empty = { name, launches: [], seen: [], aside: [], newer: false };
  if (value === undefined) return empty;
  try {
    const { version, launches, seen } = plainObject(value);
    if (typeof version === 'number' && version > 1) return { ...empty, newer: true };
    const aside: unknown[] = [];
    return {
      ...empty,
      launches: readable(launches, launchShape, aside),
      seen: readable(seen, solvedSeenShape, aside),
      aside,
    };
  } catch (error) {
    if (error instanceof Misshapen) return { ...empty, aside: [value] };
    throw error;
  }
}

/** One bad item does not take the others with it. */
function readable<T>(values: unknown, shape: Shape<T>, aside: unknown[]): T[] {
  if (!Array.isArray(values)) throw new Misshapen('', 'kind');
  return values.flatMap((value) => {
    try {
      return [shape(value)];
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
      aside.push(value);
      return [];
    }
  });
}

/** The names of the months from one time to another, this month's last. */
function monthsSince(from: number, to: number): string[] {
  const names = [];
  const [first, last] = [new Date(Math.min(from, to)), new Date(to)];
  for (
    let at = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1);
    at <= last.getTime();
    at = Date.UTC(new Date(at).getUTCFullYear(), new Date(at).getUTCMonth() + 1, 1)
  ) {
    names.push(LAUNCH_ITEM + new Date(at).toISOString().slice(0, 7));
  }
  return names;
}

function lastOf(months: readonly Month[]): Month {
  const last = months.at(-1);
  if (last === undefined) throw new RangeError('there is always this month');
  return last;
}

function isSame(one: TicketKey, other: TicketKey): boolean {
  return one.desk === other.desk && one.site === other.site && one.id === other.id;
}
