/** Dutch: what helpdesks call a ticket that needs no more work, in lower case. */
export const solvedStatuses: readonly string[] = [
  'opgelost',
  'gesloten',
  'afgesloten',
  'afgehandeld',
  'voltooid',
  'gereed',
  'klaar',
];
