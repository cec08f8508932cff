import { customerId } from '#shared/tickets/customer-id.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { type DeskAddress, type Helpdesk, type Reading, type TicketPage, ticketAddress } from './helpdesk.ts';
import { type Part, part, word } from './reading/answer.ts';
import { asking, NotRead, orUnread } from './reading/ask.ts';
import { lineAt } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { shownAt } from './reading/shown-at.ts';
import type { TicketPart } from './unread.ts';

/**
 * Zoho Desk, on the host of any region, in the agents' pages of today and in the classic ones; the portal is part of the site. The ticket comes from
 * the API that the page itself asks. Of its conversation and its history no address is publicly known.
 */
export const zohoDeskAddress: DeskAddress = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  level: 'public code',
  hosts: /^desk\.zoho\.(?:[a-z]{2,3}|com\.[a-z]{2})$/,
  ticketAddresses: [
    /^https:\/\/desk\.zoho\.(?:[a-z]{2,3}|com\.[a-z]{2})(?<base>\/agent\/[^/?#]+)\/(?:[^/?#]+\/)?tickets\/details\/(?<ticket>[1-9]\d*)(?:[/?#]|$)/,
    /^https:\/\/desk\.zoho\.(?:[a-z]{2,3}|com\.[a-z]{2})(?<base>\/support\/[^/?#]+)\/[^?#]*(?:\?[^#]*)?#Cases\/dv\/(?<ticket>[1-9]\d*)(?:[/?]|$)/,
  ],
  pathOf: (id, { pathname }) => {
    const [, , , place = ''] = pathname.split('/');
    if (pathname.startsWith('/support/')) return `/${place}#Cases/dv/${id}`;
    return `${place === 'tickets' ? '' : `/${place}`}/tickets/details/${id}`;
  },
};

const NUMBER = '.zd_v2-ticketsubject-ticketIdText';
const SUBJECT = '[data-id="caseSubjectText"]';

export const zohoDeskShown = (document: Document) => shownAt(document, NUMBER, SUBJECT);

const neverRead: readonly TicketPart[] = ['messages', 'history'];

export const zohoDesk: Helpdesk = {
  ...zohoDeskAddress,
  sources: ['API', 'page'],
  neverRead,
  read,
  shown: zohoDeskShown,
};

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { document, address } = page;
  const reasons = firstReasons({ neverRead });
  const portal = /[^/]+$/.exec(key.site)?.[0];
  const ticket = await orUnread(
    asking(page, tokenHeader(document.cookie))
      .json(`/supportapi/zd/${portal}/api/v1/tickets/${key.id}`)
      .then(ticketOf(key)),
    (why) => {
      for (const gone of ['status', 'channel', 'requester'] as const) reasons[gone] = why;
    },
  );
  const own = ticket?.ticketNumber && ticket.subject ? undefined : await page.own();
  const shown = own?.querySelector('.zd_v2-ticketdetailview-container') ?? own;
  return readingOf(
    {
      ...key,
      address: ticketAddress(zohoDeskAddress, key, address),
      number: ticket?.ticketNumber ?? /\d+/.exec(lineAt(shown, NUMBER) ?? '')?.[0],
      subject: ticket?.subject ?? lineAt(shown, SUBJECT),
      status: ticket?.status,
      channel: word(ticket?.channel)?.toLowerCase(),
      requester: customerId(key, { mail: ticket?.email, id: ticket?.contactId }),
    },
    reasons,
  );
}

/** The answer must be about the ticket that was asked for. */
function ticketOf({ id }: TicketKey): (answer: unknown) => Part {
  return (answer) => {
    const ticket = part(answer);
    if (word(ticket.id) !== id) throw new NotRead('notUnderstood');
    return ticket;
  };
}

/**
 * Zoho's own page proves that it asks by sending back what stands in a cookie that scripts may read; it goes to the page's own origin alone, and is
 * kept nowhere. Without it Zoho is asked all the same, and may refuse.
 */
function tokenHeader(cookies: string): Record<string, string> {
  const token = /(?:^|;\s*)crmcsr=([A-Za-z0-9-]{8,300})(?:;|$)/.exec(cookies)?.[1];
  return token === undefined ? {} : { 'X-ZCSRF-TOKEN': `crmcsrfparam=${token}` };
}
