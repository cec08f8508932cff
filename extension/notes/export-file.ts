import { easemarkJson } from '#shared/files/easemark-file.ts';
import type { StorageArea } from './commit.ts';
import { knownKeys, nameOfKey } from './requester-keys.ts';
import { wholeStorage } from './whole-storage.ts';

/** The text of files of what is stored. Reading only: it works when storage is full. */
export function exportFile({ area, now }: { readonly area: StorageArea; readonly now: () => number }) {
  const keyNames = async () => Promise.all((await knownKeys(area)).map(nameOfKey));

  return {
    keyNames,

    /** A copy of everything. The keys are in it: without them nobody who asked not to be asked would be known where it is imported. */
    async all(): Promise<string> {
      const { tickets, months, doNotAsk, aside, newer } = wholeStorage(await area.get(null));
      const launches = months.flatMap((month) => month.launches);
      const asked = months.flatMap((month) => month.asked);
      const isAnybody = [...tickets.map(({ requester }) => requester), ...launches.map(({ customer }) => customer)];
      const hasHashes = isAnybody.some((hash) => hash !== undefined) || asked.length + doNotAsk.length > 0;
      return easemarkJson(
        {
          tickets,
          launches,
          seen: months.flatMap(({ seen }) => seen),
          asked,
          doNotAsk,
          ...(hasHashes && { keyNames: await keyNames(), keys: await knownKeys(area) }),
          aside: [...aside, ...newer],
        },
        now(),
      );
    },

    /**
     * What is stored of one customer, without the keys: it may be given to the customer.
     *
     * @param hashes those they may be stored under
     * @returns undefined where nothing is
     */
    async customer(
      hashes: readonly string[],
    ): Promise<{ json: string; tickets: number; launches: number } | undefined> {
      const stored = wholeStorage(await area.get(null));
      const isTheirs = (hash: string | undefined) => hash !== undefined && hashes.includes(hash);
      const tickets = stored.tickets.filter(({ requester }) => isTheirs(requester));
      const launches = stored.months.flatMap((month) => month.launches.filter(({ customer }) => isTheirs(customer)));
      const asked = stored.months.flatMap((month) => month.asked.filter(({ customer }) => isTheirs(customer)));
      const doNotAsk = stored.doNotAsk.filter(isTheirs);
      if (tickets.length + launches.length + asked.length + doNotAsk.length === 0) return undefined;
      const json = easemarkJson({ tickets, launches, asked, doNotAsk, keyNames: await keyNames() }, now());
      return { json, tickets: tickets.length, launches: launches.length };
    },
  };
}
