import type { ClosedStatuses } from '../closed-statuses.ts';

/** French: what helpdesks call a ticket that needs no more work, in lower case. */
export const closedStatuses: ClosedStatuses = {
  ended: [
    'résolu',
    'résolue',
    'fermé',
    'fermée',
    'clos',
    'clôturé',
    'clôturée',
    'terminé',
    'terminée',
    'traité',
    'archivé',
    'archivée',
    'rejeté',
    'rejetée',
    'refusé',
    'refusée',
    'annulé',
    'annulée',
    'abandonné',
  ],
  gone: ['fusionné', 'fusionnée', 'doublon', 'supprimé', 'supprimée', 'effacé', 'spam', 'indésirable'],
  goesOn: [
    'attente',
    'en attendant',
    'on attend',
    'en cours',
    'en pause',
    'rouvert',
    'rouvr',
    'réouv',
    'non confirm',
    'à confirmer',
  ],
};
