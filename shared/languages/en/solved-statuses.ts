/** English: what helpdesks call a ticket that needs no more work, in lower case. */
export const solvedStatuses: readonly string[] = [
  'solved',
  'resolved',
  'closed',
  'done',
  'completed',
  'complete',
  'finished',
  'archived',
  'closed complete',
  'closed successful',
];
