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
import { type Part, part, partOrNone, partsOrNone, word } from './reading/answer.ts';
import { asking, orUnread } from './reading/ask.ts';
import { lineAt } from './reading/page-text.ts';
import { type Reasons, readingOf } from './reading/reading-of.ts';
import { commentsIn, eventsIn, pagesOf } from './zendesk/answers.ts';
import { ITEM, itemIds, itemsIn, messagesIn, paneOf } from './zendesk/pane.ts';

/**
 * Zendesk's Agent Workspace, which always lives under zendesk.com, whatever host the help centre has. A ticket that is being written
 * (`/agent/tickets/new/1`) has no id yet; `/hc/requests/N` is the customer's view.
 *
 * Status, authors and history come from the API with the page's own session, the rest from the page where the API is silent. Several
 * tickets stay in the page: only the one of the address is looked at.
 */
export const zendeskAddress: DeskAddress = {
  id: 'zendesk',
  name: 'Zendesk',
  level: 'public code',
  hosts: /(?:^|\.)zendesk\.com$/,
  ticketAddresses: [/^https:\/\/(?:[a-z0-9-]+\.)+zendesk\.com\/agent\/tickets\/(?<ticket>[1-9]\d*)(?:[/?#]|$)/],
  pathOf: (id) => `/agent/tickets/${id}`,
};

export const zendeskMessages: MessagePlaces = {
  container: (document) => {
    const pane = shownPane(document);
    return pane?.querySelector('[data-test-id="omni-log-container"]') ?? pane;
  },
  elementOf: (document, messageId) => {
    const items = itemsIn(shownPane(document));
    return items[itemIds(items).indexOf(messageId)];
  },
  idOf: (node) => {
    const item = (node instanceof Element ? node : node.parentElement)?.closest(ITEM);
    const items = itemsIn(item?.ownerDocument && shownPane(item.ownerDocument));
    return item ? itemIds(items)[items.indexOf(item)] : undefined;
  },
};

export const zendesk: Helpdesk = {
  ...zendeskAddress,
  sources: ['API', 'page'],
  read,
  reply: {
    editors: (document) =>
      shownPane(document)?.querySelectorAll(
        '[data-test-id="omnicomposer-rich-text-ckeditor"], [data-test-id="omnicomposer-plain-text-ckeditor"]',
      ) ?? [],
    audience: (document) => {
      const channel = shownPane(document)?.querySelector<HTMLElement>(
        '[data-test-id="omnichannel-channel-switcher-button"]',
      )?.dataset.channel;
      if (!channel) return undefined;
      return channel === 'internal' ? 'colleagues' : 'customer';
    },
  },
  messages: zendeskMessages,
};

function shownPane(document: Document): Element | undefined {
  const id = zendeskAddress.ticketAddresses[0]?.exec(document.location?.href ?? '')?.groups?.ticket;
  return id === undefined ? undefined : paneOf(document, id);
}

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { document, address } = page;
  const ask = asking(page);
  const reasons: Reasons = {};
  const path = `/api/v2/tickets/${key.id}`;
  const comments = pagesOf(ask, `${path}/comments.json?page[size]=100&include=users`, 'comments');
  const audits = pagesOf(ask, `${path}/audits.json?page[size]=100`, 'audits');
  const [answer] = await Promise.all([
    orUnread(ask.json(`${path}.json?include=users,groups`).then(ticketIn), (why) => {
      reasons.status = why;
      reasons.requester = why;
    }),
    orUnread(comments.next(), (why) => {
      for (const gone of ['messages', 'roles', 'visibility', 'texts', 'times'] as const) reasons[gone] = why;
    }),
    orUnread(audits.next(), (why) => {
      reasons.history = why;
    }),
  ]);
  // What is left of the budget goes to messages first: a history in part cannot be counted.
  for (const pages of [comments, audits]) {
    while (pages.answers().length > 0 && pages.more() && ask.left() > 0) {
      const read = await orUnread(
        pages.next().then(() => true),
        () => {},
      );
      if (!read) break;
    }
  }

  const ticket = answer?.ticket;
  const pane = paneOf(document, key.id);
  const users = [...(answer?.users ?? []), ...comments.answers().flatMap(({ users }) => partsOrNone(users))];
  const told = commentsIn(comments.answers(), users);
  // The page only fills in what the API named: what it shows beside that may be counted there already, under another second.
  const named = told && new Set(told.map(({ id }) => id));
  const shown = messagesIn(pane)?.filter(({ id }) => !named || named.has(id));
  if (audits.more() && audits.answers().length > 0) reasons.history = 'onlyPart';
  const requester = word(ticket?.requester_id);
  return readingOf(
    {
      ...key,
      address: ticketAddress(zendeskAddress, key, address),
      number: key.id,
      subject: ticket?.subject ?? lineAt(pane, 'input[data-test-id="omni-header-subject"]'),
      status: ticket?.status,
      channel: partOrNone(ticket?.via).channel ?? lineAt(pane, '[data-test-id="omni-header-via-label"]'),
      requester: customerId(key, { mail: users.find(({ id }) => word(id) === requester)?.email, id: requester }),
      tags: Array.isArray(ticket?.tags) ? ticket.tags : undefined,
      messages: told || shown ? [...(told ?? []), ...(shown ?? [])] : undefined,
      // The page loads older messages on demand: without the API it is not known whether all are there.
      messagesPartial: told ? comments.more() : !!pane?.querySelector('[data-test-id="convolog-show-more-button"]'),
      events: audits.answers().length > 0 && !audits.more() ? eventsIn(audits.answers()) : undefined,
    },
    reasons,
    { API: answer || told || audits.answers()[0], page: pane && !(answer && told) },
  );
}

function ticketIn(answer: unknown): { readonly ticket: Part; readonly users: readonly Part[] } {
  const { ticket, users } = part(answer);
  return { ticket: part(ticket), users: partsOrNone(users) };
}
