import type { ClosedStatuses } from '../closed-statuses.ts';

/** Polish: what helpdesks call a ticket that needs no more work, in lower case. */
export const closedStatuses: ClosedStatuses = {
  ended: [
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
    'zarchiwizowane',
    'odrzucone',
    'odrzucony',
    'anulowane',
    'anulowany',
  ],
  gone: ['scalone', 'połączone', 'duplikat', 'usunięte', 'usunięty', 'spam'],
  goesOn: [
    'czeka',
    'oczek',
    'w toku',
    'wstrzyman',
    'ponownie otw',
    'otwarte ponownie',
    'otwarty ponownie',
    'otwarta ponownie',
    'wznow',
    'niepotwierdz',
    'do potwierdz',
  ],
};
