import type { FrictionNote } from '#shared/friction/note.ts';
import type { BadgePlace, Glance, Requests } from '#shared/messages/requests.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { ticketName } from '#shared/tickets/ticket-name.ts';
import type { DeskPage, Helpdesk } from '../helpdesks/helpdesk.ts';
import type { Ask } from './background-link.ts';
import type { Badge } from './badge.ts';
import type { Marks } from './marks.ts';

export type Hello = Requests['hello']['out'];

/**
 * What the small part, which is in every ticket page and marks the notes there, gives to the large part, which comes when the overlay is
 * opened. Both run in the extension's own world of the page: the page's scripts see neither.
 */
export interface Stage {
  readonly desk: DeskPage;
  readonly ask: Ask;
  /** Ends when another overlay has taken this one's place. */
  readonly signal: AbortSignal;
  readonly host: HTMLElement;
  /** The root of everything shown, with language and direction. */
  readonly root: HTMLElement;
  readonly badge: Badge;
  /** Lies over the page and takes no clicks itself: marks are in it. */
  readonly layer: HTMLElement;
  marks(): Marks;
  /** The form of an earlier overlay whose place this one took. */
  readonly earlierForm: Element | undefined;
  /** The ticket that is shown; undefined on a page without one, and until the background has answered. */
  here(): Here | undefined;
  place(): BadgePlace;
  /** Puts the overlay elsewhere and has it remembered. */
  putAt(place: BadgePlace): void;
  /** The notes are these now, in this order. */
  setNotes(notes: Hello['notes']): void;
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
  /** The page came here from another address without loading anew; `from` is what it showed then, by `DeskPage.shown`. */
  readonly moved?: { readonly from: string | undefined };
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
  /** Begins the launch of a survey. */
  survey(): void;
  /** The same, where this is the page for replies: a survey waits for it. */
  resume(): void;
  /** What surveys stand on has changed. */
  surveysChanged(): void;
  /** The language has changed. */
  speak(): void;
  /** The window or the place has changed. */
  settle(): void;
  close(): void;
  /** Marks came or went. */
  look(): void;
  /** Shows this note among the others. */
  openNote(note: FrictionNote): void;
  key(event: KeyboardEvent, at: HTMLElement): void;
  /** What has been read of the ticket. */
  glance(): Glance;
  /** What people call the ticket, where it was read. */
  number(): string | undefined;
}

/** Where what is injected later is left for what was there first. */
const PANEL = Symbol.for('easemark panel');
const DESK = Symbol.for('easemark desk');

type Offered = { [PANEL]?: (stage: Stage) => Panel; [DESK]?: Helpdesk };

/** Called by the script that holds the large part. */
export function offerPanel(create: (stage: Stage) => Panel): void {
  (globalThis as Offered)[PANEL] = create;
}

/** The large part, when it is here. */
export function offeredPanel(): ((stage: Stage) => Panel) | undefined {
  return (globalThis as Offered)[PANEL];
}

/** Called by the script that holds a desk's reader. */
export function offerDesk(desk: Helpdesk): void {
  (globalThis as Offered)[DESK] = desk;
}

/** The desk with its reader; without one where nothing can be read. */
export function wholeDesk(desk: DeskPage): Helpdesk {
  const offered = (globalThis as Offered)[DESK];
  return offered?.id === desk.id ? offered : desk;
}

/** A ticket's name; the empty text for none. */
export const nameOf = (ticket: TicketKey | undefined) => (ticket ? ticketName(ticket) : '');
