/** French: what helpdesks call a ticket that needs no more work, in lower case. */
export const solvedStatuses: readonly string[] = [
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
];
