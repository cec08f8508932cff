import type { TicketKey } from '../tickets/ticket.ts';
import type { FrictionType } from './friction-types.ts';

/** How much it cost the customer: 1 a little, 2 clearly, 3 a lot. */
export const severities = [1, 2, 3] as const;
export type Severity = (typeof severities)[number];

/** Where in the ticket a note belongs: a message, or words within it. */
export interface NotePin {
  readonly messageId: string;
  /** The words that were selected, with a little of what stands before and after, to find them again (W3C text quote selector). */
  readonly quote?: { readonly exact: string; readonly before: string; readonly after: string };
}

/** What an agent writes; the background adds id and times. */
export interface NoteDraft {
  readonly type: FrictionType;
  readonly severity: Severity;
  readonly text: string;
  readonly pin?: NotePin;
  /** "What will they contact us about next?" */
  readonly next?: string;
}

export interface FrictionNote extends NoteDraft {
  /** A UUID. */
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it was removed: it stays as a tombstone, so that removing can be undone and merging never brings it back. */
  readonly removedAt?: number;
}

/** All that is stored of a ticket: one stored item a ticket. */
export interface TicketNotes extends TicketKey {
  readonly version: 1;
  readonly address: string;
  readonly number?: string;
  readonly subject?: string;
  /** Keyed hash of the requester, so that everything of one customer can be found and erased without storing who it is. */
  readonly requester?: string;
  /** In order of creation, tombstones included. */
  readonly notes: readonly FrictionNote[];
}
