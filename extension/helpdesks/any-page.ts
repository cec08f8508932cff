import type { TicketKey } from '#shared/tickets/ticket.ts';
import type { DeskAddress } from './helpdesk.ts';

/**
 * A page that no file knows, after a click on Easemark's button. What looks most like a ticket's id in the address is taken for it; the user
 * can correct it. Nothing is read from the page.
 */
export const anyPage: DeskAddress = {
  id: 'any-page',
  name: 'Other page',
  level: 'address only',
  ticketAddresses: [],
  locate,
  isGuess: true,
};

/** Parameters that are no ticket, whatever they look like: secrets, places in a list, and what marketing adds. */
const NOT_A_TICKET =
  /token|key|sig|secret|session|sid$|auth|code|state|nonce|hash|pass|csrf|^(?:page|per_page|limit|offset|start|sort|order|tab|view|lang|locale|v|_|t|ts|time|date)$|^utm_|clid$/i;
/** Numbers, with or without `#`; a few letters and a number, such as `ABC-123`; and longer ids that hold a digit. */
const NUMBER = /^#?\d{1,20}$/;
const TICKET_LIKE = /^[A-Za-z]{1,10}[-_]?\d{1,12}$|^(?=.*\d)[A-Za-z0-9_-]{12,64}$/;
/** Versions of an API or a page are as short as that. */
const VERSION = /^v\d{1,2}$/i;
/** What lists of tickets are called. */
const LIST = /^(?:views?|folders?|queues?|filters?|inbox(?:es)?|mailbox(?:es)?|lists?|teams?)$/i;
const LONGEST = 300;

interface Place extends Pick<TicketKey, 'site' | 'id'> {
  readonly address: string;
}

/**
 * The longest part of an address that looks like a ticket's id: in its path, in its query, or in a path after `#`. Of ids that follow one another
 * an earlier one may be that of the list it was opened in: taken for the ticket's, it would put all tickets of the list together. So it counts only
 * where it is longer and the word before it names no list; a shorter one behind may be a message's, or a page's.
 * Everything before the id is the site, so that number 7 among the cases is not number 7 among the users. An address without any is its own id.
 */
function locate(address: URL): Place | undefined {
  const { protocol, host, origin, pathname } = address;
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const whole = { site: host, id: decoded(pathname).slice(0, LONGEST), address: origin + pathname };
  return (
    placesIn(address).reduce<Place | undefined>(
      (one, other) => (one && one.id.length >= other.id.length ? one : other),
      undefined,
    ) ?? whole
  );
}

/**
 * Whether anything in an address looks like a ticket's id. A helpdesk's first page has nothing of the kind.
 *
 * @example holdsAnId(new URL('https://acme.zendesk.com/agent/dashboard')) // false
 */
export function holdsAnId(address: URL): boolean {
  return placesIn(address).length > 0;
}

function placesIn({ host, origin, pathname, search, hash }: URL): Place[] {
  const page = origin + pathname;
  const route = /^#!?[\w-]*\//.test(hash) ? hash.replace(/^#!?\/?/, '/') : '';
  const trunk = host + pathname.replace(/\/+$/, '');
  return [
    ...inPath(host, pathname).map((place) => ({ ...place, address: page })),
    ...inQuery(trunk, search.slice(1)).map(({ pair, ...place }) => ({ ...place, address: `${page}?${pair}` })),
    ...inPath(trunk, route.split('?')[0] ?? '').map((place) => ({ ...place, address: page + hash.split('?')[0] })),
  ];
}

function inPath(before: string, path: string) {
  const parts = path.split('/');
  return parts.flatMap((part, at) => {
    const id = decoded(part);
    const next = decoded(parts[at + 1] ?? '');
    const isList = looksLikeTicket(next) && (next.length >= id.length || LIST.test(parts[at - 1] ?? ''));
    return looksLikeTicket(id) && !isList ? [{ site: siteOf([before, ...parts.slice(1, at)].join('/')), id }] : [];
  });
}

function inQuery(before: string, query: string) {
  return query.split(/[&;]/).flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=', 2);
    const id = decoded(value);
    return looksLikeTicket(id) && !NOT_A_TICKET.test(name) ? [{ site: siteOf(before), id, pair }] : [];
  });
}

function siteOf(text: string): string {
  return text.replace(/\/{2,}/g, '/').slice(0, LONGEST);
}

function looksLikeTicket(text: string): boolean {
  return NUMBER.test(text) || (TICKET_LIKE.test(text) && !VERSION.test(text));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replace(/[\0-\x1f\x7f]/g, '');
  } catch {
    return text;
  }
}
