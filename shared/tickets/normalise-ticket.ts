import { orderInTime } from './order-in-time.ts';
import type { Moment, Ticket, TicketEvent, TicketMessage } from './ticket.ts';

/** How much of a ticket is kept; beyond it texts are cut and lists end, and the ticket says so. Lengths in UTF-16 units. */
export const TICKET_LIMITS = {
  /** A line, such as a subject. */
  line: 500,
  /** A message's text. */
  text: 20_000,
  messages: 5_000,
  events: 5_000,
  tags: 100,
} as const;

const ROLES = ['customer', 'agent', 'system'] as const;
const VISIBILITIES = ['public', 'internal'] as const;
const KINDS = ['assigned', 'transferred', 'status', 'reopened', 'merged'] as const;
const PRECISIONS = ['second', 'minute', 'hour', 'day', 'month'] as const;

/**
 * A ticket as it may be shown and counted, from what a reader found. A reader may hand over anything a page or an answer held: what is not
 * of the right kind is left out as unknown, lines and texts are cut to {@link TICKET_LIMITS}, messages and events are put in order of
 * time, and the same message found twice (in the page and in an answer) becomes one, the first finding preferred, the second filling gaps.
 * Directional controls in texts are kept: it is for whoever shows a text to isolate it.
 *
 * @param found desk, site, id and address as known from the page's address, and whatever was read
 * @example normaliseTicket({ desk: 'zendesk', site: 'acme.zendesk.com', id: '7', address, subject: ' Late\norder ', status: 3 })
 * // { desk: 'zendesk', site: 'acme.zendesk.com', id: '7', address, subject: 'Late order' }
 */
export function normaliseTicket(found: FoundTicket): Ticket {
  const { desk, site, id, address } = found;
  const ticket: { -readonly [Part in keyof Ticket]: Ticket[Part] } = { desk, site, id, address };
  for (const part of ['number', 'subject', 'status', 'channel', 'requester'] as const) {
    const text = line(found[part]);
    if (text !== undefined) ticket[part] = text;
  }
  if (found.tags !== undefined) {
    const tags = found.tags.slice(0, TICKET_LIMITS.tags).map(line);
    ticket.tags = [...new Set(tags.filter((tag) => tag !== undefined))];
  }
  if (found.messages !== undefined) {
    const messages = joined(found.messages.slice(0, TICKET_LIMITS.messages).map(readMessage));
    ticket.messages = orderInTime(messages);
    if (found.messagesPartial === true || found.messages.length > TICKET_LIMITS.messages) ticket.messagesPartial = true;
  }
  if (found.events !== undefined) {
    ticket.events = orderInTime(joined(found.events.slice(0, TICKET_LIMITS.events).map(readEvent)));
  }
  return ticket;
}

/** What a reader hands over: any part may be missing or of a wrong kind. */
export type FoundTicket = Pick<Ticket, 'desk' | 'site' | 'id' | 'address' | 'messagesPartial'> & {
  readonly [Part in 'number' | 'subject' | 'status' | 'channel' | 'requester']?: unknown;
} & {
  readonly tags?: readonly unknown[];
  readonly messages?: readonly FoundMessage[];
  readonly events?: readonly FoundEvent[];
};

export type FoundMessage = { readonly [Part in keyof TicketMessage]?: unknown };
export type FoundEvent = { readonly [Part in keyof TicketEvent]?: unknown };

function readMessage(found: FoundMessage): TicketMessage | undefined {
  const id = line(found.id);
  if (id === undefined) return undefined;
  const [text, cut] = longText(found.text);
  return known({
    id,
    role: oneOf(ROLES, found.role),
    visibility: oneOf(VISIBILITIES, found.visibility),
    at: moment(found.at),
    text,
    textCut: cut || found.textCut === true ? true : undefined,
    channel: line(found.channel),
  });
}

function readEvent(found: FoundEvent): TicketEvent | undefined {
  const kind = oneOf(KINDS, found.kind);
  if (kind === undefined) return undefined;
  const end = (value: unknown) => (value === '' ? '' : line(value));
  return known({
    id: line(found.id),
    kind,
    at: moment(found.at),
    from: end(found.from),
    to: end(found.to),
    unsure: found.unsure === true ? (true as const) : undefined,
  });
}

/** One item an id, in order of first appearance. Items without an id are all kept. */
function joined<Item extends { readonly id?: string }>(items: readonly (Item | undefined)[]): Item[] {
  const byId = new Map<unknown, Item>();
  for (const item of items) {
    if (item) byId.set(item.id ?? item, { ...item, ...byId.get(item.id ?? item) });
  }
  return [...byId.values()];
}

/** A text or number on one line, trimmed; undefined when there is nothing on it. */
function line(value: unknown): string | undefined {
  if (typeof value !== 'string' && !Number.isFinite(value)) return undefined;
  const start = String(value).trimStart();
  // Cut first: what is collapsed stays bounded however long the text is.
  return (
    cutAt(start.slice(0, 4 * TICKET_LIMITS.line).replace(/[\s\0-\x1f\x7f]+/g, ' '), TICKET_LIMITS.line).trim() ||
    undefined
  );
}

function longText(value: unknown): [text: string | undefined, cut: boolean] {
  if (typeof value !== 'string') return [undefined, false];
  const start = value.trimStart();
  const clean = start
    .slice(0, 2 * TICKET_LIMITS.text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
  return [
    cutAt(clean, TICKET_LIMITS.text).trimEnd(),
    clean.length > TICKET_LIMITS.text || start.length > 2 * TICKET_LIMITS.text,
  ];
}

/** Cut without leaving half a character behind. */
function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

function moment(value: unknown): Moment | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { time, precision } = value as { readonly time?: unknown; readonly precision?: unknown };
  const known = oneOf(PRECISIONS, precision);
  return typeof time === 'number' && Number.isFinite(time) && known ? { time, precision: known } : undefined;
}

function oneOf<const Value>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((one) => one === value);
}

/** Without the parts that are not known, so that a second finding can fill them. */
function known<Item extends object>(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item;
}
