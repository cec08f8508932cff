import { stateChange } from '#shared/tickets/closed-status.ts';
import { isoMoment } from '#shared/tickets/moment.ts';
import type { FoundEvent, FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import { type Part, part, partOrNone, parts, word } from '../reading/answer.ts';
import type { Ask } from '../reading/ask.ts';

/** The users that every RT is installed with: one is given by name, the other by number. */
const SYSTEM = 'RT_System';
const NOBODY = '6';
/** The states of RT's own lifecycle in which a ticket is worked on; a team can have lifecycles of its own. */
const OPEN = new Set(['new', 'open', 'stalled']);
/** Transactions that are messages or that move the ticket; the many records of outgoing mail are not asked for. */
const KINDS = [
  `Type = 'Create' OR Type = 'Correspond' OR Type = 'Comment' OR Type = 'Status'`,
  // An owner's change also has a twin of the type SetWatcher.
  `OR ( Type = 'Set' AND ( Field = 'Owner' OR Field = 'Queue' ) )`,
  `OR ( Type = 'AddLink' AND Field = 'MergedInto' )`,
].join(' ');
const PAGE_SIZE = 100;

/** What was asked for, oldest first, and whether there is more. */
export interface Transactions {
  readonly items: readonly Part[];
  readonly partial: boolean;
}

/**
 * The ticket's own transactions, as far as the budget of requests goes.
 *
 * @param lastShown the latest message in the page. What a user may not see is left out of an answer, so that a short answer need not be
 *   the last; that the page shows nothing later is what tells.
 */
export function ownTransactions(ask: Ask, root: string, id: string, lastShown: number): Promise<Transactions> {
  const query = `ObjectType = 'RT::Ticket' AND ObjectId = ${id} AND ( ${KINDS} )`;
  return allPages(ask, `${root}/REST/2.0/transactions?${new URLSearchParams({ query, orderby: 'id' })}`, lastShown);
}

/**
 * The transactions of tickets that were merged into this one: RT keeps them under their old numbers, and only the ticket's history, in which
 * nothing can be left out, has them all. None, and nothing is asked, when there was no merge.
 */
export async function mergedTransactions(ask: Ask, root: string, id: string, own: Transactions): Promise<Transactions> {
  const merges = own.items.filter(
    ({ Type, NewValue }) => Type === 'AddLink' && word(NewValue)?.endsWith(`/ticket/${id}`),
  );
  if (merges.length === 0) return { items: [], partial: false };
  const { items, partial } = await allPages(ask, `${root}/REST/2.0/ticket/${id}/history?`, 0);
  return { items: items.filter(({ ObjectId }) => word(ObjectId) !== id), partial };
}

async function allPages(ask: Ask, path: string, lastShown: number): Promise<Transactions> {
  const fields = 'Type,Field,OldValue,NewValue,Creator,Created,ObjectId';
  const items: Part[] = [];
  for (let page = 1; ask.left() > 0; page++) {
    const query = new URLSearchParams({ fields, per_page: String(PAGE_SIZE), page: String(page) });
    const found = parts(part(await ask.json(`${path}&${query}`)).items);
    items.push(...found);
    const short = found.length < PAGE_SIZE && Number(found.at(-1)?.id) >= lastShown;
    if (short || found.length === 0) return { items, partial: false };
  }
  return { items, partial: true };
}

/** The message a transaction is, if it is one. */
export function messageOf({ id, Type, Creator, Created }: Part, requesters?: ReadonlySet<unknown>): FoundMessage[] {
  if (Type !== 'Create' && Type !== 'Correspond' && Type !== 'Comment') return [];
  const author = word(partOrNone(Creator).id);
  // Where nobody is known to ask, anybody may be the customer.
  const known = author && requesters?.size ? (requesters.has(author) ? 'customer' : 'agent') : undefined;
  const role = author === SYSTEM ? 'system' : known;
  return [{ id, role, visibility: Type === 'Comment' ? 'internal' : 'public', at: isoMoment(word(Created) ?? '') }];
}

/** The change of hands or of state a transaction is, if it is one. */
export function eventOf(
  { id, Type, Field, OldValue, NewValue, Created }: Part,
  names: ReadonlyMap<string, string>,
): FoundEvent[] {
  const [from, to] = [word(OldValue), word(NewValue)];
  const at = isoMoment(word(Created) ?? '');
  if (Type === 'Status') {
    return [{ id, ...stateChange(from, to, OPEN), at, from, to }];
  }
  if (Type === 'AddLink') return [{ id, kind: 'merged', at }];
  if (Type !== 'Set') return [];
  if (Field === 'Queue') return [{ id, kind: 'transferred', at, from, to }];
  const name = (user: string | undefined) => (user === NOBODY ? '' : (names.get(user ?? '') ?? user));
  return [{ id, kind: 'assigned', at, from: name(from), to: name(to) }];
}
