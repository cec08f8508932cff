import type { FrictionNote, NoteDraft, TicketNotes } from '../friction/note.ts';
import type { Language } from '../languages/languages.ts';
import type { LaunchWords } from '../languages/launch-words.ts';
import type { OverlayWords } from '../languages/overlay-words.ts';
import type { RequestRefusalCode } from '../languages/request-refusal.ts';
import type { Params } from '../languages/say.ts';
import type { SurveyWords } from '../languages/survey-words.ts';
import type { AskedShare } from '../surveys/asked-of-solved.ts';
import type { LaunchContent } from '../surveys/launch-content.ts';
import type { LaunchDraft, LaunchRecord, SolvedSeen } from '../surveys/launch-record.ts';
import type { SurveySettings } from '../surveys/survey-settings.ts';
import type { AskAdvice } from '../surveys/when-not-to-ask.ts';
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
  /** Notes untouched for this many days are erased, and records of surveys as old; 0 keeps them until they are erased by hand. */
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

/** What is stored, counted, for "what is stored where". */
export interface Stored {
  readonly tickets: number;
  /** Notes that are shown; `removed` are those that can still be brought back. */
  readonly notes: number;
  readonly removed: number;
  /** Items that could not be read: kept aside untouched, and part of every export. */
  readonly aside: number;
  /** Items a newer version of Easemark wrote: left as they are. */
  readonly newer: number;
  /** Bytes in use, and how many the browser gives (undefined where it does not say). */
  readonly bytes: number;
  readonly quota?: number;
}

/** What an import did. */
export interface ImportCount {
  readonly tickets: number;
  readonly added: number;
  /** Notes that the file had in a later state than we. */
  readonly changed: number;
  /** Notes we had already, in the same or a later state. */
  readonly same: number;
  /** Launches and solved tickets that were not here. */
  readonly records: number;
  /** Customers who asked not to be asked, and were not on the list here. */
  readonly optOuts: number;
  /** Parts of the file that could not be read: kept aside. */
  readonly aside: number;
  /** Tickets and records whose customer cannot be told any more: the key of their codes is neither in the file nor here. */
  readonly unlinked: number;
}

/** What of a ticket decides whether its customer may be asked. Of the customer only a keyed hash is ever kept. */
export interface AskAbout {
  readonly ticket: TicketKey;
  readonly customer?: string;
  readonly status?: string;
  readonly tags?: readonly string[];
  /** The id of the launch under way, which is no reason against itself when it is tried again. */
  readonly except?: string;
}

/** A survey on its way to the page where replies are written. */
export interface PendingLaunch {
  readonly launch: LaunchDraft;
  readonly content: LaunchContent;
}

/** All that the launch of a survey needs besides the page. */
export interface LaunchStart {
  readonly words: LaunchWords;
  /** The questions in every language: too much to be carried into every ticket page. */
  readonly questions: Readonly<Record<Language, SurveyWords>>;
  readonly settings: SurveySettings;
  readonly advice: AskAdvice;
  /** The language of this customer's last survey. */
  readonly language?: Language;
  /** What was begun on this ticket's other page, in the same tab, a moment ago. */
  readonly pending?: PendingLaunch;
}

type Nothing = Record<never, never>;

/**
 * Everything that pages, popup and overlay may ask the background, which alone writes. Who asks sends `{ ask, ...in }` and is answered with
 * `{ ok: true, value }` or a refusal (see {@link Answered}). A page's overlay may ask only what `overlayRequests` names, and only about
 * tickets of its own host; the extension's own pages may ask everything.
 */
