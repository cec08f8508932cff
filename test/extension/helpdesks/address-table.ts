import { expect, test } from 'vitest';
import { type Helpdesk, ticketAddress, ticketKeyFrom } from '../../../extension/helpdesks/helpdesk.ts';
import { helpdeskOf } from '../../../extension/helpdesks/list.ts';

/** Real shapes of addresses. Write the shape as seen, with a made-up host and numbers. */
export interface AddressTable {
  /** address → the ticket's id, or its site and id where the site is more than the host */
  tickets: Record<string, string | readonly [site: string, id: string]>;
  /** what the page is → its address, which must not be taken for a ticket */
  others: Record<string, string>;
}

/** Addresses that are no helpdesk's, whatever they contain. */
const NOBODYS: Record<string, (ticket: string) => string> = {
  script: (ticket) => `javascript:location="${ticket}"`,
  'page’s source': (ticket) => `view-source:${ticket}`,
  'data in the address': (ticket) => `data:text/html,${ticket}`,
  'file made by a page': (ticket) => `blob:${ticket}`,
  'ticket’s address in another’s query': (ticket) => `https://example.org/go?to=${ticket}`,
  'ticket’s address in another’s fragment': (ticket) => `https://example.org/go#${ticket}`,
  'address without its protocol': (ticket) => ticket.replace(/^https?:/, ''),
};

/** Holds a helpdesk to its table, and the list of helpdesks to knowing it. */
export function holdsTo(desk: Helpdesk, { tickets, others }: AddressTable): void {
  test.each(Object.entries(tickets))(`${desk.name} finds the ticket in %s`, (address, found) => {
    const { host } = new URL(address);
    const [site, id] = typeof found === 'string' ? [host, found] : found;
    const key = ticketKeyFrom(desk, address);
    expect(key).toEqual({ desk: desk.id, site, id });
    expect(helpdeskOf(address)).toBe(desk);
    // Without everything but the id it is the same ticket's address.
    const bare = ticketAddress(desk, key!, new URL(address));
    expect(ticketKeyFrom(desk, bare)).toEqual(key);
    expect(ticketAddress(desk, key!, new URL(bare))).toBe(bare);
  });
  test.each(Object.entries(others))(`${desk.name} sees no ticket in %s: %s`, (_page, address) => {
    expect(ticketKeyFrom(desk, address)).toBeUndefined();
  });
  const [ticket = ''] = Object.keys(tickets);
  test.each(Object.entries(NOBODYS))(`${desk.name} sees no ticket in a %s`, (_page, made) => {
    expect(ticketKeyFrom(desk, made(ticket))).toBeUndefined();
  });
}
