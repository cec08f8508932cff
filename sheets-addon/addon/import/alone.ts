import type { SidebarWords } from '#shared/languages/sidebar-words.ts';

/** Milliseconds that somebody else's import may still take. */
const PATIENCE = 10_000;

/**
 * Does something while no other sidebar of the document does: what is looked at stays as it is until it is written.
 *
 * @throws a sentence where somebody else is at it, and whatever `act` throws
 */
export function alone<Result>(says: SidebarWords['refusals'], act: () => Result): Result {
  // Where there is no document there is none to be locked.
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(PATIENCE)) throw new Error(says.busy);
  try {
    const result = act();
    // Before others look: Google writes late otherwise.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock?.releaseLock();
  }
}
