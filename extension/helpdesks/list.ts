import { type Helpdesk, ticketIdFrom } from './helpdesk.ts';
import { requestTracker } from './request-tracker.ts';
import { zendesk } from './zendesk.ts';

/** Every helpdesk we know, one line each. Desks with a host of their own stand before those that may live on any host. */
export const helpdesks: readonly Helpdesk[] = [zendesk, requestTracker];

/**
 * The helpdesk whose ticket a page shows.
 *
 * @param address the page's address
 * @returns the desk, or undefined when no desk knows this address as a ticket
 * @example helpdeskOf('https://rt.example.org/Ticket/Display.html?id=7')?.name // 'Request Tracker'
 */
export function helpdeskOf(address: string): Helpdesk | undefined {
  return helpdesks.find((desk) => ticketIdFrom(desk, address) !== undefined);
}
