import { customerId } from '#shared/tickets/customer-id.ts';
import { momentFromText } from '#shared/tickets/moment-text.ts';
import type { FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import {
  type DeskAddress,
  type Helpdesk,
  type MessagePlaces,
  type Reading,
  type TicketPage,
  ticketAddress,
} from './helpdesk.ts';
import { asking, orUnread } from './reading/ask.ts';
import { lineAt, textIn } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import type { TicketPart } from './unread.ts';

/**
 * FreeScout, on anybody's host. There is no API in its core: the page is read, newest message first as it stands there, and asked for again
 * when it holds another conversation. What happened to a conversation is told in sentences of the user's language only, so that transfers
 * and re-opens stay unknown.
 */
export const freescoutAddress: DeskAddress = {
  id: 'freescout',
  name: 'FreeScout',
  level: 'templates',
  // Under a path of at most two parts, and with nothing after the number: Intercom and Help Scout have longer addresses of the same look.
  ticketAddresses: [
    /^https?:\/\/(?![^/?#]*\.(?:intercom\.com|helpscout\.net)(?:[:/]))[^/?#]+(?<base>(?:\/[^/?#]+){0,2})\/conversation\/(?<ticket>[1-9]\d*)\/?(?:[?#]|$)/,
  ],
  pathOf: (id) => `/conversation/${id}`,
  fragmentOf: (id) => `thread-${id}`,
};

export const freescoutMessages: MessagePlaces = {
  container: (document) => document.querySelector('#conv-layout-main') ?? undefined,
  elementOf: (document, messageId) =>
    document.querySelector(`${THREAD}[id="thread-${CSS.escape(messageId)}"]`) ?? undefined,
  idOf: (node) => {
    const thread = (node instanceof Element ? node : node.parentElement)?.closest(THREAD);
    return thread && kindOf(thread) ? idOf(thread) : undefined;
  },
};

const neverRead: readonly TicketPart[] = ['history'];

export const freescout: Helpdesk = {
  ...freescoutAddress,
  sources: ['page'],
  neverRead,
  read,
  reply: {
    // The same block serves replies, notes and forwarding.
    editors: (document) => document.querySelectorAll('.conv-reply-block .note-editable'),
    audience: (document) =>
      document.querySelector('.conv-reply-block')?.matches('.conv-note-block, .conv-forward-block')
        ? 'colleagues'
        : 'customer',
  },
  messages: freescoutMessages,
};

const THREAD = '#conv-layout-main .thread[id^="thread-"]';

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { address } = page;
  const reasons = firstReasons({ neverRead });
  let { document } = page;
  if (document.body?.dataset.conversation_id !== key.id) {
    const path = `${key.site.slice(address.host.length)}/conversation/${key.id}`;
    const asked = await orUnread(asking(page).document(path), (why) => {
      for (const gone of ['subject', 'status', 'channel', 'requester', 'messages'] as const) reasons[gone] = why;
    });
    document = asked ?? document;
  }
  const own = document.body?.dataset.conversation_id === key.id ? document : undefined;
  const layout = own?.querySelector('#conv-layout');
  const language = document.documentElement.lang || undefined;
  // Of the same second, the one that stands lower is older: the page's order is turned round before it is put in order of time.
  const threads = [...(own?.querySelectorAll(THREAD) ?? [])].reverse();
  return readingOf(
    {
      ...key,
      address: ticketAddress(freescoutAddress, key, address),
      number: /\d+/.exec(lineAt(own, '.conv-numnav strong') ?? '')?.[0],
      subject: lineAt(own, '.conv-subjtext > span'),
      status: lineAt(own, '#conv-status .conv-info-val span'),
      channel: /(?:^|\s)conv-type-(email|phone|chat)(?:\s|$)/.exec(layout?.className ?? '')?.[1],
      requester: customerId(key, { mail: lineAt(own, '.customer-email') }),
      messages: layout ? threads.flatMap((thread) => messageIn(thread, language)) : undefined,
    },
    reasons,
  );
}

function idOf(thread: Element): string {
  return thread.id.slice('thread-'.length);
}

/** Drafts and the lines that tell of events are no messages. Of a line in a chat, the page does not say who wrote it. */
const KINDS = {
  customer: { role: 'customer', visibility: 'public' },
  message: { role: 'agent', visibility: 'public' },
  note: { role: 'agent', visibility: 'internal' },
  chat: { role: undefined, visibility: 'public' },
};

function kindOf({ classList }: Element) {
  const name = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((kind) => classList.contains(`thread-type-${kind}`));
  return name && KINDS[name];
}

function messageIn(thread: Element, language: string | undefined): FoundMessage[] {
  const kind = kindOf(thread);
  if (!kind) return [];
  const date = thread.querySelector('.thread-date');
  const reader = { language, now: Date.now() };
  // Bootstrap moves the title away once the page's script has run.
  const written = date?.getAttribute('data-original-title') || date?.getAttribute('title') || '';
  const at = momentFromText(written, reader) ?? momentFromText(lineAt(thread, '.thread-date') ?? '', reader);
  return [{ id: idOf(thread), ...kind, at, text: textIn(thread.querySelector('.thread-content')) }];
}
