import type { Answer, serve } from '../../extension/helpdesks/served.ts';

/** A ticket of a helpdesk at its true address, what Easemark is to say of it, and another one that its page goes to. */
export interface HelpdeskCase {
  readonly name: string;
  readonly desk: string;
  readonly origin: string;
  readonly path: string;
  /** The address of another ticket, and how the helpdesk goes there: without loading the page, save where `load`. */
  readonly other: string;
  readonly id: string;
  readonly otherId: string;
  /** What people call it, where that is not its id. */
  readonly otherNumber?: string;
  readonly by: 'push' | 'hash' | 'load';
  readonly answers: Parameters<typeof serve>[2];
  readonly facts: Readonly<Record<string, string | RegExp>>;
  /** Has the page show the other ticket, a while after its address has changed; runs in the page. Without it the page goes on showing the first. */
  readonly turn?: () => void;
  /** What is read of the other ticket, once the page shows it. */
  readonly otherFacts?: HelpdeskCase['facts'];
  /** Whether a note can be pinned to a message there. */
  readonly pins: boolean;
  /** A message that the page shows, where the first one is not shown as a message. */
  readonly shownMessage?: string;
}

/** A fixture. */
export const file = (name: string): Answer => ({ file: name });

/** A page that is made up here. */
export const page = (body: string): Answer => ({ body, type: 'text/html' });
