import { browser } from 'wxt/browser';
import type { PendingLaunch } from '#shared/messages/requests.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';

/** How long a survey waits for the page it is to be inserted on, in milliseconds. */
const WAITS = 10 * 60_000;

interface Kept {
  readonly at: number;
  readonly pending: PendingLaunch;
  /** The page has been told: it is told once, and may be asked again by the user. */
  readonly told: boolean;
}

const itemOf = (tabId: number) => `pending-launch:${tabId}`;

/** Keeps a survey until the tab shows the page where replies are written, or the browser ends. */
export async function keepLaunch(tabId: number, pending: PendingLaunch, now: number): Promise<void> {
  await browser.storage.session.set({ [itemOf(tabId)]: { at: now, pending, told: false } satisfies Kept });
}

/** What waits for a tab that shows this ticket. */
export async function pendingLaunch(tabId: number, ticket: TicketKey, now: number): Promise<PendingLaunch | undefined> {
  return (await kept(tabId, ticket, now))?.pending;
}

/** Whether something waits for a tab that shows this ticket, and nobody there knows it yet. */
export async function isToBeTold(tabId: number, ticket: TicketKey, now: number): Promise<boolean> {
  const found = await kept(tabId, ticket, now);
  if (found === undefined || found.told) return false;
  await browser.storage.session.set({ [itemOf(tabId)]: { ...found, told: true } satisfies Kept });
  return true;
}

/** Nothing waits for a tab any more. */
export async function dropLaunch(tabId: number): Promise<void> {
  await browser.storage.session.remove(itemOf(tabId));
}

async function kept(tabId: number, { desk, site, id }: TicketKey, now: number): Promise<Kept | undefined> {
  const found = (await browser.storage.session.get(itemOf(tabId)))[itemOf(tabId)] as Kept | undefined;
  if (found === undefined) return undefined;
  const { ticket } = found.pending.launch;
  const isHere = ticket.desk === desk && ticket.site === site && ticket.id === id;
  return isHere && now - found.at < WAITS ? found : undefined;
}
