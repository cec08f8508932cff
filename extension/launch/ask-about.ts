import type { AskAbout } from '#shared/messages/requests.ts';
import type { Scene } from '../overlay/scene.ts';

/** How much of what a page says of a ticket is passed on. */
const MOST = 500;

/** What decides whether a ticket's customer may be asked, as far as it was read. */
export function askAboutOf({ ticket, reading }: Pick<Scene, 'ticket' | 'reading'>): AskAbout {
  const { desk, site, id } = ticket;
  const { requester, status, tags } = typeof reading === 'object' ? reading.ticket : {};
  return {
    ticket: { desk, site, id },
    ...(requester?.trim() && { customer: requester.slice(0, MOST) }),
    ...(status !== undefined && { status: status.slice(0, MOST) }),
    ...(tags && { tags: tags.slice(0, MOST).map((tag) => tag.slice(0, MOST)) }),
  };
}
