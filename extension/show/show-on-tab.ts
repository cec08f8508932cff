import { browser } from 'wxt/browser';
import type { Order } from '#shared/messages/requests.ts';
import { anyPage, holdsAnId } from '../helpdesks/any-page.ts';
import { helpdeskOf, hostDeskOf } from '../helpdesks/list.ts';
import { scriptOf } from '../sites/registrations.ts';
import { markShown } from './shown-tabs.ts';
import { tellTab } from './tell-tab.ts';

/** What came of showing Easemark on a tab: `closed` where the browser lets no extension in, such as its own pages and its store. */
export type Shown = { readonly shown: true; readonly desk: string } | { readonly shown: false; readonly why: 'closed' };

/**
 * Shows Easemark on a tab the user has pointed at (toolbar click, keyboard command), and tells it what to do. The page is given its own desk's
 * script, once: where a living overlay is, it is only told. A helpdesk's page that is no ticket, and whose address holds nothing like an id, gets
 * that desk's script, which waits for a ticket. Works in the background and in the popup alike.
 *
 * @param tab the tab as the browser gave it after the click: with it comes access to this one page
 * @param order what the overlay shall do; `show` is the badge alone
 */
export async function showOnTab(
  tab: { readonly id?: number | undefined; readonly url?: string | undefined },
  order: Order = { tell: 'show' },
): Promise<Shown> {
  const { id, url = '' } = tab;
  if (id === undefined || !/^https?:/.test(url)) return { shown: false, why: 'closed' };
  const home = holdsAnId(new URL(url)) ? undefined : hostDeskOf(url);
  const desk = (helpdeskOf(url) ?? home ?? anyPage).id;
  await markShown(id, new URL(url).origin);
  const there = await tellTab(id, { tell: 'show' });
  // A desk's own overlay that waits on a page without a ticket is not joined by a second one.
  if (there !== undefined && (there === desk || desk === anyPage.id)) {
    if (order.tell !== 'show') await tellTab(id, order);
    return { shown: true, desk: there };
  }
  try {
    await browser.scripting.executeScript({ target: { tabId: id }, files: [scriptOf(desk)] });
  } catch {
    return { shown: false, why: 'closed' };
  }
  if (order.tell !== 'show') await tellTab(id, order);
  return { shown: true, desk };
}
