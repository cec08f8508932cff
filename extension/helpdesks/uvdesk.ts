import { customerId } from '#shared/tickets/customer-id.ts';
import { unixMoment } from '#shared/tickets/moment.ts';
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
import { lineAt, textIn } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import type { TicketPart } from './unread.ts';

/** Customers see the same ticket in pages of their own, which are under `customer` unless another word was chosen: those likely are left out. */
const TICKET =
  /^https?:\/\/[^/?#]+(?<base>(?:\/[^?#]*?)??)(?<panel>\/[a-z]{2}(?:_[A-Z]{2})?\/(?!(?:customers?|clients?|users?|portal|my[^/?#]*)\/)[^/?#]+|\/member)\/ticket\/view\/(?<ticket>[1-9]\d{0,19})\/?(?:[?#]|$)/;

/**
 * UVdesk, on anybody's host. Between the site and the ticket its address has the page's language, which is not part of the site, and the word for
 * the agents' pages: `member`, unless another was chosen at the installation. The page is read: the first message stands in it, the later ones are
 * put in by its script, a page of them at a time and only those of the tab that is open. Whether one is a note is said in the user's language only.
 */
export const uvdeskAddress: DeskAddress = {
  id: 'uvdesk',
  name: 'UVdesk',
  level: 'templates',
  ticketAddresses: [TICKET],
  pathOf: (id, { href }) => {
    const { panel = '/member' } = TICKET.exec(href)?.groups ?? {};
    return `${panel}/ticket/view/${id}`;
  },
};

export const uvdeskMessages: MessagePlaces = {
  container: (document) => document.querySelector(LIST) ?? undefined,
  elementOf: (document, messageId) => partsIn(document).find((part) => idOf(part) === messageId),
  idOf: (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    const part = partsIn(node.ownerDocument ?? document).find((one) => one.contains(element));
    return part && idOf(part);
  },
};

const neverRead: readonly TicketPart[] = ['status', 'visibility', 'history'];

export const uvdesk: Helpdesk = {
  ...uvdeskAddress,
  sources: ['page'],
  neverRead,
  read,
  reply: {
    // TinyMCE in a frame named after the field; notes and forwarding have fields of their own.
    editors: (document) => document.querySelectorAll('#reply-area_ifr, #reply-area'),
  },
  messages: uvdeskMessages,
};

const LIST = '.uv-ticket-wrapper.thread-list';
/** What the ticket was opened with; every later message is a child of the list. */
const FIRST = '.uv-ticket-main.create';

async function read({ document, address, signal }: TicketPage, key: TicketKey): Promise<Reading> {
  signal.throwIfAborted();
  const parts = partsIn(document);
  const replies = Number(lineAt(document, '.uv-ticket-count-stat'));
  const isOfOneKind = document.querySelector('.uv-ticket-action-bar .uv-tab-active:not([data-type="all"])') !== null;
  const shown = parts.filter((part) => !part.matches(FIRST)).length;
  return readingOf(
    {
      ...key,
      address: ticketAddress(uvdeskAddress, key, address),
      number: /\d+/.exec(lineAt(document, '.uv-aside-title h6') ?? '')?.[0],
      subject: lineAt(document, '.uv-ticket-head h1') ?? lineAt(document, 'title')?.replace(/^#\d+ /, ''),
      channel: /(?:^|\s)uv-channel-(\w+)/.exec(document.querySelector('.uv-icon-channel')?.className ?? '')?.[1],
      requester: customerId(key, { mail: mailIn(document) }),
      messages: document.querySelector(LIST) ? parts.flatMap(messageIn) : undefined,
      messagesPartial: isOfOneKind || replies > shown,
    },
    firstReasons({ neverRead }),
  );
}

function partsIn(document: Document): Element[] {
  return [...document.querySelectorAll(`${FIRST}, ${LIST} > *`)].filter(idOf);
}

function idOf(part: Element): string | undefined {
  if (part.matches(FIRST)) return 'first';
  return part.querySelector('.copy-thread-link[id^="thread"]')?.id.slice('thread'.length);
}

/** Of name, address and telephone, whichever has the look of an e-mail address. */
function mailIn(document: Document): string | undefined {
  const lines = [...document.querySelectorAll('.uv-aside-customer-info span')].map((span) => span.textContent?.trim());
  return lines.find((line) => line?.includes('@'));
}

function messageIn(part: Element): FoundMessage {
  const author = part.querySelector('.uv-ticket-member-name');
  const [, kind] = /\/(customer|agent)\/\d+$/.exec(author?.getAttribute('href') ?? '') ?? [];
  return {
    id: idOf(part),
    // A customer's name leads to the customer, an agent's to the agent; UVdesk's own name leads nowhere.
    role: kind ?? (author?.localName === 'span' ? 'system' : undefined),
    at: unixMoment(
      Number(part.querySelector('.timeago[data-timestamp]')?.getAttribute('data-timestamp') ?? Number.NaN),
    ),
    text: textIn(part.querySelector('.message')),
  };
}
