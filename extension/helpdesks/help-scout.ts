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
import { lineAt, textIn } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { shownAt } from './reading/shown-at.ts';
import type { TicketPart } from './unread.ts';

/** The conversation's id, and after it the number that people see. */
const NUMBERED = /^\/conversation\/\d+\/(\d+)/;

/**
 * Help Scout, always on the same host. Its API lives on another one, so the page is read: both the conversation as it is built now and the older
 * one. Who wrote a message is told of customers and in notes only.
 */
export const helpScoutAddress: DeskAddress = {
  id: 'help-scout',
  name: 'Help Scout',
  level: 'public code',
  hosts: /^secure\.helpscout\.net$/,
  ticketAddresses: [
    /^https:\/\/secure\.helpscout\.net\/conversation\/(?<ticket>[1-9]\d*)(?:\/\d+)?\/?(?:[?#]|$)/,
    /^https:\/\/secure\.helpscout\.net\/inbox[^?#]*\/conversations?\/(?<ticket>[1-9]\d*)(?:\/\d+)?\/?(?:[?#]|$)/,
  ],
  pathOf: (id, { pathname }) => {
    const number = /\/conversations?\/\d+\/(\d+)/.exec(pathname)?.[1];
    return `/conversation/${id}${number === undefined ? '' : `/${number}`}`;
  },
};

export const helpScoutMessages: MessagePlaces = {
  container: (document) =>
    document.querySelector('[data-testid="ThreadContainer"]') ??
    document.querySelector('article.thread')?.parentElement ??
    undefined,
  elementOf: (document, messageId) => threadsIn(document).find((thread) => idOf(thread) === messageId),
  idOf: (node) => {
    const thread = (node instanceof Element ? node : node.parentElement)?.closest(THREAD);
    return thread ? idOf(thread) : undefined;
  },
};

export const helpScoutShown = (document: Document) => shownAt(document, ...SUBJECTS, THREAD);

const neverRead: readonly TicketPart[] = ['status', 'channel', 'requester', 'history'];

export const helpScout: Helpdesk = {
  ...helpScoutAddress,
  sources: ['page'],
  neverRead,
  read,
  reply: { editors: (document) => document.querySelectorAll('[role="textbox"][aria-label="Reply Editor"]') },
  messages: helpScoutMessages,
  shown: helpScoutShown,
};

const SUBJECTS = ['[aria-label="Conversation Subject"]', '[data-cy="EditableTextarea"]', '#subjectLine'];
const THREAD = '[data-testid="ThreadContainer"] li > div[id^="thread-"], article.thread[id^="thread-"]';

async function read({ own, address }: TicketPage, key: TicketKey): Promise<Reading> {
  const document = await own();
  const link = ticketAddress(helpScoutAddress, key, address);
  const threads = document ? threadsIn(document).map(messageIn) : [];
  // A line that tells of an event stands among the messages: it has neither a text nor an author.
  const messages = threads.filter(({ role, text }) => role !== undefined || text !== undefined);
  return readingOf(
    {
      ...key,
      address: link,
      number: NUMBERED.exec(new URL(link).pathname)?.[1],
      subject: SUBJECTS.map((place) => lineAt(document, place)).find(Boolean),
      messages: threads.length > 0 ? (messages.length > 0 ? messages : threads) : undefined,
    },
    firstReasons({ neverRead }),
  );
}

function threadsIn(document: Document): Element[] {
  return [...document.querySelectorAll(THREAD)];
}

function idOf(thread: Element): string {
  return thread.id.slice('thread-'.length);
}

function messageIn(thread: Element): FoundMessage {
  const isNote = thread.matches('.is-note, .is-note > *, .note');
  const isCustomers = thread.matches('.customer') || /\bcustomer\b/i.test(thread.getAttribute('aria-label') ?? '');
  const time = thread.querySelector('[data-testid="timestamp"] time');
  return {
    id: idOf(thread),
    role: isNote ? 'agent' : isCustomers ? 'customer' : undefined,
    visibility: isNote ? 'internal' : isCustomers ? 'public' : undefined,
    at: momentFromText(time?.getAttribute('datetime') ?? lineAt(thread, '[data-testid="timestamp"] time') ?? '', {
      language: 'en',
      now: Date.now(),
    }),
    text: textIn(thread.querySelector('section.messageBody, .is-ignoring-table')),
  };
}