export interface Requests {
  /**
   * The overlay's first words on a ticket: what it needs to show the badge. No ticket's text is sent. Refused with `notThisAddress` where a
   * script runs only because match patterns carry no port: the overlay then stays away until it is told to show itself.
   * `ticket` in the answer is the one whose notes these are: that which was asked for, or that which the user corrected it to.
   */
  hello: {
    in: { ticket: TicketKey };
    out: {
      language: Language;
      words: OverlayWords;
      badge: BadgePlace;
      ticket: TicketKey;
      notes: readonly FrictionNote[];
    };
  };
  /** The user says which ticket an address really is; it is remembered and used by every later `hello`. An empty `id` forgets it. */
  correctTicket: { in: { ticket: TicketKey; id: string }; out: { ticket: TicketKey; notes: readonly FrictionNote[] } };
  /** Notes of the ticket, or of that which the user corrected it to. */
  notes: { in: { ticket: TicketKey }; out: readonly FrictionNote[] };
  /** With an `id` (a UUID made by who asks) the same request can be sent again, when no answer came, without a second note. */
  addNote: { in: { about: TicketAbout; note: NoteDraft; id?: string }; out: FrictionNote };
  changeNote: { in: { ticket: TicketKey; id: string; note: NoteDraft }; out: FrictionNote };
  removeNote: { in: { ticket: TicketKey; id: string }; out: FrictionNote };
  restoreNote: { in: { ticket: TicketKey; id: string }; out: FrictionNote };
  allNotes: { in: Nothing; out: readonly TicketNotes[] };
  stored: { in: Nothing; out: Stored };
  /** Everything that is stored, what is kept aside and the keys included, as the text of a JSON file. */
  exportNotes: { in: Nothing; out: { json: string } };
  /** The same of one customer, by what the helpdesk calls them, without the keys; no `json` where nothing is stored of them. */
  exportRequester: { in: { requester: string }; out: { json?: string; tickets: number; launches: number } };
  /** The names of the keys that hashes here are made with: a page that makes a file of its own names them in it. */
  requesterKeyNames: { in: Nothing; out: readonly string[] };
  /** What an import would do, without doing it. */
  countImport: { in: { json: string }; out: ImportCount };
  /** Merges such a file: nothing that is here already gets lost. */
  importNotes: { in: { json: string }; out: ImportCount };
  eraseTicket: { in: { ticket: TicketKey }; out: { notes: number } };
  /** Everything of one customer, by what the helpdesk calls them (e-mail address, user id): it is hashed, then looked for. */
  eraseRequester: { in: { requester: string }; out: { tickets: number; notes: number; launches: number } };
  /**
   * All notes and launches, what is kept aside, and the key of the hashes. Settings and addresses stay, and so do the customers who do not want
   * to be asked, with the key they are known by.
   */
  eraseAll: { in: Nothing; out: { tickets: number; notes: number } };
  /** Puts the large part of the overlay, and the reader of its desk, into the page that asks, beside the badge: only where it is opened. */
  panel: { in: { desk: string }; out: Nothing };
  /** Puts the part that launches surveys into the page that asks: only where one is to be launched. */
  launcher: { in: Nothing; out: Nothing };
  /** `atReply`: replies are written on this very page, so that what waits for it goes in now, and the page is not told of it again. */
  survey: { in: AskAbout & { atReply?: boolean }; out: LaunchStart };
  /** Whether the customer may be asked, looked at once more just before. */
  mayAsk: { in: AskAbout; out: AskAdvice };
  /** Records a survey that has left. Told again with the same id it is the same one, as it is known now. */
  recordLaunch: { in: { launch: LaunchDraft; customer?: string }; out: Nothing };
  /** Takes back the record of a survey that was a mistake, by the id its overlay gave it: it counts neither for the pause nor for the share. */
  takeBackLaunch: { in: { ticket: TicketKey; id: string }; out: Nothing };
  /** Keeps a survey for the page the tab goes to next, for ten minutes; of the customer the keyed hash, for a page that does not name them. */
  keepLaunch: { in: PendingLaunch & { customer?: string }; out: Nothing };
  /** Forgets what was kept for this tab. */
  dropLaunch: { in: Nothing; out: Nothing };
  /** The overlay was opened on a ticket that is solved, or closed otherwise: its customer could be asked. */
  seenSolved: { in: { ticket: TicketKey }; out: Nothing };
  /** Puts a customer on the list of those who do not want to be asked, or takes them off: that only pages of ours may. */
  doNotAsk: { in: { customer: string; allow: boolean }; out: { changed: boolean; count: number } };
  /** Takes off the list whom this tab put on it last. Once: a page could not take anybody else off. */
  undoDoNotAsk: { in: Nothing; out: { changed: boolean; count: number } };
  /** Opens the options at the surveys. */
  openOptions: { in: Nothing; out: Nothing };
  /**
   * `unusable`: the link that is stored and has a fault, in place of which `settings` has none; `doNotAsk`: how many are on the list; `launches`: how
   * many were recorded.
   */
  surveySettings: {
    in: Nothing;
    out: { settings: SurveySettings; unusable?: string; doNotAsk: number; launches: number };
  };
  changeSurveySettings: { in: { settings: Partial<SurveySettings> }; out: SurveySettings };
  /** Whom each agent asked of the closed tickets on which Easemark was opened, over the last `days` days. */
  askedShares: { in: Nothing; out: { shares: readonly AskedShare[]; days: number } };
  /** Every launch, and every closed ticket on which Easemark was opened: a page makes a file of them. */
  allLaunches: { in: Nothing; out: { launches: readonly LaunchRecord[]; seen: readonly SolvedSeen[] } };
  settings: { in: Nothing; out: Settings };
  /** The overlay may change `badge` only. */
  changeSettings: { in: { settings: Partial<Settings> }; out: Settings };
  sites: { in: Nothing; out: readonly Site[] };
  /** Sent, without waiting, just before the browser is asked for access: the popup may die meanwhile, and the background then does what `keepOn` does. */
  pendingSite: { in: { origin: string; desk: string }; out: Nothing };
  /** Access was asked of the browser by the page that had the user's click; this records the address and shows Easemark in its open tabs. */
  keepOn: { in: { origin: string; desk: string }; out: { injected: number; failed: number } };
  forgetSite: { in: { origin: string }; out: Nothing };
}

