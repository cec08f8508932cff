import type { TicketKey } from '#shared/tickets/ticket.ts';
import { type DeskAddress, type Helpdesk, type Reading, type TicketPage, ticketAddress } from './helpdesk.ts';
import { lineAt } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { shownAt } from './reading/shown-at.ts';
import type { TicketPart } from './unread.ts';

/**
 * Front. A conversation is known by the address that its links have; while one works through an inbox the address says something else, and
 * then Front shows no ticket to us. Of the page only the subject's place is publicly known, and its API lives on another host.
 */
export const frontAddress: DeskAddress = {
  id: 'front',
  name: 'Front',
  level: 'public code',
  hosts: /^app\.frontapp\.com$/,
  ticketAddresses: [/^https:\/\/app\.frontapp\.com\/open\/(?<ticket>cnv_[a-z0-9]+)(?:[/?#]|$)/],
  pathOf: (id) => `/open/${id}`,
};

const SUBJECT = '[data-searchable-subject="true"] span';

export const frontShown = (document: Document) => shownAt(document, SUBJECT);

const neverRead: readonly TicketPart[] = ['status', 'channel', 'requester', 'messages', 'history'];

export const front: Helpdesk = {
  ...frontAddress,
  sources: ['page'],
  neverRead,
  read,
  shown: frontShown,
};

async function read({ own, address }: TicketPage, key: TicketKey): Promise<Reading> {
  return readingOf(
    {
      ...key,
      address: ticketAddress(frontAddress, key, address),
      subject: lineAt(await own(), SUBJECT),
    },
    firstReasons({ neverRead }),
  );
}
