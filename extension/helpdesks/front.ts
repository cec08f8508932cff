import type { TicketKey } from '#shared/tickets/ticket.ts';
import { type DeskAddress, type Helpdesk, type Reading, type TicketPage, ticketAddress } from './helpdesk.ts';
import { lineAt } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { shownAt } from './reading/shown-at.ts';
import type { TicketPart } from './unread.ts';

/**
 * Front. A conversation's links have its id; while one works through an inbox, the address ends with the same id as a plain number, or with 0
 * where none is open. Of the page only the subject's place is publicly known, and its API lives on another host.
 */
export const frontAddress: DeskAddress = {
  id: 'front',
  name: 'Front',
  level: 'public code',
  hosts: /^app\.frontapp\.com$/,
  ticketAddresses: [/^https:\/\/app\.frontapp\.com\/open\/(?<ticket>cnv_[1-9a-z][0-9a-z]{0,11})(?:[/?#]|$)/],
  pathOf: (id) => `/open/${id}`,
  locate: ({ href, host, origin }) => {
    const number = IN_INBOX.exec(href)?.[1];
    const id = `cnv_${Number(number).toString(36)}`;
    return number === undefined ? undefined : { site: host, id, address: `${origin}/open/${id}` };
  },
};

/** In a team's inbox or view, or in one's own; after which of its lists are shown. A number of 15 digits is still exact. */
const IN_INBOX =
  /^https:\/\/app\.frontapp\.com\/inboxes\/(?:teams\/(?:folders|views)\/\d+|teammates\/\d+\/inbox)\/[a-z]+\/([1-9]\d{0,14})\/?(?:[?#]|$)/;

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
