import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Site } from '#shared/messages/requests.ts';
import { helpdesks } from '../helpdesks/list.ts';
import { patternOf, type SavedSite } from './saved-sites.ts';

/** The file a desk's pages are given. */
export function scriptOf(desk: string): ScriptPublicPath {
  return `/content-scripts/${desk}.js` as ScriptPublicPath;
}

/** The file with which a desk's tickets are read once the overlay is opened; none for a desk that is known by its address only. */
export function readerOf(desk: string): readonly ScriptPublicPath[] {
  const isRead = helpdesks.some(({ id, level }) => id === desk && level !== 'address only');
  return isRead ? [`/${desk}-reader.js` as ScriptPublicPath] : [];
}

/** The saved addresses, each with whether the browser gives access now. */
export async function withAccess(sites: readonly SavedSite[]): Promise<readonly Site[]> {
  return Promise.all(
    sites.map(async (site) => ({
      ...site,
      granted: await browser.permissions.contains({ origins: [patternOf(site.origin)] }),
    })),
  );
}

/**
 * Makes the browser run each desk's script on the saved addresses it gives access to, and nowhere else. Registrations are lost with an
 * update and outlive a permission, so they are made anew from what is saved; doing it twice is doing it once.
 */
export async function registerSites(saved: readonly SavedSite[]): Promise<readonly Site[]> {
  const sites = await withAccess(saved);
  const wanted = new Map<string, Set<string>>();
  for (const { desk, origin, granted } of sites) {
    if (granted) wanted.set(desk, (wanted.get(desk) ?? new Set()).add(patternOf(origin)));
  }
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const unwanted = there.filter((id) => !wanted.has(id));
  if (unwanted.length > 0) await browser.scripting.unregisterContentScripts({ ids: unwanted });
  for (const [desk, patterns] of wanted) {
    const script: Browser.scripting.RegisteredContentScript = {
      id: desk,
      js: [scriptOf(desk)],
      matches: [...patterns],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    };
    if (there.includes(desk)) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  }
  return sites;
}
