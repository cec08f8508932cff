import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ticketKeyFrom } from '../helpdesks/helpdesk.ts';
import { askBackground, hearOrders } from './background-link.ts';
import type { BadgeDesk } from './stage.ts';
import { TicketOverlay } from './ticket-overlay.ts';

/**
 * Shows Easemark on the tickets of this page, and keeps it right while the page moves from ticket to ticket without loading anew. There is
 * one overlay for the life of the page: a second call takes the first one's place, and takes over a note that is being written in it.
 *
 * @param ctx the life of the content script. When it ends because the extension was updated, the overlay stays, so that what is being written
 * is not lost, and says that the page must be reloaded; it goes when a new one takes its place.
 * @param desk the helpdesk this page belongs to
 */
export function runOverlay(ctx: ContentScriptContext, desk: BadgeDesk): void {
  let overlay: TicketOverlay | undefined;
  const goTo = (url: URL) => {
    // Until there is a ticket there is nothing: where two helpdesks share a host, the scripts of both run, and one must not take the other's place.
    if (!overlay && !ticketKeyFrom(desk, url.href)) return;
    overlay ??= new TicketOverlay(desk, askBackground(ctx));
    overlay.goTo(url);
  };
  hearOrders(ctx, (order) => (overlay ? overlay.obey(order) : order.tell === 'show' ? desk.id : undefined));
  // The event is fired before `location` changes, so the address is taken from the event.
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => goTo(newUrl));
  goTo(new URL(location.href));
}
