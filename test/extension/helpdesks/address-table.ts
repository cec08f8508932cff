import { expect, test } from 'vitest';
import { type Helpdesk, ticketIdFrom } from '../../../extension/helpdesks/helpdesk.ts';
import { helpdeskOf } from '../../../extension/helpdesks/list.ts';

/** Real shapes of addresses. Write the shape as seen, with a made-up host and numbers. */
export interface AddressTable {
  /** address → the ticket's id */
  tickets: Record<string, string>;
  /** what the page is → its address, which must not be taken for a ticket */
  others: Record<string, string>;
}

/** Holds a helpdesk to its table, and the list of helpdesks to knowing it. */
export function holdsTo(desk: Helpdesk, { tickets, others }: AddressTable): void {
  test.each(Object.entries(tickets))(`${desk.name} finds the ticket in %s`, (address, id) => {
    expect(ticketIdFrom(desk, address)).toBe(id);
    expect(helpdeskOf(address)).toBe(desk);
  });
  test.each(Object.entries(others))(`${desk.name} sees no ticket in %s: %s`, (_page, address) => {
    expect(ticketIdFrom(desk, address)).toBeUndefined();
  });
}
