import { customerId } from '#shared/tickets/customer-id.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import {
  type DeskAddress,
  type Helpdesk,
  type MessagePlaces,
  type Reading,
  type TicketPage,
  ticketAddress,
} from './helpdesk.ts';
import { type Part, part, partsOrNone, word } from './reading/answer.ts';
import { asking, orUnread } from './reading/ask.ts';
import { lineAt } from './reading/page-text.ts';
import { type Reasons, readingOf } from './reading/reading-of.ts';
import { idOf, messagesIn, namesIn, ROW, requesterIn, rowsIn } from './request-tracker/page.ts';
import { eventOf, mergedTransactions, messageOf, ownTransactions } from './request-tracker/transactions.ts';
import type { UnreadReason } from './unread.ts';

/**
 * Request Tracker 5, on anybody's host and under any path. The id is a parameter that may stand anywhere in the query, and RT also
 * takes `;` between parameters. The customers' own view (`/SelfService/Display.html`) is not an agent's ticket page.
 *
 * Roles, times and history come from REST 2 with the page's own session, texts from the page (or from the history page, as the ticket's page
 * loads its messages late).
 */
export const requestTrackerAddress: DeskAddress = {
  id: 'request-tracker',
  name: 'Request Tracker',
  level: 'run',
  ticketAddresses: [
    /^https?:\/\/[^/?#]+(?<base>(?:\/[^?#]*)?)\/Ticket\/(?:Display|History|Update)\.html\?(?:[^#]*[&;])?id=(?<ticket>[1-9]\d*)(?:[&;#]|$)/,
  ],
  pathOf: (id) => `/Ticket/Display.html?id=${id}`,
  fragmentOf: (id) => `txn-${id}`,
};

export const requestTrackerMessages: MessagePlaces = {
  // The second is what the page fills with the history after it has loaded.
  container: (document) =>
    document.querySelector('.history-container') ?? document.querySelector('#delayed_ticket_history') ?? undefined,
  elementOf: (document, messageId) =>
    document.querySelector(`${ROW}[data-transaction-id="${CSS.escape(messageId)}"]`) ?? undefined,
  idOf: (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest(`${ROW}.message`)?.getAttribute('data-transaction-id') ?? undefined;
  },
};

export const requestTracker: Helpdesk = {
  ...requestTrackerAddress,
  sources: ['API', 'page'],
  read,
  reply: {
    // CKEditor 4 in a frame, or the field alone where rich text is off. The ticket's own page has neither.
    editors: (document) => document.querySelectorAll('#cke_UpdateContent iframe, #UpdateContent'),
    audience: (document) =>
      document.querySelector<HTMLSelectElement>('#UpdateType')?.value === 'response' ? 'customer' : 'colleagues',
    isUnfinished: (editor) => editor.matches('textarea.richtext'),
    pathOf: (id) => `/Ticket/Update.html?Action=Respond&id=${id}`,
  },
  messages: requestTrackerMessages,
};

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { document, address } = page;
  const root = key.site.slice(address.host.length);
  const ask = asking(page);
  const reasons: Reasons = { channel: 'notOffered' };

  const pageOfHistory = () =>
    orUnread(ask.document(`${root}/Ticket/History.html?id=${key.id}`).then(rowsIn), (why) => {
      reasons.messages = why;
      reasons.texts = why;
    });
  const loaded = rowsIn(document);
  const [ticket, first] = await Promise.all([
    orUnread(ask.json(`${root}/REST/2.0/ticket/${key.id}`).then(part), (why) => {
      for (const gone of ['subject', 'status', 'requester', 'messages', 'history'] as const) reasons[gone] ??= why;
    }),
    loaded.length > 0 ? loaded : pageOfHistory(),
  ]);
  const lastShown = Number(first?.findLast((row) => row.matches('.message'))?.getAttribute('data-transaction-id') ?? 0);
  const unknown = (why: UnreadReason) => {
    for (const gone of ['messages', 'roles', 'visibility', 'history'] as const) reasons[gone] ??= why;
  };
  const own = await orUnread(ownTransactions(ask, root, key.id, lastShown), unknown);
  const merged = own && (await orUnread(mergedTransactions(ask, root, key.id, own), unknown));

  const requesters = ticket && new Set(partsOrNone(ticket.Requestor).map(({ id }) => word(id)));
  // RT knows a user by a login, which often is the mail address.
  const asker = requesters?.values().next().value;
  const told = [...(own?.items ?? []), ...(merged?.items ?? [])].flatMap((item) => messageOf(item, requesters));
  // A user may have the page load its messages while scrolling.
  const ids = new Set(first?.map(idOf));
  const missing = first === loaded && ask.left() > 0 && told.some(({ id }) => !ids.has(String(id)));
  const rows = (missing && (await pageOfHistory())) || (first ?? []);
  const names = namesIn(rows);
  // An answer without any message is about a ticket that cannot be seen: it says nothing of its history.
  const any = told.length > 0 || rows.length > 0;
  if (own?.partial) reasons.history = 'onlyPart';
  return readingOf(
    {
      ...key,
      address: ticketAddress(requestTrackerAddress, key, address),
      number: key.id,
      subject: ticket?.Subject ?? /^[^#]*#\d+: (.*)/s.exec(document.title)?.[1],
      status: ticket?.Status ?? lineAt(document, '.ticket-info-basics .form-row.status .current-value'),
      channel: channelOf(ticket) ?? lineAt(document, '.ticket-info-cfs .custom-field-Channel .current-value'),
      requester: customerId(key, asker === undefined ? { mail: requesterIn(document) } : { mail: asker, id: asker }),
      messages: any ? [...told, ...messagesIn(rows, document)] : undefined,
      messagesPartial: own?.partial || (own && merged?.partial !== false),
      // What a ticket went through before it was merged into this one is no change of this one's hands.
      events: any && own && !own.partial ? own.items.flatMap((item) => eventOf(item, names)) : undefined,
    },
    reasons,
    // Texts are in the page alone.
    { API: ticket || own, page: rows.length > 0 || !ticket },
  );
}

function channelOf(ticket: Part | undefined): unknown {
  const field = partsOrNone(ticket?.CustomFields).find(({ name }) => name === 'Channel');
  return Array.isArray(field?.values) ? field.values[0] : undefined;
}
