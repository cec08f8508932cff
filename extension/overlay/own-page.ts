import type { DeskPage } from '../helpdesks/helpdesk.ts';
import type { Here } from './stage.ts';

/** How long after one look the page is looked at again, in milliseconds: three seconds in all, within which a page shows what it went to. */
const LOOKS = [150, 350, 500, 1_000, 1_000];

/**
 * The page, once it shows the ticket that its address names. A page that goes from ticket to ticket without loading changes its address first,
 * and shows the last ticket until the next has come.
 *
 * @returns undefined where it goes on showing the last one
 * @throws the signal's reason when the ticket is left meanwhile
 */
export async function ownPage(
  shown: DeskPage['shown'],
  { moved, signal }: Pick<Here, 'moved' | 'signal'>,
): Promise<Document | undefined> {
  if (!shown || !moved) return document;
  for (const wait of LOOKS) {
    const now = shown(document);
    if (now !== undefined && now !== moved.from) return document;
    await new Promise((looked) => setTimeout(looked, wait));
    signal.throwIfAborted();
  }
  const now = shown(document);
  return now !== undefined && now === moved.from ? undefined : document;
}
