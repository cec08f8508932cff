import { forgetShown } from '../show/shown-tabs.ts';
import { dropOptOut } from '../surveys/last-opt-out.ts';
import { dropLaunch } from '../surveys/pending-launch.ts';

/** Forgets what was kept for a tab, which is closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([forgetShown(tabId), dropLaunch(tabId), dropOptOut(tabId)]);
}
