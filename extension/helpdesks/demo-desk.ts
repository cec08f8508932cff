import { customerId } from '#shared/tickets/customer-id.ts';
import { isoMoment } from '#shared/tickets/moment.ts';
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
import { readingOf } from './reading/reading-of.ts';

/**
 * The demo desk of Easemark's own workbench: tickets to try things on, on this machine only. Its pages are made to be read, so the page is
 * all that is needed.
 */
export const demoDeskAddress: DeskAddress = {
  id: 'demo-desk',
  name: 'Demo desk',
  level: 'run',
  ticketAddresses: [
    /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/demo-desk\/ticket\/(?<ticket>[1-9]\d*)\/?(?:[?#]|$)/,
  ],
  pathOf: (id) => `/demo-desk/ticket/${id}`,
};

export const demoDeskMessages: MessagePlaces = {
  container: (document) => document.querySelector('[data-conversation]') ?? undefined,
  elementOf: (document, messageId) =>
    document.querySelector(`${MESSAGE}[data-message="${CSS.escape(messageId)}"]`) ?? undefined,
  idOf: (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest(MESSAGE)?.getAttribute('data-message') ?? undefined;
  },
};

export const demoDesk: Helpdesk = {
  ...demoDeskAddress,
  sources: ['page'],
  read,
  reply: { editors: (document) => document.querySelectorAll('[data-reply]') },
  messages: demoDeskMessages,
};

const MESSAGE = 'article[data-message]';

async function read({ document, address, signal }: TicketPage, key: TicketKey): Promise<Reading> {
  signal.throwIfAborted();
  // While the page moves on to another ticket it still shows the last one.
  const ticket = document.querySelector(`[data-ticket="${CSS.escape(key.id)}"]`) ?? undefined;
  const fact = (name: string) => lineAt(ticket, `[data-fact="${name}"]`);
  return readingOf(
    {
      ...key,
      address: ticketAddress(demoDeskAddress, key, address),
      number: fact('number'),
      subject: fact('subject'),
      status: fact('status'),
      channel: fact('channel'),
      requester: customerId(key, { mail: fact('requester') }),
      tags: ticket && [...ticket.querySelectorAll('[data-fact="tag"]')].map((tag) => tag.textContent),
      messages:
        ticket &&
        [...ticket.querySelectorAll<HTMLElement>(MESSAGE)].map((message) => ({
          id: message.dataset.message,
          role: message.dataset.role,
          visibility: message.dataset.visibility,
          at: timeIn(message),
          text: textIn(message.querySelector('[data-text]')),
        })),
      events:
        ticket &&
        [...ticket.querySelectorAll<HTMLElement>('[data-event]')].map((event) => ({
          id: event.id,
          kind: event.dataset.event,
          at: timeIn(event),
          from: event.dataset.from,
          to: event.dataset.to,
        })),
    },
    {},
  );
}

function timeIn(element: Element) {
  return isoMoment(element.querySelector('time')?.getAttribute('datetime') ?? '');
}
