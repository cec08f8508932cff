import type { ClosedStatuses } from '../closed-statuses.ts';

/** Dutch: what helpdesks call a ticket that needs no more work, in lower case. */
export const closedStatuses: ClosedStatuses = {
  ended: [
    'opgelost',
    'gesloten',
    'afgesloten',
    'afgehandeld',
    'voltooid',
    'gereed',
    'klaar',
    'gearchiveerd',
    'afgewezen',
    'geweigerd',
    'geannuleerd',
    'succesvol gesloten',
    'niet succesvol gesloten',
  ],
  gone: ['samengevoegd', 'duplicaat', 'dubbel', 'verwijderd', 'spam'],
  goesOn: [
    'wacht op',
    'wachten',
    'in de wacht',
    'afwacht',
    'in behandeling',
    'heropen',
    'opnieuw geopend',
    'weer open',
    'onbevestigd',
    'nog te bevestigen',
  ],
};
