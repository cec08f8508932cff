import { customerId } from '#shared/tickets/customer-id.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { conversationIn, originalIn, STATES, sourceOf } from './freshdesk/answers.ts';
import {
  type DeskAddress,
  type Helpdesk,
  type MessagePlaces,
  type Reading,
  type TicketPage,
  ticketAddress,
} from './helpdesk.ts';
import { type Part, part, parts, word } from './reading/answer.ts';
import { type Ask, asking, NotRead, orUnread } from './reading/ask.ts';
import { lineAt, textIn } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { shownAt } from './reading/shown-at.ts';
import type { TicketPart } from './unread.ts';

/**
 * Freshdesk, under freshdesk.com or a name of the team's own. Freshservice, which looks alike, is another product. The ticket and its
 * conversation come from the API that the page itself asks, which is not counted against the account's limit.
 */
export const freshdeskAddress: DeskAddress = {
  id: 'freshdesk',
  name: 'Freshdesk',
  level: 'public code',
  hosts: /\.freshdesk\.com$/,
  ticketAddresses: [
    /^https:\/\/(?![^/?#]*\.freshservice\.com(?:[:/]))[^/?#]+\/a\/tickets\/(?<ticket>[1-9]\d*)(?:[/?#]|$)/,
  ],
  pathOf: (id) => `/a/tickets/${id}`,
};

export const freshdeskMessages: MessagePlaces = {
  container: (document) => document.querySelector('.ticket-details__item__content')?.parentElement ?? undefined,
  // Of the later messages the page tells no id.
  elementOf: (document, messageId) =>
    (messageId === ORIGINAL && document.querySelector('#ticket_original_request')) || undefined,
  idOf: (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest('#ticket_original_request') ? ORIGINAL : undefined;
  },
};

const SUBJECTS = ['.ticket-subject-heading', '.sentiment-ticket-heading'];

export const freshdeskShown = (document: Document) => shownAt(document, ...SUBJECTS, '#ticket_original_request');

const neverRead: readonly TicketPart[] = ['history'];

export const freshdesk: Helpdesk = {
  ...freshdeskAddress,
  sources: ['API', 'page'],
  neverRead,
  read,
  messages: freshdeskMessages,
  shown: freshdeskShown,
};

/** The id of what the ticket was opened with: it is a part of the ticket, and has none. */
const ORIGINAL = 'original';
const A_PAGE = 100;

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { address } = page;
  const ask = asking(page);
  const reasons = firstReasons({ neverRead });
  const path = `/api/_/tickets/${key.id}`;
  const [ticket, first] = await Promise.all([
    orUnread(ask.json(path).then(ticketIn), (why) => {
      for (const gone of ['status', 'channel', 'requester'] as const) reasons[gone] = why;
    }),
    orUnread(conversationsFrom(ask, `${path}/conversations?per_page=${A_PAGE}`), (why) => {
      for (const gone of ['messages', 'texts', 'roles', 'visibility', 'times'] as const) reasons[gone] = why;
    }),
  ]);
  const conversations = first && [...first];
  let last = first;
  for (let at = 2; conversations && last?.length === A_PAGE && ask.left() > 0; at++) {
    last = await orUnread(conversationsFrom(ask, `${path}/conversations?per_page=${A_PAGE}&page=${at}`), () => {});
    conversations.push(...(last ?? []));
  }
  const told = STATES[word(ticket?.status) ?? ''];
  // A state of the team's own has only a number in the API: its word is in the page.
  const document = ticket && told ? undefined : await page.own();
  const original = document?.querySelector('#ticket_original_request');
  const opening = ticket
    ? [originalIn(ticket, ORIGINAL)]
    : original
      ? [{ id: ORIGINAL, text: textIn(original.querySelector('.text__content') ?? original) }]
      : [];
  return readingOf(
    {
      ...key,
      address: ticketAddress(freshdeskAddress, key, address),
      number: key.id,
      subject: ticket?.subject ?? SUBJECTS.map((place) => lineAt(document, place)).find(Boolean),
      status: told ?? lineAt(document, '[data-test-id="tkt-properties-status"] .ember-power-select-selected-item'),
      channel: sourceOf(ticket),
      requester: customerId(key, { id: ticket?.requester_id }),
      tags: Array.isArray(ticket?.tags) ? ticket.tags : undefined,
      messages:
        conversations || opening.length > 0 ? [...opening, ...(conversations ?? []).map(conversationIn)] : undefined,
      messagesPartial: !conversations || !ticket || last === undefined || last.length === A_PAGE,
    },
    reasons,
    { API: ticket || conversations, page: document },
  );
}

function ticketIn(answer: unknown): Part {
  const ticket = part(part(answer).ticket);
  if (word(ticket.id) === undefined) throw new NotRead('notUnderstood');
  return ticket;
}

async function conversationsFrom(ask: Ask, path: string): Promise<Part[]> {
  return parts(part(await ask.json(path)).conversations).filter(({ id }) => word(id) !== undefined);
}
