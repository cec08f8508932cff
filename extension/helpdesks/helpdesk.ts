import type { PublicPath } from 'wxt/browser';
import type { Ticket, TicketKey } from '#shared/tickets/ticket.ts';
import type { ReplyPlace } from '../editors/reply-place.ts';
import type { TicketPart, Unread } from './unread.ts';

/**
 * Which helpdesk it is, and how the addresses of its tickets look: all that the background and the popup are given of a desk. A ticket is
 * recognised by the address of the page alone, never by the page's content, so that a change of the helpdesk's design cannot break it.
 */
export interface DeskAddress {
  /** Same as the file's (or folder's) name, and as that of this desk's content script. */
  readonly id: ContentScriptOf<PublicPath>;
  /** The product's name, as its users write it. */
  readonly name: string;
  readonly level: SupportLevel;
  /** The id is only guessed from the address, and may be put right. */
  readonly isGuess?: true;
  /** Host names that are this desk's alone: nothing else is looked for there. It may live on others too. */
  readonly hosts?: RegExp;
  /** Each is tested on the whole, normalised address; the group `ticket` is the ticket's id, `base` the path before the desk's own. */
  readonly ticketAddresses: readonly RegExp[];
  /** The page of a ticket, as path, query and fragment after the site; nothing in it but the id. */
  readonly pathOf?: (id: string, address: URL) => string;
  /** The fragment at which the ticket's page shows a message; left out where the helpdesk has none. */
  readonly fragmentOf?: (messageId: string) => string;
  /** For addresses that no pattern of {@link ticketAddresses} can tell whole: tried before them, and gives the page of the ticket too. */
  readonly locate?: (address: URL) => (Pick<TicketKey, 'site' | 'id'> & { readonly address: string }) | undefined;
}

/** What a desk's ticket pages are given at once: its addresses, and what is needed of the page before anything is read. */
export interface DeskPage extends DeskAddress {
  readonly messages?: MessagePlaces;
  /**
   * What the page shows that another ticket's page would not, where the page goes from ticket to ticket without loading and names the id nowhere.
   * While it is what it was on the ticket before, the page still shows that one. Undefined while the page shows nothing of a ticket.
   */
  readonly shown?: (document: Document) => string | undefined;
}

/** What is known of a desk once its overlay is opened: also how its tickets are read. A desk known by its address only has no more. */
export interface Helpdesk extends DeskPage {
  /** Where a ticket is read from, the preferred first. */
  readonly sources?: readonly Source[];
  /** Parts that this helpdesk shows nowhere that we can read: they are always unknown, whoever asks. */
  readonly neverRead?: readonly TicketPart[];
  /** Reads the ticket; nothing is fetched before this is called, and at most six requests are made by it. */
  readonly read?: (page: TicketPage, key: TicketKey) => Promise<Reading>;
  /** Where replies are written. Left out where it is not known, or where a reply cannot be told from a note for colleagues. */
  readonly reply?: ReplyPlace;
}

/**
 * How far what a desk's file says can be trusted: `run` seen on the running product, `templates` read in the product's own source,
 * `public code` seen in other extensions, `address only` nothing is read from the page.
 */
export type SupportLevel = 'run' | 'templates' | 'public code' | 'address only';

/** The helpdesk's own API, asked with the user's session, or what its page shows. */
export type Source = 'API' | 'page';

/** What a reader is given: the page, and the page's own way to ask its server. */
export interface TicketPage {
  readonly document: Document;
  /**
   * The document once it shows this ticket: after a move from another one it may still show that. Undefined where it goes on doing so. What the
   * page does not tie to the ticket's id is read from here, and from nowhere else.
   */
  readonly own: () => Promise<Document | undefined>;
  readonly address: URL;
  readonly fetch: typeof fetch;
  /** Once aborted, reading ends with the signal's reason. */
  readonly signal: AbortSignal;
}

/** What was read, normalised, and what was not. */
export interface Reading {
  readonly ticket: Ticket;
  readonly unread: readonly Unread[];
  /** Where this was read from, this time; none where nothing was read. */
  readonly from: readonly Source[];
}

/** Where a desk's page shows messages. The page is looked at, never changed. */
export interface MessagePlaces {
  /** The element whose children come and go as messages do, or in which that element will appear; undefined while the page has neither. */
  readonly container: (document: Document) => Element | undefined;
  /** The element of a message, beside which a mark may be shown. */
  readonly elementOf: (document: Document, messageId: string) => Element | undefined;
  /** The message that a node, such as a selection's, lies in. */
  readonly idOf: (node: Node) => string | undefined;
  /** Frames of the page's own origin in which messages stand, each inside its message's element. */
  readonly frames?: (document: Document) => Iterable<HTMLIFrameElement>;
}

type ContentScriptOf<Path> = Path extends `/content-scripts/${infer Name}.js` ? Name : never;

/**
 * Which ticket a page shows.
 *
 * @param desk the helpdesk whose address shapes are tried
 * @param address the page's address; text that is no address at all is simply not a ticket
 * @returns desk, site and id, or undefined when the page shows no ticket of this desk
 * @example ticketKeyFrom(requestTracker, 'https://example.org/rt/Ticket/Display.html?id=7')
 * // { desk: 'request-tracker', site: 'example.org/rt', id: '7' }
 */
export function ticketKeyFrom(desk: DeskAddress, address: string): TicketKey | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const found = desk.locate?.(url);
  if (found) return { desk: desk.id, site: found.site, id: found.id };
  for (const shape of desk.ticketAddresses) {
    const { ticket, base = '' } = shape.exec(url.href)?.groups ?? {};
    if (ticket !== undefined) return { desk: desk.id, site: url.host + base.replace(/\/+$/, ''), id: ticket };
  }
  return undefined;
}

/**
 * The address of a ticket without anything else that a page's address carries (search words, tokens, the message that is looked at).
 *
 * @example ticketAddress(requestTracker, key, new URL('https://example.org/rt/Ticket/Update.html?Token=1a&id=7'))
 * // 'https://example.org/rt/Ticket/Display.html?id=7'
 */
export function ticketAddress(desk: DeskAddress, key: TicketKey, address: URL): string {
  return desk.locate?.(address)?.address ?? `${address.protocol}//${key.site}${desk.pathOf?.(key.id, address) ?? ''}`;
}
