/**
 * Why a part of a ticket is not known. The overlay says it in the reader's language (`shared/languages/<code>/overlay.ts`), so that
 * "unknown" always comes with what to do about it.
 */
export const unreadReasons = [
  /** The helpdesk sends us to its login: sign in and open the ticket again. */
  'signedOut',
  /** The helpdesk knows who asks and does not show this to them. */
  'notAllowed',
  /** The helpdesk has no such ticket (any more). */
  'notFound',
  /** The helpdesk answers that it is in trouble, or that too much was asked: try again later. */
  'serverTrouble',
  /** No answer came: no network, or the request was blocked. */
  'unreachable',
  /** The answer was not in the shape this helpdesk is known for: it may have been updated. */
  'notUnderstood',
  /** The page does not hold it where this helpdesk is known to hold it: it may have been updated, or is still loading. */
  'notInPage',
  /** This helpdesk shows it nowhere that we can read. */
  'notOffered',
  /** There is more than may be asked for at once: what was read is a part. */
  'onlyPart',
  /** The team has states of its own, and a change to or from one may have been a re-opening. */
  'ownStates',
  /** No file of ours knows this helpdesk. */
  'unknownHelpdesk',
] as const;

/** One of {@link unreadReasons}. */
export type UnreadReason = (typeof unreadReasons)[number];

/** The parts of a ticket that can be missing. `history` is what transfers and re-opens are counted from. */
export const ticketParts = [
  'subject',
  'status',
  'channel',
  'requester',
  'messages',
  'texts',
  'roles',
  'visibility',
  'times',
  'history',
] as const;

/** One of {@link ticketParts}. */
export type TicketPart = (typeof ticketParts)[number];

/** A part that could not be read, or only in part, and why. */
export interface Unread {
  readonly part: TicketPart;
  readonly why: UnreadReason;
}
