/** How many characters the parts of a note may have, and how many notes a ticket: a form should say so before the background refuses. */
export const noteLimits = { text: 10_000, next: 2_000, quote: 2_000, around: 200, notes: 1_000 } as const;
