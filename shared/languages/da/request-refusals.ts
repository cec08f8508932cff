import type { RequestRefusalWords } from '../request-refusal.ts';

/** Danish: why the extension does not do what it was asked. */
export const da: RequestRefusalWords = {
  badRequest: 'Easemark kunne ikke læse anmodningen ({at}). Genindlæs siden, og prøv igen.',
  tooLong: 'Teksten er for lang. Forkort den til {most} tegn.',
  ticketFull: 'Denne sag har allerede {most} noter. Slet nogle, der ikke længere er brug for.',
  noteGone:
    'Noten findes ikke længere: den er slettet, måske i en anden fane. Tilføj den igen, hvis der er brug for den.',
  notThisAddress:
    'Easemark er slået til for en anden adresse på denne vært. Klik på knappen på værktøjslinjen for at bruge det på denne side.',
  notForPages: 'En side må kun bede om noterne til sine egne sager.',
  newerVersion: 'En nyere version af Easemark har skrevet dette. Opdater Easemark for at bruge det; intet er ændret.',
  storageFull:
    'Browserens lager til Easemark er fuldt, så dette blev ikke gemt. Eksportér noterne, slet gamle, og prøv igen.',
  storageFailed:
    'Browseren kunne ikke gemme dette ({why}). Prøv igen; sker det igen, så eksportér noterne, og genstart browseren.',
  fileNotNotes: 'Dette er ikke en fil med Easemark-noter. Vælg en JSON-fil, som Easemark har eksporteret.',
  fileNewer: 'En nyere version af Easemark har eksporteret filen. Opdater Easemark, og importér den derefter.',
  siteInvalid: '"{given}" er ikke adressen på et websted. Angiv en som https://support.example.org.',
  siteNotGranted:
    'Browseren giver ikke Easemark adgang til {origin}. Slå Easemark til for adressen igen, og tillad adgangen.',
};
