/** Words for the states of tickets that need no more work, and for those that only seem so. */
export interface ClosedStatuses {
  /** It came to an end, with a good outcome or without: its customer has been through it, and could be asked about it. */
  readonly ended: readonly string[];
  /** It is no contact of its own: merged into another, deleted, or never from a customer at all. Nobody is asked about it. */
  readonly gone: readonly string[];
  /** What a reason holds where the ticket needs work after all: it waits, or was re-opened. Each is a word or words, or how they begin. */
  readonly goesOn: readonly string[];
}
