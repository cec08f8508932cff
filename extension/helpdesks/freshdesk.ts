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

const neverRead: readonly TicketPart[] = ['history'];

export const freshdesk: Helpdesk = {
  ...freshdeskAddress,
  sources: ['API', 'page'],
  neverRead,
  read,
  messages: freshdeskMessages,
};

/** The id of what the ticket was opened with: it is a part of the ticket, and has none. */
const ORIGINAL = 'original';
const A_PAGE = 100;

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { document, address } = page;
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
  const original = document.querySelector('#ticket_original_request');
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
      subject:
        ticket?.subject ?? lineAt(document, '.ticket-subject-heading') ?? lineAt(document, '.sentiment-ticket-heading'),
      status:
        lineAt(document, '[data-test-id="tkt-properties-status"] .ember-power-select-selected-item') ??
        STATES[word(ticket?.status) ?? ''],
      channel: sourceOf(ticket),
      requester: ticket?.requester_id,
      tags: Array.isArray(ticket?.tags) ? ticket.tags : undefined,
      messages:
        conversations || opening.length > 0 ? [...opening, ...(conversations ?? []).map(conversationIn)] : undefined,
      messagesPartial: !conversations || !ticket || last === undefined || last.length === A_PAGE,
    },
    reasons,
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
