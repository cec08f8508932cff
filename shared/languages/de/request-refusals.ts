import type { RequestRefusalWords } from '../request-refusal.ts';

/** German: why the extension does not do what it was asked. */
export const de: RequestRefusalWords = {
  badRequest:
    'Easemark konnte diese Anfrage nicht lesen ({at}). Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  tooLong: 'Dieser Text ist zu lang. Kürzen Sie ihn auf {most} Zeichen.',
  ticketFull: 'Dieses Ticket hat bereits {most} Notizen. Löschen Sie einige, die nicht mehr gebraucht werden.',
  noteGone:
    'Diese Notiz ist nicht mehr gespeichert: Sie wurde gelöscht, vielleicht in einem anderen Tab. Legen Sie sie neu an, wenn sie gebraucht wird.',
  notThisAddress:
    'Easemark ist für eine andere Adresse dieses Hosts eingeschaltet. Klicken Sie auf die Schaltfläche in der Symbolleiste, um es auf dieser Seite zu verwenden.',
  notForPages: 'Eine Seite darf nur die Notizen ihrer eigenen Tickets abfragen.',
  newerVersion:
    'Eine neuere Version von Easemark hat dies geschrieben. Aktualisieren Sie Easemark, um es zu verwenden; nichts wurde geändert.',
  storageFull:
    'Der Speicher des Browsers für Easemark ist voll, daher wurde dies nicht gespeichert. Exportieren Sie die Notizen, löschen Sie alte und versuchen Sie es noch einmal.',
  storageFailed:
    'Der Browser konnte dies nicht speichern ({why}). Versuchen Sie es noch einmal; geschieht es wieder, exportieren Sie die Notizen und starten Sie den Browser neu.',
  fileNotNotes: 'Das ist keine Datei mit Easemark-Notizen. Wählen Sie eine JSON-Datei, die Easemark exportiert hat.',
  fileNewer:
    'Eine neuere Version von Easemark hat diese Datei exportiert. Aktualisieren Sie Easemark und importieren Sie sie dann.',
  siteInvalid: '„{given}“ ist keine Adresse einer Website. Geben Sie eine an wie https://support.example.org.',
  siteNotGranted:
    'Der Browser gibt Easemark keinen Zugriff auf {origin}. Schalten Sie Easemark für diese Adresse noch einmal ein und erlauben Sie den Zugriff.',
};
