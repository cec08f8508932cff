import type { TicketKey } from '#shared/tickets/ticket.ts';
import { type DeskAddress, type Helpdesk, type Reading, type TicketPage, ticketAddress } from './helpdesk.ts';
import { lineAt } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { shownAt } from './reading/shown-at.ts';
import type { TicketPart } from './unread.ts';

/**
 * HubSpot's help desk, its inbox and a ticket's record, on the host of any region. Tickets are counted per account, so the account is part of the
 * site; a ticket has one id in the help desk and as a record, and the inbox counts its conversations by themselves. Of the page the ticket's name and
 * the contact's are publicly known, and a name is nobody's alone; the API lives on another host.
 */
export const hubspotAddress: DeskAddress = {
  id: 'hubspot',
  name: 'HubSpot',
  level: 'public code',
  hosts: /^app(?:-[a-z0-9]+)?\.hubspot\.com$/,
  ticketAddresses: [
    /^https:\/\/app(?:-[a-z0-9]+)?\.hubspot\.com(?<base>\/help-desk\/\d+)\/(?:[^?#]+\/)?ticket\/(?<ticket>[1-9]\d{0,19})(?:[/?#]|$)/,
    /^https:\/\/app(?:-[a-z0-9]+)?\.hubspot\.com(?<base>\/live-messages\/\d+)\/inbox\/(?<ticket>[1-9]\d{0,19})(?:[/?#]|$)/,
  ],
  pathOf: (id, { pathname }) => (pathname.startsWith('/help-desk/') ? `/view/search/ticket/${id}/` : `/inbox/${id}`),
  locate: ({ href, host, origin }) => {
    const [, account, record, id] = RECORD.exec(href) ?? [];
    if (id === undefined) return undefined;
    return { site: `${host}/help-desk/${account}`, id, address: `${origin}/contacts/${account}/${record}/${id}` };
  },
};

/** Records of the kind 0-5 are tickets; older addresses have the word. */
const RECORD =
  /^https:\/\/app(?:-[a-z0-9]+)?\.hubspot\.com\/contacts\/(\d{1,20})\/(record\/0-5|ticket)\/([1-9]\d{0,19})(?:[/?#]|$)/;

const SUBJECT = '[data-test-id="ticket-header-name-link"] span';
const CONTACT = '[data-selenium-test="contact-chicklet-title-link"]';

export const hubspotShown = (document: Document) => shownAt(document, SUBJECT, CONTACT);

const neverRead: readonly TicketPart[] = ['status', 'channel', 'requester', 'messages', 'history'];

export const hubspot: Helpdesk = {
  ...hubspotAddress,
  sources: ['page'],
  neverRead,
  read,
  shown: hubspotShown,
};

async function read({ own, address }: TicketPage, key: TicketKey): Promise<Reading> {
  return readingOf(
    {
      ...key,
      address: ticketAddress(hubspotAddress, key, address),
      subject: lineAt(await own(), SUBJECT),
    },
    firstReasons({ neverRead }),
  );
}
