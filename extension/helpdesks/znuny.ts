import { isoMoment } from '#shared/tickets/moment.ts';
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

/**
 * Znuny, and OTRS from which it comes, on anybody's host; parameters are joined by `;` or `&`. There is no API unless an administrator has made
 * one, so the page is read: its list names every article with author and visibility, and below it stand the texts of those that are opened,
 * HTML ones each in a frame of its own. State, queue and history are told in the user's language only.
 */
export const znunyAddress: DeskAddress = {
  id: 'znuny',
  name: 'Znuny/OTRS',
  level: 'templates',
  ticketAddresses: [
    /^https?:\/\/[^/?#]+(?<base>(?:\/[^?#]*)?)\/index\.pl\?(?=(?:[^#]*[&;])?Action=AgentTicketZoom(?:[&;#]|$))(?:[^#]*[&;])?TicketID=(?<ticket>[1-9]\d{0,19})(?:[&;#]|$)/,
  ],
  pathOf: (id) => `/index.pl?Action=AgentTicketZoom;TicketID=${id}`,
};

export const znunyMessages: MessagePlaces = {
  container: (document) => document.querySelector('#ArticleItems') ?? undefined,
  elementOf: (document, messageId) => opened(document).get(messageId),
  idOf: (node) => {
    // A selection inside a message's frame lies in another document.
    const frame = node.ownerDocument?.defaultView?.frameElement;
    const element = frame ?? (node instanceof Element ? node : node.parentElement);
    const box = element?.closest(BOX);
    return box ? idOf(box) : undefined;
  },
  frames: (document) => document.querySelectorAll<HTMLIFrameElement>(`${BOX} iframe`),
};

const neverRead: readonly TicketPart[] = ['status', 'channel', 'requester', 'history'];

export const znuny: Helpdesk = {
  ...znunyAddress,
  sources: ['page'],
  neverRead,
  read,
  messages: znunyMessages,
};

const BOX = '#ArticleItems .WidgetSimple';
const ROLES = ['customer', 'agent', 'system'];
/** Other pages of the list, and the link that takes its filter away: only while one is set, which may be the agent's standing wish. */
const MORE = '.ArticlePages a:not(.Active), #ResetArticleFilter';

async function read({ document, address, signal }: TicketPage, key: TicketKey): Promise<Reading> {
  signal.throwIfAborted();
  const headline = lineAt(document, 'h1.ticketHeaderTitleHeadline') ?? lineAt(document, '.Headline h1');
  const [, number, subject] = /^\D*(\d+)\s+[—–-]\s+(.*)$/.exec(headline ?? '') ?? [];
  const boxes = opened(document);
  const rows = [...document.querySelectorAll('#ArticleTable tbody tr')];
  const listed = rows.flatMap((row) => rowIn(row) ?? []);
  const shown = [...boxes].map(([id, box]) => ({ id, ...authorIn(box), text: bodyIn(box, id) }));
  // Newest first or oldest first, as the user has it: ids grow with time.
  const messages = [...listed, ...shown].sort((one, other) => Number(one.id) - Number(other.id));
  return readingOf(
    {
      ...key,
      address: ticketAddress(znunyAddress, key, address),
      number,
      subject,
      messages: messages.length > 0 ? messages : undefined,
      messagesPartial: listed.length === 0 || document.querySelector(MORE) !== null,
    },
    firstReasons({ neverRead }),
  );
}

/** The boxes of the articles that are opened, by article. */
function opened(document: Document): Map<string, Element> {
  return new Map(
    [...document.querySelectorAll(BOX)].flatMap((box) => {
      const id = idOf(box);
      return id === undefined ? [] : [[id, box] as const];
    }),
  );
}

/** An article's name is an anchor beside its box. */
function idOf(box: Element): string | undefined {
  const anchor = box.parentElement?.querySelector(':scope > a[name^="Article"]');
  return /^Article(\d+)$/.exec(anchor?.getAttribute('name') ?? '')?.[1];
}

/** An article in the list; the moment stands beside its text, for sorting, in the server's own time. */
function rowIn(row: Element): FoundMessage | undefined {
  const id = row.querySelector<HTMLInputElement>('input.ArticleID')?.value;
  const created = row.querySelector<HTMLInputElement>('.Created input.SortData')?.value;
  return id === undefined ? undefined : { id, ...authorIn(row), at: isoMoment(created ?? '') };
}

function authorIn({ classList }: Element): FoundMessage {
  return {
    role: ROLES.find((role) => classList.contains(role)),
    visibility: classList.contains('VisibleForCustomer')
      ? 'public'
      : classList.contains('NotVisibleForCustomer')
        ? 'internal'
        : undefined,
  };
}

function bodyIn(box: Element, id: string): string | undefined {
  const frame = box.querySelector<HTMLIFrameElement>(`iframe[id="Iframe${CSS.escape(id)}"]`);
  const content = frame?.contentDocument;
  // A frame that has not loaded yet holds an empty page.
  if (frame)
    return content?.readyState === 'complete' && content.URL !== 'about:blank' ? textIn(content.body) : undefined;
  return textIn(box.querySelector('.ArticleBody'));
}
