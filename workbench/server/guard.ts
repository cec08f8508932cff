import type { IncomingHttpHeaders } from 'node:http';

/** What the page may load: its own files and nothing from anywhere else. Univer sets styles on elements, which only 'unsafe-inline' allows. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * What a script's own page may do in its frame beside the sheet: run what stands in it and nothing from elsewhere. `sandbox` without `allow-same-origin` keeps it
 * from the workbench's page and from the server: it reaches the script through messages alone.
 */
export const SCRIPT_PAGE_POLICY = [
  'sandbox allow-scripts allow-forms allow-popups',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  "frame-ancestors 'self'",
].join('; ');

/** The same for the demo desk, whose pages set no styles on elements: an extension meets what a strict helpdesk would hold against it. */
export const DEMO_DESK_POLICY = CONTENT_SECURITY_POLICY.replace(" 'unsafe-inline'", '');

/**
 * Whether a request comes from our own page.
 *
 * A name that somebody else's DNS leads to this machine stands in `Host`, and a page from elsewhere in `Origin` or `Sec-Fetch-Site`; both are refused.
 *
 * @param port the one listened on
 * @param changes whether the request may change something: then it must say where it comes from
 * @returns why it is refused, or undefined
 */
export function refusedRequest(headers: IncomingHttpHeaders, port: number, changes: boolean): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? ''))
    return 'This address is not the workbench: open the one that npm start printed.';
  const { origin } = headers;
  const own = origin !== undefined && hosts.some((host) => origin === `http://${host}`);
  if (origin !== undefined && !own) return 'Only the workbench itself may ask this.';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    // A link from elsewhere may open the page, which then asks for itself.
    if (changes || headers['sec-fetch-mode'] !== 'navigate') return 'Only the workbench itself may ask this.';
  }
  if (!changes) return undefined;
  if (!own) return 'Only the workbench itself may ask this.';
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return 'Send application/json.';
  return undefined;
}
