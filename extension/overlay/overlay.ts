import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Order } from '#shared/messages/requests.ts';
import { type DeskPage, ticketKeyFrom } from '../helpdesks/helpdesk.ts';
import { askBackground, hearOrders } from './background-link.ts';
import { followAddress } from './follow-address.ts';
import { OVERLAY } from './stay-in-page.ts';
import { TicketOverlay } from './ticket-overlay.ts';

/**
 * Shows Easemark on the tickets of this page, and keeps it right while the page moves from ticket to ticket without loading anew. There is
 * one overlay for the life of the page: a second call takes the first one's place, and takes over a note that is being written in it.
 *
 * @param ctx the life of the content script. When it ends because the extension was updated, the overlay stays, so that what is being written
 * is not lost, and says that the page must be reloaded; it goes when a new one takes its place.
 * @param desk the helpdesk this page belongs to
 */
export function runOverlay(ctx: ContentScriptContext, desk: DeskPage): void {
  // Ends when another overlay has taken this one's place: it then hears nothing any more, or it would answer for the one that is there.
  const life = new AbortController();
  const signal = AbortSignal.any([ctx.signal, life.signal]);
  let overlay: TicketOverlay | undefined;
  const goTo = (url: URL, isMoved: boolean) => {
    // Until there is a ticket there is nothing: where two helpdesks share a host, the scripts of both run, and one must not take the other's place.
    const page = ticketKeyFrom(desk, url.href);
    if (!overlay && !page) return;
    overlay ??= new TicketOverlay(desk, askBackground(ctx), life);
    overlay.goTo(url, page, isMoved);
  };
  // One that waits for a ticket answers too, unless there is an overlay to do so.
  const waits = ({ tell }: Order) =>
    tell === 'show' && !overlay && !document.querySelector(OVERLAY) ? desk.id : undefined;
  hearOrders((order) => overlay?.obey(order) ?? waits(order), signal);
  followAddress((url) => goTo(url, true), signal);
  goTo(new URL(location.href), false);
}
