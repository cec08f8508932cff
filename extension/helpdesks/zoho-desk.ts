import { customerId } from '#shared/tickets/customer-id.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { type DeskAddress, type Helpdesk, type Reading, type TicketPage, ticketAddress } from './helpdesk.ts';
import { type Part, part, word } from './reading/answer.ts';
import { type Ask, asking, NotRead, orUnread } from './reading/ask.ts';
import { lineAt } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { shownAt } from './reading/shown-at.ts';
import type { TicketPart, UnreadReason } from './unread.ts';
import { commentIn, listIn, threadIn } from './zoho-desk/answers.ts';
import { organisationIn } from './zoho-desk/organisation.ts';

/**
 * Zoho Desk, on the host of any region, in the agents' pages of today and in the classic ones; the portal is part of the site. The ticket and its
 * conversation come from the API that the page itself asks, where it can be found out for which organisation it asks. Of its history no address is
 * publicly known.
 */
export const zohoDeskAddress: DeskAddress = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  level: 'public code',
  hosts: /^desk\.zoho(?:\.[a-z]{2,3}|\.com\.[a-z]{2}|cloud\.ca)$/,
  ticketAddresses: [
    /^https:\/\/desk\.zoho(?:\.[a-z]{2,3}|\.com\.[a-z]{2}|cloud\.ca)(?<base>\/agent\/[^/?#]+)\/(?:[^/?#]+\/)?tickets\/details\/(?<ticket>[1-9]\d{0,24})(?:[/?#]|$)/,
    /^https:\/\/desk\.zoho(?:\.[a-z]{2,3}|\.com\.[a-z]{2}|cloud\.ca)(?<base>\/support\/[^/?#]+)\/[^?#]*(?:\?[^#]*)?#Cases\/dv\/(?<ticket>[1-9]\d{0,24})(?:[/?]|$)/,
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

const neverRead: readonly TicketPart[] = ['history'];

export const zohoDesk: Helpdesk = {
  ...zohoDeskAddress,
  sources: ['API', 'page'],
  neverRead,
  read,
  shown: zohoDeskShown,
};

const OF_TICKET: readonly TicketPart[] = ['status', 'channel', 'requester'];
const OF_MESSAGES: readonly TicketPart[] = ['messages', 'texts', 'roles', 'visibility', 'times'];
/** How many threads or comments a list may be asked for at once. */
const A_PAGE = 100;

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { document, address } = page;
  const reasons = firstReasons({ neverRead });
  const gone = (parts: readonly TicketPart[]) => (why: UnreadReason) => {
    for (const part of parts) reasons[part] = why;
  };
  const api = `/supportapi/zd/${/[^/]+$/.exec(key.site)?.[0]}/`;
  const orgId = organisationIn(document, address.origin + api);
  const ask = asking(page, orgId === undefined ? {} : { orgId });
  const path = `${api}api/v1/tickets/${key.id}`;
  const ticket = await orUnread(
    orgId === undefined ? Promise.reject(new NotRead('notInPage')) : ask.json(path).then(ticketOf(key)),
    gone([...OF_TICKET, ...OF_MESSAGES]),
  );
  const [threads, comments] = ticket
    ? await Promise.all([
        orUnread(listed(ask, `${path}/threads`, ticket.threadCount), gone(OF_MESSAGES)),
        orUnread(listed(ask, `${path}/comments`, ticket.commentCount), gone(OF_MESSAGES)),
      ])
    : [];
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
      messages: [...(threads ?? []).flatMap(threadIn), ...(comments ?? []).map(commentIn)],
      messagesPartial: [threads, comments].some((list) => !list || list.length >= A_PAGE),
    },
    reasons,
    { API: ticket, page: own },
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

/** Of a list with nothing on it Zoho has no answer, so it is not asked for. */
async function listed(ask: Ask, path: string, count: unknown): Promise<Part[]> {
  return word(count) === '0' ? [] : listIn(await ask.json(`${path}?limit=${A_PAGE}`));
}
