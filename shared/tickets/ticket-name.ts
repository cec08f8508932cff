import type { TicketKey } from './ticket.ts';

/**
 * One text for one ticket: two keys name the same ticket when, and only when, it is the same. For maps and for comparing; it is not shown.
 *
 * @example ticketName({ desk: 'zendesk', site: 'acme.zendesk.com', id: '7' }) // '["zendesk","acme.zendesk.com","7"]'
 */
export function ticketName({ desk, site, id }: TicketKey): string {
  return JSON.stringify([desk, site, id]);
}

/**
 * Whether two keys name the same ticket, whatever else they carry.
 *
 * @example isSameTicket({ desk: 'zendesk', site: 'a.zendesk.com', id: '7' }, { desk: 'zendesk', site: 'b.zendesk.com', id: '7' }) // false
 */
export function isSameTicket(one: TicketKey, other: TicketKey): boolean {
  return one.desk === other.desk && one.site === other.site && one.id === other.id;
}
