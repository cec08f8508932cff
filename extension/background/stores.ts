import { browser } from 'wxt/browser';
import type { Stored } from '#shared/messages/requests.ts';
import { anyPage } from '../helpdesks/any-page.ts';
import { helpdesks } from '../helpdesks/list.ts';
import { allNotes } from '../notes/all-notes.ts';
import { finishCommit, type StorageArea } from '../notes/commit.ts';
import { eraseNotes } from '../notes/erase-notes.ts';
import { exportFile } from '../notes/export-file.ts';
import { importFile } from '../notes/import-file.ts';
import { notesStore } from '../notes/notes-store.ts';
import { oneAtATime } from '../notes/one-at-a-time.ts';
import { settleStorage } from '../notes/settle-storage.ts';
import { readSettings } from '../settings/settings.ts';
import { keptSites } from '../sites/kept-sites.ts';
import { doNotAskList } from '../surveys/do-not-ask.ts';
import { launchStore } from '../surveys/launch-store.ts';
import { readSurveySettings } from '../surveys/stored-survey-settings.ts';
import { tellAll } from './tell-all.ts';

export type Stores = ReturnType<typeof openStores>;

/** Everything the background keeps, over the browser's own storage: one writer, whose tasks wait for each other. */
export function openStores() {
  const area = browser.storage.local as unknown as StorageArea;
  const surroundings = { area, now: Date.now, newId: () => crypto.randomUUID() };
  const inTurn = oneAtATime();
  const erase = eraseNotes(surroundings);
  const launches = launchStore(surroundings);
  const desks = [...helpdesks.map(({ id }) => id as string), anyPage.id];
  let finished: Promise<void> | undefined;

  /** What the last run had to leave is done once, and tried again if it failed. */
  const ready = () => {
    finished ??= finishCommit(area).catch((error) => {
      finished = undefined;
      throw error;
    });
    return finished;
  };

  return {
    area,
    inTurn,
    ready,
    notes: notesStore(surroundings),
    all: allNotes(area),
    exports: exportFile(surroundings),
    imports: importFile(area),
    erase,
    launches,
    doNotAsk: doNotAskList(area),
    sites: keptSites(area, desks, Date.now),

    settle: () => inTurn(() => ready().then(() => settleStorage(area))),

    /** Erases what is older than the retention, and tells who shows it. */
    async eraseOld(): Promise<void> {
      const changed = await inTurn(async () => {
        await ready();
        const { retentionDays } = await readSettings(area);
        await launches.eraseOld(retentionDays, (await readSurveySettings(area)).coolDownDays);
        return erase.old(retentionDays);
      });
      if (changed > 0) void tellAll({ tell: 'changedAll' });
    },

    /** Firefox does not say how much it gives, and may not say how much is used: then it is measured. */
    async space(): Promise<Pick<Stored, 'bytes' | 'quota'>> {
      const { getBytesInUse, QUOTA_BYTES: quota } = browser.storage.local as Partial<typeof browser.storage.local>;
      const bytes = getBytesInUse
        ? await browser.storage.local.getBytesInUse()
        : new TextEncoder().encode(JSON.stringify(await area.get(null))).length;
      return quota === undefined ? { bytes } : { bytes, quota };
    },
  };
}