export type RequestName = keyof Requests;
export type RequestOf<Name extends RequestName> = { readonly ask: Name } & Readonly<Requests[Name]['in']>;
export type AnyRequest = { [Name in RequestName]: RequestOf<Name> }[RequestName];

/** What the overlay of a page may ask. Everything else is for the extension's own pages. */
export const overlayRequests: readonly RequestName[] = [
  'hello',
  'correctTicket',
  'notes',
  'addNote',
  'changeNote',
  'removeNote',
  'restoreNote',
  'panel',
  'launcher',
  'survey',
  'mayAsk',
  'recordLaunch',
  'takeBackLaunch',
  'keepLaunch',
  'dropLaunch',
  'seenSolved',
  'doNotAsk',
  'undoDoNotAsk',
  'openOptions',
  'changeSettings',
];

/** A refusal, said already in the user's language: who asked carries no words for it. */
export interface Refused {
  readonly ok: false;
  readonly code: RequestRefusalCode;
  readonly params: Params;
  readonly sentence: string;
}

export type Answered<Value> = { readonly ok: true; readonly value: Value } | Refused;

/** What an open overlay knows of its ticket, as the popup shows it. */
export interface Glance {
  readonly subject?: string;
  readonly status?: string;
}

/** What background and popup may tell the overlay of a tab, and the extension's own pages where it concerns them. */
export type Order =
  /**
   * Show the badge, also where it was closed or stayed away. Every overlay answers it with the id of its desk, so that nobody puts a second
   * one into a page that has one.
   */
  | { readonly tell: 'show' }
  /** Open the overlay (or close it, when open). */
  | { readonly tell: 'open' }
  /** Open it with the form for a note; on the selected text where there is a selection. */
  | { readonly tell: 'note' }
  /** Answer with what has been read of the ticket, as {@link Glance}; nothing is read for it. */
  | { readonly tell: 'glance' }
  /** Open it with the launch of a survey. */
  | { readonly tell: 'survey' }
  /** The same where replies are written on this very page: a survey waits for it that was begun on the ticket's other page. */
  | { readonly tell: 'resume' }
  /** What surveys stand on is other than before (settings, who was asked, who does not want to be): an open launch asks anew. */
  | { readonly tell: 'surveys' }
  /** Notes of a ticket changed somewhere: those who show it show them anew. */
  | { readonly tell: 'changed'; readonly ticket: TicketKey; readonly notes: readonly FrictionNote[] }
  /** Many tickets changed at once (import, erasing, retention): who shows any asks again. */
  | { readonly tell: 'changedAll' }
  /** Settings that the overlay shows changed. */
  | {
      readonly tell: 'settings';
      readonly language: Language;
      readonly words: OverlayWords;
      readonly badge: BadgePlace;
    };
