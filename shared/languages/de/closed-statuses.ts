import type { ClosedStatuses } from '../closed-statuses.ts';

/** German: what helpdesks call a ticket that needs no more work, in lower case. */
export const closedStatuses: ClosedStatuses = {
  ended: [
    'gelöst',
    'geschlossen',
    'erledigt',
    'abgeschlossen',
    'fertig',
    'archiviert',
    'erfolgreich geschlossen',
    'erfolglos geschlossen',
    'abgelehnt',
    'abgewiesen',
    'abgebrochen',
    'storniert',
  ],
  gone: ['zusammengeführt', 'zusammengefügt', 'zusammengefasst', 'duplikat', 'gelöscht', 'entfernt', 'spam'],
  goesOn: [
    'warte',
    'abwart',
    'ausstehend',
    'steht aus',
    'in bearbeitung',
    'zurückgestellt',
    'wiedereröffn',
    'wieder eröffn',
    'wiedergeöffn',
    'wieder geöffn',
    'wieder offen',
    'noch offen',
    'erneut geöffn',
    'unbestätigt',
  ],
};
