import { browser } from 'wxt/browser';
import type { Order } from '#shared/messages/requests.ts';
import { tellTab } from '../show/tell-tab.ts';
import { hostOf } from './may-ask.ts';

/** Tells every overlay, in whatever tab, and every open page of the extension. Which tabs have one is not known, and need not be. */
export async function tellAll(order: Order): Promise<void> {
  await tell(order, () => order);
}

/**
 * Tells of a ticket's notes: to the pages of the extension, and to overlays of that ticket's own host alone, since an overlay lives in somebody else's
 * page. A tab whose address the browser does not give us is told only that something changed, and asks again for what is its own.
 */
export async function tellOfNotes(order: Extract<Order, { tell: 'changed' }>): Promise<void> {
  const host = hostOf(order.ticket.site);
  await tell(order, (url) => {
    if (url === undefined) return { tell: 'changedAll' };
    return URL.canParse(url) && new URL(url).host === host ? order : undefined;
  });
}

async function tell(toPages: Order, toTab: (url: string | undefined) => Order | undefined): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all([
    ...tabs.map(({ id, url }) => {
      const order = toTab(url);
      return id === undefined || order === undefined ? undefined : tellTab(id, order);
    }),
    // Nobody listens when no page of ours is open.
    browser.runtime.sendMessage(toPages).catch(() => {}),
  ]);
}
