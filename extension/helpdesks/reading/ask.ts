import type { TicketPage } from '../helpdesk.ts';
import type { UnreadReason } from '../unread.ts';

/** How often a helpdesk may be asked for one ticket. */
export const MOST_REQUESTS = 6;
/** How long all answers together may take, in milliseconds. */
const PATIENCE = 20_000;

/** Something could not be read; `why` is what the user is told. */
export class NotRead extends Error {
  readonly why: UnreadReason;

  constructor(why: UnreadReason) {
    super(why);
    this.name = 'NotRead';
    this.why = why;
  }
}

/** Asks the page's own helpdesk, as the signed-in user. Each refuses with {@link NotRead}. */
export interface Ask {
  /** @param path the address within the page's own origin */
  readonly json: (path: string) => Promise<unknown>;
  /** A page as a document: no script of it runs, nothing of it is loaded. */
  readonly document: (path: string) => Promise<Document>;
  /** How many questions are left. */
  readonly left: () => number;
}

/**
 * A way to ask that never asks more than {@link MOST_REQUESTS} times, never another host, and stops when the page's signal says so.
 *
 * @param headers what the helpdesk's own page sends beside its cookie; it goes to the page's own origin alone, and is kept nowhere
 */
export function asking({ address, fetch, signal }: TicketPage, headers: Readonly<Record<string, string>> = {}): Ask {
  let left = MOST_REQUESTS;
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);

  async function get(path: string, accept: string): Promise<string> {
    signal.throwIfAborted();
    const url = new URL(path, address.origin);
    if (url.origin !== address.origin) throw new NotRead('notUnderstood');
    if (left-- <= 0) throw new NotRead('onlyPart');
    try {
      // A helpdesk sends those who are not signed in to its login: a redirect is not followed, it is the answer.
      const response = await fetch(url.href, {
        signal: patience,
        credentials: 'same-origin',
        redirect: 'manual',
        // A browser may answer from what it was told minutes ago, and would keep the ticket on disk.
        cache: 'no-store',
        headers: { ...headers, accept },
      });
      const why = refusal(response);
      if (why) throw new NotRead(why);
      const type = response.headers.get('content-type') ?? '';
      if (!type.includes(accept)) throw new NotRead('notUnderstood');
      return await response.text();
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof NotRead ? error : new NotRead('unreachable');
    }
  }

  return {
    json: async (path) => {
      const text = await get(path, 'application/json');
      try {
        return JSON.parse(text);
      } catch {
        throw new NotRead('notUnderstood');
      }
    },
    document: async (path) => new DOMParser().parseFromString(await get(path, 'text/html'), 'text/html'),
    left: () => left,
  };
}

function refusal({ ok, status, type }: Response): UnreadReason | undefined {
  if (type === 'opaqueredirect' || status === 401 || (status >= 300 && status < 400)) return 'signedOut';
  if (status === 403) return 'notAllowed';
  if (status === 404 || status === 410) return 'notFound';
  if (status === 429 || status >= 500) return 'serverTrouble';
  return ok ? undefined : 'notUnderstood';
}

/**
 * What a promise gives, or undefined after noting why it gave nothing.
 *
 * @param reading the answer that is waited for
 * @param refused told the reason
 * @throws whatever is not a {@link NotRead}, such as the reason of an abort
 */
export async function orUnread<Value>(
  reading: Promise<Value>,
  refused: (why: UnreadReason) => void,
): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof NotRead)) throw error;
    refused(error.why);
    return undefined;
  }
}
