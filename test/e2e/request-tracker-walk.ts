import { expect } from 'vitest';
import { whyNoRequestTracker } from '../request-tracker/request-tracker.ts';
import type { TicketWalk } from './ticket-walk.ts';

/** Why Request Tracker cannot run here; an error where it must. */
export const noRequestTracker = whyNoRequestTracker();
if (noRequestTracker && process.env.CI) throw new Error(noRequestTracker);

/** The overlay's element, the first step of a path to anything in it. */
export const OVERLAY = 'easemark-overlay';
/** Runs before code in the page: the overlay's root. */
const ROOT = `const root = document.querySelector('${OVERLAY}')?.shadowRoot;`;

/** What tests of the overlay on Request Tracker do again and again. Code given here finds the overlay's root as `root`. */
export interface OverlayWalk {
  click(selector: string): Promise<void>;
  type(text: string, selector: string): Promise<void>;
  seen<Value>(body: string): Promise<Value>;
  poll<Value>(body: string): ReturnType<typeof expect.poll<Value>>;
  /** Goes to an address, and waits for the overlay there. */
  open(address: string): Promise<void>;
  /** Waits for the overlay to say this. */
  said(text: string): Promise<void>;
}

export function overlayWalk(walk: () => TicketWalk): OverlayWalk {
  const seen = <Value>(body: string) => walk().run<Value>(`${ROOT} ${body}`);
  const poll = <Value>(body: string) => expect.poll(() => seen<Value>(body), { timeout: 20_000 });
  return {
    click: (selector) => walk().click(OVERLAY, selector),
    type: (text, selector) => walk().type(text, OVERLAY, selector),
    seen,
    poll,
    async open(address) {
      await walk().open(address);
      await poll(`return root?.querySelector('.badge') && !document.querySelector('${OVERLAY}').hidden`).toBe(true);
    },
    said: (text) => poll(`return root?.querySelector('.panel .status p')?.textContent`).toContain(text),
  };
}

/** Signs Alice in, and lets the browser say yes when it is asked for this host. */
export async function signIn(walk: TicketWalk, origin: string): Promise<void> {
  await walk.open(`${origin}/NoAuth/Login.html`);
  await walk.run(`await fetch('/NoAuth/Login.html', { method: 'POST', body: new URLSearchParams(given) })`, {
    user: 'alice',
    pass: 'alice-password',
  });
  // A session whose first request is one to REST is not let in by RT's pages.
  await walk.open(`${origin}/`);
  await walk.allowHost('http://127.0.0.1/*');
}
