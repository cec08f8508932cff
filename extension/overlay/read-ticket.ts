import type { Helpdesk, Reading } from '../helpdesks/helpdesk.ts';
import type { Here } from './stage.ts';

/** Has the desk read the ticket. A reader that breaks, on a page as nobody has seen it, leaves everything unknown and nothing broken. */
export async function readTicket(read: NonNullable<Helpdesk['read']>, { page, signal, url }: Here): Promise<Reading> {
  try {
    return await read({ document, address: url, fetch: (...given) => fetch(...given), signal }, page);
  } catch {
    const parts = ['subject', 'status', 'channel', 'messages', 'history'] as const;
    const unread = parts.map((part) => ({ part, why: 'notUnderstood' as const }));
    return { ticket: { ...page, address: '' }, unread };
  }
}
