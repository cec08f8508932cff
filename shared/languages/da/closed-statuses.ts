import type { ClosedStatuses } from '../closed-statuses.ts';

/** Danish: what helpdesks call a ticket that needs no more work, in lower case. */
export const closedStatuses: ClosedStatuses = {
  ended: [
    'løst',
    'lukket',
    'afsluttet',
    'færdig',
    'færdigbehandlet',
    'udført',
    'arkiveret',
    'afvist',
    'annulleret',
    'afbrudt',
  ],
  gone: ['flettet', 'sammenlagt', 'dublet', 'slettet', 'fjernet', 'spam'],
  goesOn: ['venter', 'vente på', 'på vent', 'afvent', 'i gang', 'genåbn', 'åbnet igen', 'åbnes igen', 'ubekræft'],
};
