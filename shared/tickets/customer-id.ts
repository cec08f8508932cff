import type { TicketKey } from './ticket.ts';

/** What a helpdesk says of a customer; either may be anything. */
export interface FoundCustomer {
  /** Where a mail address is expected: a bare name in its place is none. */
  readonly mail?: unknown;
  /** The helpdesk's own id of the customer: a number, or a login that is one customer's alone. Never a name, which two people can have. */
  readonly id?: unknown;
}

/**
 * Who a customer is, for the pause between surveys and for the list of those who do not want to be asked: the mail address, by which they are the
 * same at every helpdesk; else the helpdesk's id, which holds at that desk and site alone, and says so.
 *
 * @param key the ticket's desk and site
 * @returns the address in small letters, `desk|site|id`, or undefined where neither is known
 * @example customerId(key, { mail: 'Bo@Example.org', id: 5 }) // 'bo@example.org'
 * @example customerId({ desk: 'chatwoot', site: 'chat.example.org/app/accounts/1' }, { id: 5 }) // 'chatwoot|chat.example.org/app/accounts/1|5'
 */
export function customerId(
  { desk, site }: Pick<TicketKey, 'desk' | 'site'>,
  { mail, id }: FoundCustomer,
): string | undefined {
  const address = typeof mail === 'string' ? (/<([^<>]*)>\s*$/.exec(mail)?.[1] ?? mail).trim() : '';
  if (ADDRESS.test(address)) return address.normalize('NFC').toLowerCase();
  const known = typeof id === 'string' || Number.isFinite(id) ? String(id).trim() : '';
  return known === '' ? undefined : `${desk}|${site}|${known}`;
}

/**
 * Whether a {@link customerId} is a mail address: the same person at every helpdesk.
 *
 * @example isMailAddress('chatwoot|chat.example.org/app/accounts/1|5') // false
 */
export function isMailAddress(customer: string): boolean {
  return ADDRESS.test(customer);
}

/** One `@` between something and a host, nothing that stands in a sentence or in `desk|site|id`. */
const ADDRESS = /^[^\s@<>|,;]+@[^\s@<>|,;]+$/;
