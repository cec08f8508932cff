import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type Helpdesk, ticketIdFrom } from '../helpdesks/helpdesk.ts';
import css from './overlay.css?inline';

/** The overlay's element in the page; others find it by this name. */
export const OVERLAY = 'easemark-overlay';

/**
 * Shows the badge of the ticket in this page, and keeps it right while the page moves from ticket to ticket without loading anew.
 * There is one badge for the life of the page: a second call takes the first one's place.
 *
 * @param ctx the life of the content script: when it ends (the extension was updated, or shown anew), the badge goes
 * @param desk the helpdesk this page belongs to
 */
export function showOverlay(ctx: ContentScriptContext, desk: Helpdesk): void {
  const host = document.createElement(OVERLAY);
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const style = document.createElement('style');
  style.textContent = css;
  host.attachShadow({ mode: 'open' }).append(
    style,
    badge(text, () => host.remove()),
  );
  // The page's own keyboard shortcuts must not hear what is typed in here.
  for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, (event) => event.stopPropagation());

  const show = (address: string) => {
    const ticket = ticketIdFrom(desk, address);
    host.hidden = ticket === undefined;
    text.textContent = ticket === undefined ? '' : `Easemark · Ticket ${ticket} · ${desk.name}`;
  };
  show(location.href);
  // The event is fired before `location` changes, so the address is taken from the event.
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => show(newUrl.href));
  ctx.onInvalidated(() => host.remove());

  for (const earlier of document.querySelectorAll(OVERLAY)) earlier.remove();
  document.body.append(host);
}

function badge(text: HTMLElement, hide: () => void): HTMLElement {
  const aside = document.createElement('aside');
  aside.className = 'badge';
  aside.setAttribute('aria-label', 'Easemark');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.setAttribute('aria-label', 'Hide Easemark');
  close.addEventListener('click', (event) => {
    if (event.isTrusted) hide();
  });
  aside.append(text, close);
  return aside;
}
