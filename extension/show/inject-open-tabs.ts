import { browser } from 'wxt/browser';
import { scriptOf } from '../sites/registrations.ts';
import { patternOf, type SavedSite } from '../sites/saved-sites.ts';
import { tellTab } from './tell-tab.ts';

/** A tab that is still loading, or stands still in a dialog, answers late or never: nobody waits longer for it. */
const PATIENCE = 3_000;

/**
 * Shows Easemark in the tabs of an address that are open already: the registered script only runs in pages that load from now on. After an
 * update the new script takes the place of the old one, which the browser has cut off.
 *
 * @returns in how many tabs it runs, and in how many it could not be shown: they show it once they load anew
 */
export async function injectOpenTabs({ origin, desk }: SavedSite): Promise<{ injected: number; failed: number }> {
  const tabs = await browser.tabs.query({ url: patternOf(origin), discarded: false });
  const ids = tabs.flatMap(({ id, url }) => (id !== undefined && url && new URL(url).origin === origin ? id : []));
  const shown = await Promise.all(ids.map((id) => Promise.race([show(id, desk), tooLate()])));
  const injected = shown.filter(Boolean).length;
  return { injected, failed: shown.length - injected };
}

async function show(tabId: number, desk: string): Promise<boolean> {
  if ((await tellTab(tabId, { tell: 'show' })) === desk) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [scriptOf(desk)] });
    return true;
  } catch {
    return false;
  }
}

function tooLate(): Promise<boolean> {
  return new Promise((done) => setTimeout(done, PATIENCE, false));
}
