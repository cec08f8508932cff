import type { FrictionNote, NoteDraft, TicketNotes } from '../friction/note.ts';
import type { Language } from '../languages/languages.ts';
import type { RefusalCode } from '../languages/refusal.ts';
import type { Params } from '../languages/say.ts';
import type { TicketKey } from '../tickets/ticket.ts';

/** What is known of a ticket besides its key when something is stored for it. */
export interface TicketAbout extends TicketKey {
  readonly address: string;
  readonly number?: string;
  readonly subject?: string;
  /** As read from the helpdesk; the background stores its keyed hash only. */
  readonly requester?: string;
}

export interface Settings {
  /** `browser`: the browser's language where we speak it, else English. */
  readonly language: 'browser' | Language;
  /** Notes untouched for this many days are erased; 0 keeps them until they are erased by hand. */
  readonly retentionDays: number;
  /** Where the badge was put: distance in CSS pixels from the nearer corner. */
  readonly badge: BadgePlace;
}

export interface BadgePlace {
  readonly corner: 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end';
  readonly x: number;
  readonly y: number;
}

/** A helpdesk address the user keeps Easemark on for. */
export interface Site {
  /** Such as `https://support.example.org`; a port is kept, though match patterns carry none. */
  readonly origin: string;
  readonly desk: string;
  /** The browser has granted access; false after it was taken back in the browser's own settings. */
  readonly granted: boolean;
}

/**
 * Everything that pages, popup and overlay may ask the background, which alone writes. Who asks sends `{ ask, ...in }` and is answered with
 * `{ ok: true, value }` or `{ ok: false, code, params }` (see {@link Answered}).
 */
export interface Requests {
  /** The overlay's first words: what it needs to show the badge. No ticket's text is sent. */
  hello: { in: { ticket: TicketKey }; out: { language: Language; badge: BadgePlace; notes: readonly FrictionNote[] } };
  notes: { in: { ticket: TicketKey }; out: readonly FrictionNote[] };
  addNote: { in: { about: TicketAbout; note: NoteDraft }; out: FrictionNote };
  changeNote: { in: { ticket: TicketKey; id: string; note: NoteDraft }; out: FrictionNote };
  removeNote: { in: { ticket: TicketKey; id: string }; out: FrictionNote };
  restoreNote: { in: { ticket: TicketKey; id: string }; out: FrictionNote };
  allNotes: { in: Record<never, never>; out: readonly TicketNotes[] };
  eraseTicket: { in: { ticket: TicketKey }; out: { notes: number } };
  /** Everything of one customer, by what the helpdesk calls them (e-mail address, user id): it is hashed, then looked for. */
  eraseRequester: { in: { requester: string }; out: { tickets: number; notes: number } };
  eraseAll: { in: Record<never, never>; out: { tickets: number; notes: number } };
  settings: { in: Record<never, never>; out: Settings };
  changeSettings: { in: { settings: Partial<Settings> }; out: Settings };
  sites: { in: Record<never, never>; out: readonly Site[] };
  /** Access was asked of the browser by the page that had the user's click; this records the address and shows Easemark in its open tabs. */
  keepOn: { in: { origin: string; desk: string }; out: { injected: number } };
  forgetSite: { in: { origin: string }; out: Record<never, never> };
}

export type RequestName = keyof Requests;
export type RequestOf<Name extends RequestName> = { readonly ask: Name } & Readonly<Requests[Name]['in']>;
export type AnyRequest = { [Name in RequestName]: RequestOf<Name> }[RequestName];

export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: RefusalCode; readonly params: Params };

/** What background and popup may tell the overlay of a tab. */
export type Order =
  /** Open the overlay (or close it, when open). */
  | { readonly tell: 'open' }
  /** Open it with the form for a note; on the selected text where there is a selection. */
  | { readonly tell: 'note' }
  /** Notes of a ticket changed somewhere: those who show it show them anew. */
  | { readonly tell: 'changed'; readonly ticket: TicketKey; readonly notes: readonly FrictionNote[] }
  /** Settings that the overlay shows changed. */
  | { readonly tell: 'settings'; readonly language: Language; readonly badge: BadgePlace };
