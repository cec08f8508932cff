import { browser } from 'wxt/browser';
import type { Order } from '#shared/messages/requests.ts';

/**
 * Tells the overlay of a tab something.
 *
 * @returns the id of the overlay's desk where it was told to show itself, or undefined when the tab has no living overlay
 */
export async function tellTab(tabId: number, order: Order): Promise<string | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, order, { frameId: 0 });
    return typeof answer === 'string' ? answer : undefined;
  } catch {
    return undefined;
  }
}
