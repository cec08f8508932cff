import type { Language } from '#shared/languages/languages.ts';
import type { AskedOnce, LaunchDraft, LaunchRecord, SolvedSeen } from '#shared/surveys/launch-record.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { isSameTicket } from '#shared/tickets/ticket-name.ts';
import { commit } from '../notes/commit.ts';
import type { Surroundings } from '../notes/notes-store.ts';
import { type Month, type MonthRecords, monthChange, monthsIn, monthsSince } from './launch-months.ts';

const A_DAY = 86_400_000;

/** What the pause and the proposed language need to know of a customer. */
export interface LastAsked {
  readonly at: number;
  /** Left out where the record of that launch is erased. */
  readonly language?: Language;
}

/**
 * The surveys that were launched, and the solved tickets seen, a month an item: the pause is answered from the last months alone, and one launch
 * writes one item. Whoever calls this lets one change end before the next begins (`oneAtATime`).
 */
export function launchStore({ area, now }: Pick<Surroundings, 'area' | 'now'>) {
  const since = (time: number) => monthsSince(area, time, now());
  const everything = async () => monthsIn(await area.get(null));

  async function write(month: Month, records: Partial<MonthRecords>): Promise<void> {
    await commit(area, await monthChange(area, month, { ...month, ...records }));
  }

  /** Leaves of every month what is to be left, and writes those that change. @returns how many records went */
  async function leave(left: (month: Month) => MonthRecords): Promise<number> {
    let gone = 0;
    for (const month of await everything()) {
      const records = month.newer ? month : left(month);
      if (sizeOf(records) === sizeOf(month) && records.launches.length === month.launches.length) continue;
      gone += sizeOf(month) - sizeOf(records);
      await write(month, records);
    }
    return gone;
  }

  return {
    /**
     * Records a launch. Told again with the same id it is the same launch, as it is known now: a survey that was copied because nothing was open may
     * be inserted a moment later. What is not told again (the note with which it was asked all the same) stays.
     *
     * @throws RequestRefusal `newerVersion`, `storageFull`, `storageFailed`
     */
    async add(draft: LaunchDraft, more: Pick<LaunchRecord, 'askedBy' | 'customer'>): Promise<void> {
      const months = await since(now() - 31 * A_DAY);
      const told = months.find(({ launches }) => launches.some(({ id }) => id === draft.id));
      const month = told ?? lastOf(months);
      const launches = told
        ? told.launches.map((one) => (one.id === draft.id ? { ...one, ...draft, ...more, at: one.at } : one))
        : [...month.launches, { ...draft, ...more, at: now() }];
      if (JSON.stringify(launches) !== JSON.stringify(month.launches)) await write(month, { launches });
    },

    /**
     * Takes a launch back: it was a mistake, or was never sent. One of another ticket, or older than a month, stays.
     *
     * @throws RequestRefusal as `add`
     */
    async takeBack(id: string, ticket: TicketKey): Promise<void> {
      for (const month of await since(now() - 31 * A_DAY)) {
        const launches = month.launches.filter((one) => one.id !== id || !isSameTicket(one.ticket, ticket));
        if (launches.length < month.launches.length) await write(month, { launches });
      }
    },

    /** A ticket that was seen solved last month or this one is not counted again. @throws RequestRefusal as `add` */
    async see(ticket: TicketKey, seenBy: string): Promise<void> {
      const months = await since(now() - 31 * A_DAY);
      if (months.some(({ seen }) => seen.some((one) => isSameTicket(one.ticket, ticket)))) return;
      const month = lastOf(months);
      await write(month, { seen: [...month.seen, { ticket, at: now(), seenBy }] });
    },

    /**
     * When a customer was last asked.
     *
     * @param hashes those the customer is known under
     * @param days how far back to look
     * @param except the id of a launch that does not count: the one that is under way
     */
    async lastAsked(hashes: readonly string[], days: number, except?: string): Promise<LastAsked | undefined> {
      const months = await since(now() - days * A_DAY);
      const asked = [
        ...months.flatMap(({ launches }) => launches.filter(({ id }) => id !== except)),
        ...months.flatMap((month) => month.asked),
      ].filter(({ customer }) => customer !== undefined && hashes.includes(customer));
      const last = asked.sort((a, b) => b.at - a.at)[0];
      return last && { at: last.at, ...('language' in last && { language: last.language }) };
    },

    /** @param days how far back to look; undefined for all there is */
    async all(days?: number): Promise<{ launches: readonly LaunchRecord[]; seen: readonly SolvedSeen[] }> {
      const months = days === undefined ? await everything() : await since(now() - days * A_DAY);
      return { launches: months.flatMap(({ launches }) => launches), seen: months.flatMap(({ seen }) => seen) };
    },

    /** Erases every launch to a customer, and that they were asked. @returns how many */
    eraseCustomer(hashes: readonly string[]): Promise<number> {
      const isOther = ({ customer }: { readonly customer?: string }) =>
        customer === undefined || !hashes.includes(customer);
      return leave(({ launches, seen, asked }) => ({
        launches: launches.filter(isOther),
        seen,
        asked: asked.filter(isOther),
      }));
    },

    /** Erases what was recorded for a ticket. */
    async eraseTicket(ticket: TicketKey): Promise<void> {
      const isOther = (one: { readonly ticket: TicketKey }) => !isSameTicket(one.ticket, ticket);
      await leave(({ launches, seen, asked }) => ({
        launches: launches.filter(isOther),
        seen: seen.filter(isOther),
        asked,
      }));
    },

    /**
     * Erases what is older than the retention. While the pause lasts it stays known that a customer was asked, and when; nothing else.
     *
     * @param retentionDays 0 keeps all
     * @param pauseDays days until a customer is asked again
     */
    async eraseOld(retentionDays: number, pauseDays: number): Promise<void> {
      const oldest = retentionDays === 0 ? Number.NEGATIVE_INFINITY : now() - retentionDays * A_DAY;
      const isKept = ({ at }: { readonly at: number }) => at >= oldest;
      const isInPause = ({ at }: { readonly at: number }) => at >= now() - pauseDays * A_DAY;
      await leave(({ launches, seen, asked }) => ({
        launches: launches.filter(isKept),
        seen: seen.filter(isKept),
        asked: lastOfEach([...asked, ...launches.filter((one) => !isKept(one)).flatMap(askedOnce)].filter(isInPause)),
      }));
    },
  };
}

function askedOnce({ customer, at }: LaunchRecord): AskedOnce | readonly [] {
  return customer === undefined ? [] : { customer, at };
}

/** Only the last time counts for the pause. */
function lastOfEach(asked: readonly AskedOnce[]): readonly AskedOnce[] {
  const last = new Map<string, AskedOnce>();
  for (const one of asked) if (one.at >= (last.get(one.customer)?.at ?? 0)) last.set(one.customer, one);
  return [...last.values()];
}

function sizeOf({ launches, seen, asked }: MonthRecords): number {
  return launches.length + seen.length + asked.length;
}

function lastOf(months: readonly Month[]): Month {
  const last = months.at(-1);
  if (last === undefined) throw new RangeError('there is always this month');
  return last;
}
