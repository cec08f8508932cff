import { expect, test } from 'vitest';
import { type DeskAddress, ticketAddress, ticketKeyFrom } from '../../../extension/helpdesks/helpdesk.ts';
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
export function holdsTo(desk: DeskAddress, { tickets, others }: AddressTable): void {
  const file = `test/extension/helpdesks/${desk.id}.test.ts`;
  test(`${desk.name} has addresses that are tickets, and pages that are not`, () => {
    expect(
      Object.keys(tickets),
      `Write addresses of tickets into ${file}, and their shapes into the desk’s file`,
    ).not.toEqual([]);
    expect(Object.keys(others), `Write addresses that are no tickets into ${file}`).not.toEqual([]);
  });
  test.each(Object.entries(tickets))(`${desk.name} finds the ticket in %s`, (address, found) => {
    const { host } = new URL(address);
    const [site, id] = typeof found === 'string' ? [host, found] : found;
    const key = ticketKeyFrom(desk, address);
    expect(key).toEqual({ desk: desk.id, site, id });
    expect(helpdeskOf(address)?.id).toBe(desk.id);
    // Without everything but the id it is the same ticket's address.
    const bare = ticketAddress(desk, key!, new URL(address));
    expect(ticketKeyFrom(desk, bare)).toEqual(key);
    expect(ticketAddress(desk, key!, new URL(bare))).toBe(bare);
  });
  test.each(Object.entries(others))(`${desk.name} sees no ticket in %s: %s`, (_page, address) => {
    expect(ticketKeyFrom(desk, address)).toBeUndefined();
  });
  const [ticket] = Object.keys(tickets);
  test.each(ticket === undefined ? [] : Object.entries(NOBODYS))(
    `${desk.name} sees no ticket in a %s`,
    (_page, made) => {
      expect(ticketKeyFrom(desk, made(ticket!))).toBeUndefined();
    },
  );
}

/** Notes are kept under a ticket's key: whichever of its addresses leads to it, the key must be one. */
export function oneTicket(desk: DeskAddress, ...addresses: readonly string[]): void {
  test(`${desk.name} has one key for a ticket, whichever of its addresses leads to it`, () => {
    const [key, ...others] = addresses.map((address) => ticketKeyFrom(desk, address));
    expect(key).toBeDefined();
    expect(others).toEqual(others.map(() => key));
  });
}
