import type { BadgePlace, Requests } from '#shared/messages/requests.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import type { Helpdesk } from '../helpdesks/helpdesk.ts';
import type { Ask } from './background-link.ts';
import type { Badge } from './badge.ts';
import type { Stay } from './stay-in-page.ts';

export type Hello = Requests['hello']['out'];

/**
 * What the small part, which is in every ticket page, gives to the large part, which comes when the overlay is opened or a note has to be
 * marked. Both run in the extension's own world of the page: the page's scripts see neither.
 */
export interface Stage {
  readonly desk: Helpdesk;
  readonly ask: Ask;
  /** Ends when another overlay has taken this one's place. */
  readonly signal: AbortSignal;
  readonly host: HTMLElement;
  /** The root of everything shown, with language and direction. */
  readonly root: HTMLElement;
  readonly badge: Badge;
  readonly stay: Stay;
  /** The form of an earlier overlay whose place this one took. */
  readonly earlierForm: Element | undefined;
  /** The ticket that is shown; undefined on a page without one, and until the background has answered. */
  here(): Here | undefined;
  place(): BadgePlace;
  /** Puts the overlay elsewhere and has it remembered. */
  putAt(place: BadgePlace): void;
  /** Another number may stand on the badge. */
  settle(): void;
  /** Takes the overlay off this page until it is asked for. */
  hide(): void;
  correct(ticket: TicketKey, notes: Hello['notes']): void;
}

/** The ticket in the page. */
export interface Here {
  readonly url: URL;
  /** As the address names it. */
  readonly page: TicketKey;
  readonly hello: Hello;
  /** Ends when the page goes on to another ticket. */
  readonly signal: AbortSignal;
}

/** What the small part has the large part do. */
export interface Panel {
  /** A ticket has come, or its notes are others now. */
  show(notes: Hello['notes']): void;
  /** The ticket is about to go. */
  leave(): void;
  open(): void;
  /** Opens it, or closes it where it is open. */
  toggle(): void;
  note(): void;
  /** The language has changed. */
  speak(): void;
  /** The window or the place has changed. */
  settle(): void;
  close(): void;
  /** Messages came or went. */
  look(): void;
  key(event: KeyboardEvent, at: HTMLElement): void;
  /** What stands on the badge. */
  count(): number;
  number(): string | undefined;
}

/** Where the large part, once injected, leaves the function that builds it. */
const PANEL = Symbol.for('easemark panel');

type Offered = { [PANEL]?: (stage: Stage) => Panel };

/** Called by the script that holds the large part. */
export function offerPanel(create: (stage: Stage) => Panel): void {
  (globalThis as Offered)[PANEL] = create;
}

/** The large part, when it is here. */
export function offeredPanel(): ((stage: Stage) => Panel) | undefined {
  return (globalThis as Offered)[PANEL];
}

export const nameOf = (ticket: TicketKey | undefined) => (ticket ? `${ticket.desk} ${ticket.site} ${ticket.id}` : '');
