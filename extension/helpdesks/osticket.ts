import { customerId } from '#shared/tickets/customer-id.ts';
import { isoMoment } from '#shared/tickets/moment.ts';
import type { FoundEvent, FoundMessage } from '#shared/tickets/normalise-ticket.ts';
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
import { type Reasons, readingOf } from './reading/reading-of.ts';

/**
 * osTicket's agent panel, on anybody's host. The id in the address is internal; the ticket's number is on the page. Navigation swaps a part
 * of the page. There is no API for agents: the page is read, and asked for again when it holds no conversation yet.
 */
export const osticketAddress: DeskAddress = {
  id: 'osticket',
  name: 'osTicket',
  level: 'templates',
  ticketAddresses: [
    /^https?:\/\/[^/?#]+(?<base>(?:\/[^?#]*)?)\/scp\/tickets\.php\?(?:[^#]*[&;])?id=(?<ticket>[1-9]\d*)(?:[&;#]|$)/,
  ],
  pathOf: (id) => `/scp/tickets.php?id=${id}`,
  fragmentOf: (id) => `thread-entry-${id}`,
};

export const osticketMessages: MessagePlaces = {
  // The second is what navigation swaps the content of.
  container: (document) =>
    document.querySelector('#thread-items') ?? document.querySelector('#pjax-container') ?? undefined,
  elementOf: (document, messageId) =>
    document.querySelector(`${ENTRY}[id="thread-entry-${CSS.escape(messageId)}"]`) ?? undefined,
  idOf: (node) => {
    const entry = (node instanceof Element ? node : node.parentElement)?.closest(ENTRY);
    return entry ? idOf(entry) : undefined;
  },
};

export const osticket: Helpdesk = {
  ...osticketAddress,
  sources: ['page'],
  read,
  reply: {
    // Redactor, or the field alone where it is switched off; notes have a form of their own.
    editors: (document) => document.querySelectorAll('form#reply .redactor-in, form#reply textarea#response'),
  },
  messages: osticketMessages,
};

const ENTRY = '#thread-items > [id^="thread-entry-"]';

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { address } = page;
  const reasons: Reasons = {};
  let document: Document | undefined = page.document;
  // While the page swaps one ticket for another it still shows the last one.
  const shown = /[?&;]id=(\d+)/.exec(document.querySelector('.flush-left h2 a')?.getAttribute('href') ?? '')?.[1];
  const isOther = shown !== undefined && shown !== key.id;
  if (isOther || !document.querySelector('#thread-items')) {
    const path = `${key.site.slice(address.host.length)}/scp/tickets.php?id=${key.id}`;
    const asked = await orUnread(asking(page).document(path), (why) => {
      for (const gone of ['subject', 'status', 'channel', 'requester', 'messages', 'history'] as const)
        reasons[gone] = why;
    });
    document = asked ?? (isOther ? undefined : document);
  }
  const thread = document?.querySelector('#thread-items');
  return readingOf(
    {
      ...key,
      address: ticketAddress(osticketAddress, key, address),
      number: /\d\S*/.exec(lineAt(document, '.flush-left h2 a') ?? '')?.[0],
      subject: lineAt(document, '.tixTitle h3'),
      status: lineAt(document, 'table.ticket_info a[href="#statuses"]'),
      channel: lineAt(document, '#field_source'),
      requester: customerId(key, { mail: lineAt(document, '[id^="user-"][id$="-email"]') }),
      messages: thread ? [...thread.querySelectorAll(ENTRY)].flatMap(messageIn) : undefined,
      events: thread ? [...thread.querySelectorAll('.thread-event')].flatMap(eventIn) : undefined,
    },
    reasons,
  );
}

function idOf(entry: Element): string {
  return entry.id.slice('thread-entry-'.length);
}

const ROLES = { message: 'customer', response: 'agent', note: 'agent', system: 'system' };

function messageIn(entry: Element): FoundMessage[] {
  const found = entry.querySelector('.thread-entry');
  if (!found) return [];
  const kind = (Object.keys(ROLES) as (keyof typeof ROLES)[]).find((name) => found.classList.contains(name));
  return [
    {
      id: idOf(entry),
      role: kind && ROLES[kind],
      visibility: kind && (kind === 'note' || kind === 'system' ? 'internal' : 'public'),
      at: timeIn(found, '.header time[datetime]'),
      text: textIn(found.querySelector('.thread-body')),
    },
  ];
}

/** An event's kind is told by its icon, whatever the page's language. To whom a ticket went stands in a sentence, and is not read. */
const ICONS: readonly (readonly [icon: string, kind: string])[] = [
  ['icon-hand-right', 'assigned'],
  ['icon-share-alt', 'transferred'],
  ['icon-thumbs-up-alt', 'status'],
  ['icon-rotate-right', 'reopened'],
];

function eventIn(event: Element): FoundEvent[] {
  const kind = ICONS.find(([icon]) => event.querySelector(`.${icon}`))?.[1];
  return kind ? [{ id: event.id || undefined, kind, at: timeIn(event, 'time[datetime]') }] : [];
}

function timeIn(element: Element, selector: string) {
  return isoMoment(element.querySelector(selector)?.getAttribute('datetime') ?? '');
}
