/** Swedish: what helpdesks call a ticket that needs no more work, in lower case. */
export const solvedStatuses: readonly string[] = [
  'löst',
  'löst ärende',
  'lösta',
  'stängt',
  'stängd',
  'avslutat',
  'avslutad',
  'klart',
  'klar',
  'åtgärdat',
];
