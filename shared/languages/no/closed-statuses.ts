import type { ClosedStatuses } from '../closed-statuses.ts';

/** Norwegian: what helpdesks call a ticket that needs no more work, in lower case. */
export const closedStatuses: ClosedStatuses = {
  ended: [
    'løst',
    'lukket',
    'avsluttet',
    'ferdig',
    'fullført',
    'ferdigbehandlet',
    'arkivert',
    'avvist',
    'avslått',
    'avbrutt',
    'kansellert',
  ],
  gone: ['slått sammen', 'sammenslått', 'duplikat', 'slettet', 'fjernet', 'søppelpost'],
  goesOn: ['venter', 'vente på', 'på vent', 'avvent', 'pågå', 'gjenåpn', 'åpnet igjen', 'åpnes igjen', 'ubekreft'],
};
