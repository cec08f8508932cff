import type { RequestRefusalWords } from '../request-refusal.ts';

/** Norwegian: why the extension does not do what it was asked. */
export const no: RequestRefusalWords = {
  badRequest: 'Easemark kunne ikke lese forespørselen ({at}). Last siden på nytt og prøv igjen.',
  tooLong: 'Teksten er for lang. Kort den ned til {most} tegn.',
  ticketFull: 'Denne saken har allerede {most} notater. Slett noen som ikke trengs lenger.',
  noteGone: 'Notatet finnes ikke lenger: det er slettet, kanskje i en annen fane. Legg det til på nytt om det trengs.',
  notThisAddress:
    'Easemark er slått på for en annen adresse på denne verten. Klikk på knappen i verktøylinjen for å bruke det på denne siden.',
  notForPages: 'En side kan bare be om notatene til sine egne saker.',
  newerVersion:
    'En nyere versjon av Easemark har skrevet dette. Oppdater Easemark for å bruke det; ingenting er endret.',
  storageFull:
    'Nettleserens lagring for Easemark er full, så dette ble ikke lagret. Eksporter notatene, slett gamle og prøv igjen.',
  storageFailed:
    'Nettleseren kunne ikke lagre dette ({why}). Prøv igjen; skjer det på nytt, eksporter notatene og start nettleseren på nytt.',
  fileNotNotes: 'Dette er ikke en fil med Easemark-notater. Velg en JSON-fil som Easemark har eksportert.',
  fileNewer: 'En nyere versjon av Easemark har eksportert filen. Oppdater Easemark og importer den deretter.',
  siteInvalid: '«{given}» er ikke adressen til et nettsted. Oppgi en som https://support.example.org.',
  siteNotGranted:
    'Nettleseren gir ikke Easemark tilgang til {origin}. Slå på Easemark for adressen igjen og tillat tilgangen.',
};
