/** Polish: what helpdesks call a ticket that needs no more work, in lower case. */
export const solvedStatuses: readonly string[] = [
  'rozwiązane',
  'rozwiązany',
  'rozwiązana',
  'zamknięte',
  'zamknięty',
  'zamknięta',
  'zakończone',
  'zakończony',
  'załatwione',
  'gotowe',
];
