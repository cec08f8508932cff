import { type FoundTicket, normaliseTicket } from '#shared/tickets/normalise-ticket.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import type { Helpdesk, Reading, Source } from '../helpdesk.ts';
import { type TicketPart, ticketParts, type Unread, type UnreadReason } from '../unread.ts';

/** Why parts are not known; what is not named was looked for in the page and not found there. */
export type Reasons = Partial<Record<TicketPart, UnreadReason>>;

/** The reasons a reader begins with: what its desk never shows. */
export function firstReasons({ neverRead = [] }: Pick<Helpdesk, 'neverRead'>): Reasons {
  return Object.fromEntries(neverRead.map((part) => [part, 'notOffered']));
}

/**
 * The ticket that was found, normalised, with every part that is missing in it and why, and where it was found. A reason given for a part that was
 * found after all is dropped: what counts is what is known.
 *
 * @param found what was found, wherever
 * @param reasons why parts are missing
 * @param gave for each source whether it gave anything: an answer of the API that was understood, the page where the API left something open
 * @example readingOf({ ...key, address, messages: [{ id: '1', text: 'Hi' }] }, { history: 'signedOut' }).unread
 * // [{ part: 'subject', why: 'notInPage' }, …, { part: 'history', why: 'signedOut' }]
 */
export function readingOf(
  found: FoundTicket,
  reasons: Reasons,
  gave: Readonly<Partial<Record<Source, unknown>>> = { page: true },
): Reading {
  const { messages, messagesPartial, ...rest } = normaliseTicket(found);
  // Every ticket begins with a message: without any, they were not read.
  const ticket: Ticket = messages?.length ? { ...rest, messages, ...(messagesPartial && { messagesPartial }) } : rest;
  const unread: Unread[] = ticketParts
    .filter((part) => !isKnown(ticket, part))
    .map((part) => ({ part, why: reasons[part] ?? 'notInPage' }));
  // Changes were read, and one of them cannot be told: what is counted from it is not known.
  if (ticket.events?.some(({ unsure }) => unsure)) unread.push({ part: 'history', why: 'ownStates' });
  if (ticket.messagesPartial) unread.push({ part: 'messages', why: 'onlyPart' });
  const isAnyRead = TELLING.some((part) => isKnown(ticket, part));
  return { ticket, unread, from: isAnyRead ? SOURCES.filter((source) => gave[source]) : [] };
}

const SOURCES: readonly Source[] = ['API', 'page'];
/** A ticket of which none of these is known was not read; the others are parts of its messages. */
const TELLING: readonly TicketPart[] = ['subject', 'status', 'channel', 'requester', 'messages', 'history'];

function isKnown(ticket: Ticket, part: TicketPart): boolean {
  const ofEvery = (known: (message: NonNullable<Ticket['messages']>[number]) => unknown) =>
    // Without any message it is the messages that are missing, and nothing more is said.
    ticket.messages?.every((message) => known(message) !== undefined) ?? true;
  switch (part) {
    case 'texts':
      return ofEvery(({ text }) => text);
    case 'roles':
      return ofEvery(({ role }) => role);
    case 'visibility':
      return ofEvery(({ visibility }) => visibility);
    case 'times':
      return ofEvery(({ at }) => at);
    case 'history':
      return ticket.events !== undefined;
    default:
      return ticket[part] !== undefined;
  }
}
