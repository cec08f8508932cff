/**
 * A ticket as every helpdesk is read into it. What could not be read is left out and shown as "unknown"; nothing is guessed.
 * Only `desk`, `site` and `id` are always there: they come from the page's address alone.
 */
export interface Ticket extends TicketKey {
  /** The page's address, without what a query or fragment carries beyond the ticket's id. */
  readonly address: string;
  /** What people call it, where that differs from the id in the address. */
  readonly number?: string;
  readonly subject?: string;
  /** The helpdesk's own word, such as `open`. */
  readonly status?: string;
  /** How the customer came in: `email`, `phone`, `chat`, `web`, or the helpdesk's own word. */
  readonly channel?: string;
  /** Who asks, as `customer-id.ts` names them. Never stored as it stands: only a keyed hash is. */
  readonly requester?: string;
  readonly tags?: readonly string[];
  /** In order of time. Left out when the messages could not be read at all. */
  readonly messages?: readonly TicketMessage[];
  /** The page holds only a part of the messages (older ones are loaded on demand). */
  readonly messagesPartial?: boolean;
  /** In order of time. Left out when the history cannot be read: then transfers and re-opens are unknown. */
  readonly events?: readonly TicketEvent[];
}

/** Which ticket, for storage and for messages. */
export interface TicketKey {
  /** The helpdesk's id, as its file is named; `any-page` for a page no file knows. */
  readonly desk: string;
  /** Host, port if any, and the path before the helpdesk's own, such as `support.example.org/rt`. */
  readonly site: string;
  readonly id: string;
}

export type AuthorRole = 'customer' | 'agent' | 'system';

export interface TicketMessage {
  /** The helpdesk's own id of the message, the same in page and API: notes are pinned to it. */
  readonly id: string;
  readonly role?: AuthorRole;
  readonly visibility?: 'public' | 'internal';
  readonly at?: Moment;
  /** Lines of quotes begin with `>`, as in plain mail. */
  readonly text?: string;
  /** The text was longer than we read. */
  readonly textCut?: boolean;
  readonly channel?: string;
}

/** `assigned` to another person, `transferred` to another team or queue. */
export type EventKind = 'assigned' | 'transferred' | 'status' | 'reopened' | 'merged';

export interface TicketEvent {
  /** The helpdesk's own id of the change, where it has one: the same change read twice is counted once. */
  readonly id?: string;
  readonly kind: EventKind;
  readonly at?: Moment;
  /** Who or what it was before, and is now, as the helpdesk calls it. `''` is nobody; left out when not known. */
  readonly from?: string;
  readonly to?: string;
  /** A change of state that may have been a re-opening: the team has a state of its own, and nobody can say. */
  readonly unsure?: true;
}

/** A time and how exactly it is known: a page that says "3 hours ago" is not known to the minute. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  readonly precision: 'second' | 'minute' | 'hour' | 'day' | 'month';
}
