import { customerId } from '#shared/tickets/customer-id.ts';
import { isoMoment, unixMoment } from '#shared/tickets/moment.ts';
import type { FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { type DeskAddress, type Helpdesk, type Reading, type TicketPage, ticketAddress } from './helpdesk.ts';
import { type Part, part, partOrNone, parts, partsOrNone, word } from './reading/answer.ts';
import { asking, orUnread } from './reading/ask.ts';
import { lineAt, textIn, textOfHtml } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { shownAt } from './reading/shown-at.ts';
import { timeIds } from './reading/time-ids.ts';
import type { TicketPart } from './unread.ts';

/**
 * Intercom's inbox, on the host of any region; the workspace is part of the site. The API is the page's own, is not documented and changes
 * without notice: what has another shape is not read. What happened to a conversation is told in a form that is not known.
 */
export const intercomAddress: DeskAddress = {
  id: 'intercom',
  name: 'Intercom',
  level: 'public code',
  hosts: /^app(?:\.eu|\.au)?\.intercom\.com$/,
  ticketAddresses: [
    /^https:\/\/app(?:\.eu|\.au)?\.intercom\.com(?<base>\/a\/inbox\/[a-z0-9]+)\/[^?#]*?conversation\/(?<ticket>[1-9]\d*)(?:[/?#]|$)/,
  ],
  pathOf: (id) => `/inbox/conversation/${id}`,
};

const SUBJECT = '[data-inbox-conversation-header-title] span';
const PART = '[data-part-group-id]';

export const intercomShown = (document: Document) => shownAt(document, SUBJECT, PART);

const neverRead: readonly TicketPart[] = ['channel', 'history'];

export const intercom: Helpdesk = {
  ...intercomAddress,
  sources: ['API', 'page'],
  neverRead,
  read,
  shown: intercomShown,
};

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { address } = page;
  const reasons = firstReasons({ neverRead });
  const app = /[^/]+$/.exec(key.site)?.[0];
  const conversation = await orUnread(
    asking(page).json(`/ember/inbox/conversations/${key.id}?app_id=${app}`).then(conversationIn),
    (why) => {
      for (const gone of ['status', 'requester', 'messages', 'texts', 'roles', 'visibility', 'times'] as const)
        reasons[gone] = why;
    },
  );
  const user = partOrNone(conversation?.user_summary);
  const document = word(conversation?.title) ? undefined : await page.own();
  const shown = [...(document?.querySelectorAll(PART) ?? [])].map(shownPart);
  return readingOf(
    {
      ...key,
      address: ticketAddress(intercomAddress, key, address),
      number: key.id,
      subject: word(conversation?.title) || lineAt(document, SUBJECT),
      status: conversation?.state,
      requester: customerId(key, { mail: user.email, id: word(user.user_id) ?? user.id }),
      messages: conversation ? messagesIn(conversation) : shown.length > 0 ? shown : undefined,
      // The page loads older messages as one scrolls.
      messagesPartial: !conversation,
    },
    reasons,
    { API: conversation, page: document },
  );
}

function conversationIn(answer: unknown): Part {
  const conversation = part(answer);
  parts(conversation.renderable_parts);
  return conversation;
}

const CUSTOMERS = { role: 'customer', visibility: 'public' };
const AGENTS = { role: 'agent', visibility: 'public' };
const NOTE = { role: 'agent', visibility: 'internal' };
/** Kinds of parts that are messages; all others tell of events. */
const KINDS: Readonly<Record<string, typeof NOTE>> = { 1: CUSTOMERS, 12: CUSTOMERS, 2: AGENTS, 24: AGENTS, 3: NOTE };

function kindOf(type: unknown): typeof NOTE | undefined {
  const number = word(type) ?? '';
  return Object.hasOwn(KINDS, number) ? KINDS[number] : undefined;
}

function messagesIn({ renderable_parts }: Part): FoundMessage[] {
  const messages = partsOrNone(renderable_parts).filter(({ renderable_type }) => kindOf(renderable_type));
  const moments = messages.map(({ created_at }) =>
    typeof created_at === 'number' ? unixMoment(created_at) : isoMoment(word(created_at) ?? ''),
  );
  const ids = timeIds(moments);
  return messages.map(({ renderable_type, renderable_data }, at) => ({
    id: ids[at] ?? `n${at + 1}`,
    ...kindOf(renderable_type),
    at: moments[at],
    text: blocksText(partOrNone(renderable_data).blocks),
  }));
}

/** A message is made of blocks: a paragraph or heading holds `text`, an e-mail `content`, a list `items`; a file has none of them. */
function blocksText(blocks: unknown): string | undefined {
  if (!Array.isArray(blocks)) return undefined;
  const html = partsOrNone(blocks).flatMap(({ text, content, items }) => [
    text,
    content,
    ...(Array.isArray(items) ? items.map((item) => (typeof item === 'string' ? item : partOrNone(item).text)) : []),
  ]);
  return textOfHtml(
    html
      .filter((piece) => typeof piece === 'string')
      .map((piece) => `<div>${piece}</div>`)
      .join(''),
  );
}

/** The older page tells who wrote a part; the newer one only by the side it stands on, which is not read. */
function shownPart(shown: Element): FoundMessage {
  const category = shown.getAttribute('data-part-group-category');
  return {
    id: shown.getAttribute('data-part-group-id'),
    role: category === '1' ? 'customer' : category === '3' ? 'agent' : undefined,
    text: textIn(shown.querySelector('.interblocks-html')),
  };
}
