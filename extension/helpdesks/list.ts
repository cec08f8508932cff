import { demoDesk } from './demo-desk.ts';
import { freescout } from './freescout.ts';
import { type Helpdesk, ticketKeyFrom } from './helpdesk.ts';
import { osticket } from './osticket.ts';
import { requestTracker } from './request-tracker.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';

/** Every helpdesk we know, one line each. Desks with a host of their own stand before those that may live on any host. */
export const helpdesks: readonly Helpdesk[] = [zendesk, requestTracker, zammad, osticket, freescout, demoDesk];

/**
 * The helpdesk whose ticket a page shows.
 *
 * @param address the page's address
 * @returns the desk, or undefined when no desk knows this address as a ticket
 * @example helpdeskOf('https://rt.example.org/Ticket/Display.html?id=7')?.name // 'Request Tracker'
 */
export function helpdeskOf(address: string): Helpdesk | undefined {
  return helpdesks.find((desk) => ticketKeyFrom(desk, address) !== undefined);
}
