import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import { type AnyRequest, overlayRequests } from '#shared/messages/requests.ts';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/**
 * Holds what asks to what it may ask. The extension's own pages may ask everything; an overlay lives in somebody else's page, and gets the
 * notes of that page's own host and nothing else, even if the page's process were taken over.
 *
 * @param ownPages the address under which the extension's own pages lie, such as `chrome-extension://…/`
 * @throws RequestRefusal `notForPages`
 */
export function checkSender(request: AnyRequest, sender: Sender, ownPages: string): void {
  const { url = '' } = sender;
  if (url.startsWith(ownPages)) return;
  const refuse = () => new RequestRefusal('notForPages');
  if (!overlayRequests.includes(request.ask) || !URL.canParse(url)) throw refuse();
  const { host } = new URL(url);
  if ('ticket' in request && hostOf(request.ticket.site) !== host) throw refuse();
  if ('launch' in request && hostOf(request.launch.ticket.site) !== host) throw refuse();
  // A page could say in a customer's name that they may be asked again.
  if (request.ask === 'doNotAsk' && request.allow) throw refuse();
  if ('about' in request && !isAbout(request.about, host)) throw refuse();
  if ('settings' in request && Object.keys(request.settings).some((name) => name !== 'badge')) throw refuse();
}

/** The host of a ticket's site, with its port where it has one. */
export function hostOf(site: string): string {
  return site.split('/')[0] ?? '';
}

function isAbout(about: { readonly site: string; readonly address: string }, host: string): boolean {
  return hostOf(about.site) === host && URL.canParse(about.address) && new URL(about.address).host === host;
}
