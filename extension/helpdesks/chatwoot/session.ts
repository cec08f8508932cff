/** What Chatwoot's API asks for beside the address; each is a line of plain characters. */
const NAMES = ['access-token', 'token-type', 'client', 'expiry', 'uid'] as const;
const HEADER = /^[\x21-\x7e][\x20-\x7e]{0,1000}$/;

/**
 * The headers with which Chatwoot's own page asks its API: it keeps them in a cookie that scripts may read, as its API takes no other proof of
 * who asks. They are read when a ticket is, sent to the page's own origin, and kept nowhere.
 *
 * @param cookies the page's `document.cookie`
 * @returns undefined when nobody is signed in, or the cookie is not in the shape Chatwoot writes
 * @example sessionHeaders('cw_d_session_info=%7B%22access-token%22%3A%22t%22%2C%22client%22%3A%22c%22%2C%22uid%22%3A%22u%22%7D')
 * // { 'access-token': 't', client: 'c', uid: 'u' }
 */
export function sessionHeaders(cookies: string): Record<string, string> | undefined {
  const written = /(?:^|;\s*)cw_d_session_info=([^;]*)/.exec(cookies)?.[1];
  try {
    const said: unknown = JSON.parse(decodeURIComponent(written ?? ''));
    if (typeof said !== 'object' || said === null) return undefined;
    const held = Object.entries(said).filter(
      ([name, value]) => NAMES.some((one) => one === name) && HEADER.test(String(value)),
    );
    const headers = Object.fromEntries(held.map(([name, value]) => [name, String(value)]));
    return headers['access-token'] && headers.client && headers.uid ? headers : undefined;
  } catch {
    return undefined;
  }
}
