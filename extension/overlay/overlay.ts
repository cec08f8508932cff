import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Helpdesk } from '../helpdesks/helpdesk.ts';
import { askBackground, hearOrders } from './background-link.ts';
import { TicketOverlay } from './ticket-overlay.ts';

/**
 * Shows Easemark on the tickets of this page, and keeps it right while the page moves from ticket to ticket without loading anew. There is
 * one overlay for the life of the page: a second call takes the first one's place, and takes over a note that is being written in it.
 *
 * @param ctx the life of the content script. When it ends because the extension was updated, the overlay stays, so that what is being written
 * is not lost, and says that the page must be reloaded; it goes when a new one takes its place.
 * @param desk the helpdesk this page belongs to
 */
export function runOverlay(ctx: ContentScriptContext, desk: Helpdesk): void {
  const overlay = new TicketOverlay(desk, askBackground(ctx));
  hearOrders(ctx, (order) => overlay.obey(order));
  // The event is fired before `location` changes, so the address is taken from the event.
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => overlay.goTo(newUrl));
  overlay.goTo(new URL(location.href));
}
