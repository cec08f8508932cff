import { type Helpdesk, type Reading, ticketKeyFrom } from '../../../extension/helpdesks/helpdesk.ts';
import { helpdeskOf } from '../../../extension/helpdesks/list.ts';
import { type TicketFacts, ticketFacts } from '../../../shared/tickets/ticket-facts.ts';

/** What a desk's reader gave in a page, and what it did for it. */
export interface ReadInPage extends Reading {
  readonly facts: TicketFacts;
  /** The addresses that were asked for, as given to `fetch`. */
  readonly asked: readonly string[];
  /** Milliseconds from the call to the answer. */
  readonly took: number;
  /** Ids of messages that the page shows a mark's place for. */
  readonly marked: readonly string[];
  /** What `idOf` says of the first text in each of those places. */
  readonly selected: readonly (string | undefined)[];
  readonly container: boolean;
}

/**
 * Reads the ticket that this page shows. Runs in the page, where the content script would.
 *
 * @param isOwn false where the page has moved on to this ticket, and still shows the one before
 */
async function readHere(
  desks: readonly Helpdesk[],
  abortAfter?: number,
  isOwn = true,
): Promise<ReadInPage | { readonly aborted: string }> {
  const known = helpdeskOf(location.href);
  const desk = desks.find(({ id }) => id === known?.id);
  const key = desk && ticketKeyFrom(desk, location.href);
  if (!desk?.read || !key) throw new Error(`nothing reads ${location.href}`);
  const asked: string[] = [];
  const abort = new AbortController();
  if (abortAfter !== undefined) setTimeout(() => abort.abort(), abortAfter);
  const began = performance.now();
  try {
    const reading = await desk.read(
      {
        document,
        own: async () => (isOwn ? document : undefined),
        address: new URL(location.href),
        fetch: (address, options) => {
          asked.push(String(address));
          return fetch(address, options);
        },
        signal: abort.signal,
      },
      key,
    );
    const took = performance.now() - began;
    const ids = reading.ticket.messages?.map(({ id }) => id) ?? [];
    const places = ids.map((id) => desk.messages?.elementOf(document, id));
    return {
      ...reading,
      facts: ticketFacts(reading.ticket),
      asked,
      took,
      marked: ids.filter((_id, at) => places[at]),
      selected: places.filter((place) => place).map((place) => desk.messages?.idOf(deepest(place!))),
      container: desk.messages?.container(document) !== undefined,
    };
  } catch (error) {
    if (!abort.signal.aborted) throw error;
    return { aborted: (error as Error).name };
  }
}

function deepest(node: Node): Node {
  return node.lastChild ? deepest(node.lastChild) : node;
}

/** Makes `readHere` callable, with the desks' readers at hand. */
export function offerReading(desks: readonly Helpdesk[]): void {
  Object.assign(globalThis, {
    readHere: (abortAfter?: number, isOwn?: boolean) => readHere(desks, abortAfter, isOwn),
    shownHere: () => desks.find(({ id }) => id === helpdeskOf(location.href)?.id)?.shown?.(document),
  });
}
