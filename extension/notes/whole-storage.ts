import type { TicketNotes } from '#shared/friction/note.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import { DO_NOT_ASK, optOutsIn } from '../surveys/do-not-ask.ts';
import { type Month, monthsIn } from '../surveys/launch-months.ts';
import { allAsideIn, type TicketItem, ticketItemsIn } from './ticket-items.ts';

/** All that is stored of tickets, launches and customers, as it was found. */
export interface WholeStorage {
  readonly items: readonly TicketItem[];
  readonly tickets: readonly TicketNotes[];
  readonly months: readonly Month[];
  readonly doNotAsk: readonly string[];
  /** What could not be read, kept aside already or still in its place. */
  readonly aside: readonly unknown[];
  /** What a later version of Easemark wrote. */
  readonly newer: readonly unknown[];
}

/** @param everything as `area.get(null)` gives it */
export function wholeStorage(everything: Readonly<Record<string, unknown>>): WholeStorage {
  const items = ticketItemsIn(everything);
  const months = monthsIn(everything);
  const newer = [...items, ...months].flatMap((one) => (one.newer ? [everything[one.name]] : []));
  const aside = [...allAsideIn(everything), ...[...items, ...months].flatMap((one) => one.aside)];
  const read = { items, tickets: items.flatMap(({ ticket }) => ticket ?? []), months };
  try {
    const list = optOutsIn(everything[DO_NOT_ASK]);
    return { ...read, doNotAsk: list.customers, aside: [...aside, ...list.aside], newer };
  } catch (error) {
    if (!(error instanceof RequestRefusal)) throw error;
    return { ...read, doNotAsk: [], aside, newer: [...newer, everything[DO_NOT_ASK]] };
  }
}
