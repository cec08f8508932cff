import { browser } from 'wxt/browser';
import type { Order } from '#shared/messages/requests.ts';
import { tellTab } from '../show/tell-tab.ts';

/** Tells every overlay, in whatever tab, and every open page of the extension. Which tabs have one is not known, and need not be. */
export async function tellAll(order: Order): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all([
    ...tabs.flatMap(({ id }) => (id === undefined ? [] : tellTab(id, order))),
    // Nobody listens when no page of ours is open.
    browser.runtime.sendMessage(order).catch(() => {}),
  ]);
}
