import { Misshapen } from '#shared/borders/shape.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import { customerHashShape } from '#shared/surveys/launch-shape.ts';
import { commit, type StorageArea } from '../notes/commit.ts';
import { keptAside } from '../notes/ticket-items.ts';

/** Under which name the list is stored. */
export const DO_NOT_ASK = 'do-not-ask';

/** The list as it was found. */
export interface OptOuts {
  readonly customers: readonly string[];
  /** What of it could not be read: put aside by whoever writes the list. */
  readonly aside: readonly unknown[];
}

/**
 * The customers who asked not to be asked, by their keyed hash. A customer may be known under several (`requesterHashes`), this browser's own first.
 * A list that a later version wrote is refused (`newerVersion`) rather than taken for an empty one: somebody would be asked who must not be.
 */
export function doNotAskList(area: StorageArea) {
  const read = async () => optOutsIn((await area.get(DO_NOT_ASK))[DO_NOT_ASK]);

  return {
    has: async (hashes: readonly string[]): Promise<boolean> => {
      const { customers } = await read();
      return hashes.some((hash) => customers.includes(hash));
    },

    count: async (): Promise<number> => (await read()).customers.length,

    /**
     * Puts a customer on the list, or takes them off.
     *
     * @param allow they may be asked again
     * @returns whether anything changed, and how many are on the list now
     */
    async set(hashes: readonly string[], allow: boolean): Promise<{ changed: boolean; count: number }> {
      const before = await read();
      const others = before.customers.filter((one) => !hashes.includes(one));
      const isThere = others.length < before.customers.length;
      if (isThere !== allow) return { changed: false, count: before.customers.length };
      const customers = allow ? others : [...others, ...hashes.slice(0, 1)];
      const aside = await keptAside(area, DO_NOT_ASK, before.aside);
      if (customers.length === 0) await commit(area, { set: aside, remove: [DO_NOT_ASK] });
      else await commit(area, { set: { ...aside, ...optOutItem(customers) } });
      return { changed: true, count: customers.length };
    },
  };
}

/**
 * Reads the list: one bad entry does not take the others with it.
 *
 * @param stored as it was found; undefined is an empty list
 * @throws RequestRefusal `newerVersion`
 */
export function optOutsIn(stored: unknown): OptOuts {
  if (stored === undefined) return { customers: [], aside: [] };
  const { version, customers } = (stored ?? {}) as { version?: unknown; customers?: unknown };
  if (typeof version === 'number' && version > 1) throw new RequestRefusal('newerVersion');
  if (!Array.isArray(customers)) return { customers: [], aside: [stored] };
  const good = new Set<string>();
  const aside: unknown[] = [];
  for (const one of customers) {
    try {
      good.add(customerHashShape(one));
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
      aside.push(one);
    }
  }
  return { customers: [...good], aside };
}

/** The list as it is stored. */
export function optOutItem(customers: readonly string[]): Readonly<Record<string, unknown>> {
  return { [DO_NOT_ASK]: { version: 1, customers } };
}
