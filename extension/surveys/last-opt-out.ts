import { browser } from 'wxt/browser';

const itemOf = (tabId: number) => `opted-out:${tabId}`;

/** Remembers whom a tab has just put on the list of those who do not want to be asked, by their keyed hash, so that it can be taken back. */
export async function keepOptOut(tabId: number, hash: string): Promise<void> {
  await browser.storage.session.set({ [itemOf(tabId)]: hash });
}

/** Whom the tab put on the list last; asked again, nobody. */
export async function takeOptOut(tabId: number): Promise<string | undefined> {
  const hash = (await browser.storage.session.get(itemOf(tabId)))[itemOf(tabId)];
  await dropOptOut(tabId);
  return typeof hash === 'string' ? hash : undefined;
}

export async function dropOptOut(tabId: number): Promise<void> {
  await browser.storage.session.remove(itemOf(tabId));
}
