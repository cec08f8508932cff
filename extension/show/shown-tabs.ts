import { browser } from 'wxt/browser';

const itemOf = (tabId: number) => `shown:${tabId}`;

/** Remembers, until the browser ends, that the user asked for Easemark on a tab's address: it may then run there though nothing is kept on. */
export async function markShown(tabId: number, origin: string): Promise<void> {
  await browser.storage.session.set({ [itemOf(tabId)]: origin });
}

export async function wasShown(tabId: number, origin: string): Promise<boolean> {
  return (await browser.storage.session.get(itemOf(tabId)))[itemOf(tabId)] === origin;
}

export async function forgetShown(tabId: number): Promise<void> {
  await browser.storage.session.remove(itemOf(tabId));
}
