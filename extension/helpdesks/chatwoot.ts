import { customerId } from '#shared/tickets/customer-id.ts';
import { unixMoment } from '#shared/tickets/moment.ts';
import type { FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { sessionHeaders } from './chatwoot/session.ts';
import {
  type DeskAddress,
  type Helpdesk,
  type MessagePlaces,
  type Reading,
  type TicketPage,
  ticketAddress,
} from './helpdesk.ts';
import { type Part, part, partOrNone, parts, word } from './reading/answer.ts';
import { type Ask, asking, NotRead, orUnread } from './reading/ask.ts';
import { textIn } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { shownAt } from './reading/shown-at.ts';
import type { TicketPart } from './unread.ts';

/**
 * Chatwoot, on anybody's host. Conversations are counted per account, so the account is part of the site; a conversation has no subject. What
 * happened to it is told in sentences of the account's language only.
 */
export const chatwootAddress: DeskAddress = {
  id: 'chatwoot',
  name: 'Chatwoot',
  level: 'templates',
  ticketAddresses: [
    /^https?:\/\/[^/?#]+(?<base>\/app\/accounts\/[1-9]\d*)\/(?:(?:[^?#]+\/)?conversations|inbox-view\/conversation)\/(?<ticket>[1-9]\d{0,19})\/?(?:[?#]|$)/,
  ],
  pathOf: (id) => `/conversations/${id}`,
};

export const chatwootMessages: MessagePlaces = {
  container: (document) => document.querySelector(MESSAGE)?.parentElement ?? undefined,
  elementOf: (document, messageId) =>
    document.querySelector(`${MESSAGE}[data-message-id="${CSS.escape(messageId)}"]`) ?? undefined,
  idOf: (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest(MESSAGE)?.getAttribute('data-message-id') ?? undefined;
  },
};

export const chatwootShown = (document: Document) => shownAt(document, MESSAGE);

const neverRead: readonly TicketPart[] = ['subject', 'history'];

export const chatwoot: Helpdesk = {
  ...chatwootAddress,
  sources: ['API', 'page'],
  neverRead,
  read,
  reply: {
    editors: (document) => document.querySelectorAll('.reply-box .ProseMirror-woot-style'),
    audience: (_, editor) => (editor?.closest('.reply-box')?.matches('.is-private') ? 'colleagues' : 'customer'),
  },
  messages: chatwootMessages,
  shown: chatwootShown,
};

const MESSAGE = '.message-bubble-container[data-message-id]';
/** How many messages come in an answer: the latest ones, or those before a given one. */
const A_PAGE = 20;

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { document, address } = page;
  const reasons = firstReasons({ neverRead });
  const account = /\/app\/accounts\/(\d+)$/.exec(key.site)?.[1];
  const path = `/api/v1/accounts/${account}/conversations/${key.id}`;
  const headers = sessionHeaders(document.cookie);
  const ask = asking(page, headers);
  const asked = <Value>(answer: () => Promise<Value>) =>
    headers ? answer() : Promise.reject<Value>(new NotRead('signedOut'));
  const [conversation, latest] = await Promise.all([
    orUnread(
      asked(() => ask.json(path).then(conversationIn)),
      (why) => {
        for (const gone of ['status', 'channel', 'requester'] as const) reasons[gone] = why;
      },
    ),
    orUnread(
      asked(() => messagesFrom(ask, `${path}/messages`)),
      (why) => {
        for (const gone of ['messages', 'texts', 'roles', 'visibility', 'times'] as const) reasons[gone] = why;
      },
    ),
  ]);
  const told = latest && [...latest];
  let older = latest;
  while (told && older?.length === A_PAGE && ask.left() > 0) {
    older = await orUnread(messagesFrom(ask, `${path}/messages?before=${told[0]?.id}`), () => {});
    told.unshift(...(older ?? []));
  }
  const shown = told ? [] : [...((await page.own())?.querySelectorAll(MESSAGE) ?? [])].flatMap(shownMessage);
  const sender = partOrNone(partOrNone(conversation?.meta).sender);
  return readingOf(
    {
      ...key,
      address: ticketAddress(chatwootAddress, key, address),
      status: conversation?.status,
      channel: channelOf(partOrNone(conversation?.meta).channel),
      requester: customerId(key, { mail: sender.email, id: sender.id }),
      tags: Array.isArray(conversation?.labels) ? conversation.labels : undefined,
      messages: told ? told.flatMap(messageIn) : shown.length > 0 ? shown : undefined,
      // The page holds the latest messages; older ones come as one scrolls.
      messagesPartial: told ? older === undefined || older.length === A_PAGE : true,
    },
    reasons,
    { API: conversation || told, page: shown.length > 0 },
  );
}

function conversationIn(answer: unknown): Part {
  const conversation = part(answer);
  if (word(conversation.id) === undefined) throw new NotRead('notUnderstood');
  return conversation;
}

async function messagesFrom(ask: Ask, path: string): Promise<Part[]> {
  const messages = parts(part(await ask.json(path)).payload);
  return messages.filter(({ id }) => Number.isSafeInteger(id));
}

/** `Channel::WebWidget` is `webwidget`. */
function channelOf(type: unknown): string | undefined {
  return word(type)
    ?.replace(/^Channel::/, '')
    .toLowerCase();
}

/** From the customer, from the team, and what Chatwoot writes by itself; sentences about events are no messages. */
const ROLES: Readonly<Record<string, string>> = { 0: 'customer', 1: 'agent', 3: 'system' };

function messageIn({ id, message_type, private: isPrivate, sender, content, created_at }: Part): FoundMessage[] {
  const role = ROLES[word(message_type) ?? ''];
  if (role === undefined) return [];
  return [
    {
      id: word(id),
      role: partOrNone(sender).type === 'agent_bot' ? 'system' : role,
      visibility: typeof isPrivate === 'boolean' ? (isPrivate ? 'internal' : 'public') : undefined,
      at: unixMoment(Number(created_at ?? Number.NaN)),
      // A message may be a file alone.
      text: word(content) ?? '',
    },
  ];
}

const NOTE = '.bg-n-solid-amber';
/** Those of agents, customers, bots, and what was not delivered. */
const PUBLIC = '.bg-n-solid-blue, .bg-n-slate-4, .bg-n-solid-iris, .bg-n-ruby-4';

/**
 * A sentence about an event is on neither side. The side does not tell whose a message is: right are agents and bots, in older builds only the
 * agent who looks, and then a colleague stands left beside the customer. Notes are the team's own. Who sees a message only the bubble's own colour
 * tells: teams paint their Chatwoot anew, so of a colour that is none of Chatwoot's it is not known.
 */
function shownMessage(message: Element): FoundMessage[] {
  const bubble = message.querySelector('.left-bubble, .right-bubble');
  if (!bubble) return [];
  const isNote = bubble.matches(NOTE);
  return [
    {
      id: message.getAttribute('data-message-id'),
      role: isNote ? 'agent' : undefined,
      visibility: isNote ? 'internal' : bubble.matches(PUBLIC) ? 'public' : undefined,
      text: textIn(bubble),
    },
  ];
}
