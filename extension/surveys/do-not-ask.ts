import { listOf, Misshapen, oneOf, record, text } from '#shared/borders/shape.ts';
import { commit, type StorageArea } from '../notes/commit.ts';
import { requesterHash } from '../notes/requester-hash.ts';

/** Under which name the list is stored. */
export const DO_NOT_ASK = 'do-not-ask';

const shape = record({ version: oneOf([1]), customers: listOf(text(100, /^[A-Za-z0-9_-]+$/), 100_000) });

/** The customers who asked not to be asked, by their keyed hash. */
export function doNotAskList(area: StorageArea) {
  async function read(): Promise<readonly string[]> {
    const stored = (await area.get(DO_NOT_ASK))[DO_NOT_ASK];
    if (stored === undefined) return [];
    try {
      return shape(stored).customers;
    } catch (error) {
      if (error instanceof Misshapen) return [];
      throw error;
    }
  }

  return {
    has: async (hash: string): Promise<boolean> => (await read()).includes(hash),

    count: async (): Promise<number> => (await read()).length,

    /**
     * Puts a customer on the list, or takes them off.
     *
     * @param allow they may be asked again
     * @returns whether anything changed, and how many are on the list now
     */
    async set(customer: string, allow: boolean): Promise<{ changed: boolean; count: number }> {
      const hash = await requesterHash(area, customer);
      const before = await read();
      const customers = before.filter((one) => one !== hash);
      if (!allow) customers.push(hash);
      const changed = customers.length !== before.length;
      if (changed && customers.length === 0) await commit(area, { remove: [DO_NOT_ASK] });
      else if (changed) await commit(area, { set: { [DO_NOT_ASK]: { version: 1, customers } } });
      return { changed, count: customers.length };
    },
  };
}
