import { browser } from 'wxt/browser';
import { Misshapen, oneOf, record } from '#shared/borders/shape.ts';
import { timeShape } from '#shared/friction/note-shape.ts';
import type { PendingLaunch } from '#shared/messages/requests.ts';
import { launchContentShape } from '#shared/surveys/launch-content.ts';
import { customerHashShape, launchDraftShape } from '#shared/surveys/launch-shape.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { isSameTicket } from '#shared/tickets/ticket-name.ts';

/** How long a survey waits for the page it is to be inserted on, in milliseconds. */
const WAITS = 10 * 60_000;

/** A survey that waits, and the keyed hash of whom it is for. */
export interface Waiting extends PendingLaunch {
  readonly customer?: string;
}

const ITEM = 'pending-launch:';
const itemOf = (tabId: number) => `${ITEM}${tabId}`;

/** `told`: the page where replies are written knows of it; it is told once, and may be asked again by the user. */
const keptShape = record(
  { at: timeShape, told: oneOf([true, false]), launch: launchDraftShape, content: launchContentShape },
  { customer: customerHashShape },
);
type Kept = ReturnType<typeof keptShape>;

/** Keeps a survey until the tab shows the page where replies are written, ten minutes have gone, or the tab is closed. */
export async function keepLaunch(tabId: number, waiting: Waiting, now: number): Promise<void> {
  await dropLaunches(({ at }) => now - at >= WAITS);
  await browser.storage.session.set({ [itemOf(tabId)]: { ...waiting, at: now, told: false } satisfies Kept });
}

/**
 * What waits for a tab that shows this ticket.
 *
 * @param atReply the tab shows the page it waits for, which from now on knows it
 */
export async function pendingLaunch(
  tabId: number,
  ticket: TicketKey,
  now: number,
  atReply = false,
): Promise<Waiting | undefined> {
  const found = await kept(tabId, ticket, now);
  if (found === undefined) return undefined;
  const { at: _at, told, ...waiting } = found;
  if (atReply && !told) await browser.storage.session.set({ [itemOf(tabId)]: { ...found, told: true } satisfies Kept });
  return waiting;
}

/** Whether something waits for a tab that shows this ticket, and the page it waits for has not come yet. */
export async function isToBeTold(tabId: number, ticket: TicketKey, now: number): Promise<boolean> {
  return (await kept(tabId, ticket, now))?.told === false;
}

/** Nothing waits for a tab any more. */
export async function dropLaunch(tabId: number): Promise<void> {
  await browser.storage.session.remove(itemOf(tabId));
}

/** Drops what waits in any tab and fits, and what cannot be read. */
export async function dropLaunches(fits: (waiting: Waiting & { readonly at: number }) => boolean): Promise<void> {
  const everything = await browser.storage.session.get(null);
  const names = Object.keys(everything).filter((name) => {
    const found = name.startsWith(ITEM) ? readKept(everything[name]) : undefined;
    return name.startsWith(ITEM) && (found === undefined || fits(found));
  });
  if (names.length > 0) await browser.storage.session.remove(names);
}

async function kept(tabId: number, ticket: TicketKey, now: number): Promise<Kept | undefined> {
  const stored = (await browser.storage.session.get(itemOf(tabId)))[itemOf(tabId)];
  if (stored === undefined) return undefined;
  const found = readKept(stored);
  if (found === undefined || now - found.at >= WAITS) {
    await dropLaunch(tabId);
    return undefined;
  }
  return isSameTicket(found.launch.ticket, ticket) ? found : undefined;
}

function readKept(stored: unknown): Kept | undefined {
  try {
    return keptShape(stored);
  } catch (error) {
    if (error instanceof Misshapen) return undefined;
    throw error;
  }
}
