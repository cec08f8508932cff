import { Misshapen, oneOf, record } from '#shared/borders/shape.ts';
import { ticketKeyShape } from '#shared/friction/note-shape.ts';
import { TICKET_ITEM, ticketItemName } from '#shared/friction/stored-notes.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { commit, type StorageArea } from './commit.ts';

/** What the names begin with under which the user's corrections are stored. */
export const CORRECTED_ITEM = 'corrected:';

const shape = record({ version: oneOf([1]), ticket: ticketKeyShape });

/** The ticket that an address really shows: what the user said it is, or else what the address was taken for. */
export async function correctedTicket(area: StorageArea, ticket: TicketKey): Promise<TicketKey> {
  const name = itemName(ticket);
  const stored = (await area.get(name))[name];
  if (stored === undefined) return ticket;
  try {
    return shape(stored).ticket;
  } catch (error) {
    if (error instanceof Misshapen) return ticket;
    throw error;
  }
}

/**
 * Remembers what an address really shows.
 *
 * @param ticket what the address was taken for
 * @param id what the user says; empty, or what was there, to forget the correction
 */
export async function correctTicket(area: StorageArea, ticket: TicketKey, id: string): Promise<TicketKey> {
  const given = id.trim();
  if (given === '' || given === ticket.id) {
    await commit(area, { remove: [itemName(ticket)] });
    return ticket;
  }
  const corrected = { ...ticket, id: given };
  await commit(area, { set: { [itemName(ticket)]: { version: 1, ticket: corrected } } });
  return corrected;
}

function itemName(ticket: TicketKey): string {
  return CORRECTED_ITEM + ticketItemName(ticket).slice(TICKET_ITEM.length);
}
