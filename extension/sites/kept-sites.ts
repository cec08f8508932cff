import { browser } from 'wxt/browser';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import type { Site } from '#shared/messages/requests.ts';
import type { StorageArea } from '../notes/commit.ts';
import { oneAtATime } from '../notes/one-at-a-time.ts';
import { injectOpenTabs } from '../show/inject-open-tabs.ts';
import { wasShown } from '../show/shown-tabs.ts';
import { expectSite, pendingSites, settledSite } from './pending-site.ts';
import { registerSites, withAccess } from './registrations.ts';
import { checkSite, patternOf, removeSite, type SavedSite, sameHost, savedSites, saveSite } from './saved-sites.ts';

/**
 * The addresses Easemark is kept on for: what the user saved, and the browser gives access to.
 *
 * @param desks ids of the desks there are
 * @param now milliseconds since 1970
 */
export function keptSites(area: StorageArea, desks: readonly string[], now: () => number) {
  const inTurn = oneAtATime();
  /** A desk that this version does not have any more has no script to run. */
  const register = async () => registerSites((await savedSites(area)).filter(({ desk }) => desks.includes(desk)));

  async function keepOn(site: SavedSite): Promise<{ injected: number; failed: number }> {
    checkSite(site, desks);
    return inTurn(async () => {
      await saveSite(area, site, desks);
      await settledSite(site.origin, now());
      const granted = (await register()).some(({ origin, granted }) => origin === site.origin && granted);
      if (!granted) throw new RequestRefusal('siteNotGranted', { origin: site.origin });
      return injectOpenTabs(site);
    });
  }

  return {
    keepOn,

    async list(): Promise<readonly Site[]> {
      return withAccess(await savedSites(area));
    },

    async expect(site: SavedSite): Promise<void> {
      checkSite(site, desks);
      await inTurn(() => expectSite(site, now()));
    },

    /** Forgets an address; access goes back to the browser, unless another saved address needs the same. */
    async forget(origin: string): Promise<void> {
      await inTurn(async () => {
        await removeSite(area, origin);
        const left = await register();
        if (!URL.canParse(origin) || left.some((site) => sameHost(site.origin, origin))) return;
        await browser.permissions.remove({ origins: [patternOf(origin)] });
      });
    },

    /** The browser has given access: what waited for it is saved, and everything saved is registered. */
    async granted(): Promise<void> {
      const sites = await inTurn(async () => withAccess(await pendingSites(now())));
      for (const { granted, ...site } of sites) if (granted) await keepOn(site);
      await inTurn(register);
    },

    /** Access was taken back. */
    async revoked(): Promise<void> {
      await inTurn(register);
    },

    /** After an update or a start of the browser: registers all, and shows Easemark where its pages are open. */
    async restore(): Promise<void> {
      const sites = await inTurn(register);
      await Promise.all(sites.filter(({ granted }) => granted).map(injectOpenTabs));
    },

    /**
     * Whether the user asked for Easemark on this very address: a pattern carries no port, so a script that is kept on for one port of a host
     * runs on all of them.
     */
    async isWanted(origin: string, tabId: number): Promise<boolean> {
      const here = (await savedSites(area)).filter((site) => sameHost(site.origin, origin));
      if (here.length === 0 || here.some((site) => site.origin === origin)) return true;
      return wasShown(tabId, origin);
    },
  };
}
