/** German: what helpdesks call a ticket that needs no more work, in lower case. */
export const solvedStatuses: readonly string[] = [
  'gelöst',
  'geschlossen',
  'erledigt',
  'abgeschlossen',
  'fertig',
  'erfolgreich geschlossen',
];
