import { drawn } from '../drawn.ts';
import type { Helpdesk, Reading } from '../helpdesks/helpdesk.ts';
import { ownPage } from './own-page.ts';
import type { Here } from './stage.ts';

/**
 * Has the desk read the ticket. A reader that breaks, on a page as nobody has seen it, leaves everything unknown and nothing broken.
 *
 * @param isSeen the user has looked, and says that the page shows this ticket
 */
export async function readTicket(
  { read, shown }: Pick<Helpdesk, 'shown'> & Required<Pick<Helpdesk, 'read'>>,
  here: Here,
  isSeen: boolean,
): Promise<Reading> {
  const { page, signal, url } = here;
  let owned: Promise<Document | undefined> | undefined;
  const own = () => {
    owned ??= isSeen ? Promise.resolve(document) : ownPage(shown, here);
    return owned;
  };
  // What was opened is seen first: on a large page some readers search long.
  await drawn(100);
  try {
    return await read({ document, own, address: url, fetch: (...given) => fetch(...given), signal }, page);
  } catch {
    const parts = ['subject', 'status', 'channel', 'messages', 'history'] as const;
    const unread = parts.map((part) => ({ part, why: 'notUnderstood' as const }));
    return { ticket: { ...page, address: '' }, unread, from: [] };
  }
}
