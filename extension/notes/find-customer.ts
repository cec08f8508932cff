import { customerId, isMailAddress } from '#shared/tickets/customer-id.ts';
import type { StorageArea } from './commit.ts';
import { requesterHashes } from './requester-hash.ts';
import { typedCustomer } from './typed-customer.ts';
import { wholeStorage } from './whole-storage.ts';

/**
 * Every hash under which a customer may be stored who is named as a person types it: a mail address, or a helpdesk's id, which may be that of any
 * helpdesk that something is stored of.
 */
export async function hashesOfTyped(area: StorageArea, typed: string): Promise<readonly string[]> {
  const { tickets, months } = wholeStorage(await area.get(null));
  const places = [
    ...tickets,
    ...months.flatMap(({ launches, seen }) => [...launches, ...seen].map(({ ticket }) => ticket)),
  ];
  const here = new Map(places.map(({ desk, site }) => [`${desk}|${site}`, { desk, site }]));
  const name = typedCustomer(typed);
  const names = new Set([name]);
  if (!isMailAddress(name)) for (const place of here.values()) names.add(customerId(place, { id: typed }) ?? name);
  return (await Promise.all([...names].map((name) => requesterHashes(area, name)))).flat();
}
