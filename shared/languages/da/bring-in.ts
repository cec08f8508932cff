import type { BringInWords } from '../bring-in-words.ts';

/** Dansk: hvad overblikket siger, mens filer hentes ind. */
export const da: BringInWords = {
  troubles: {
    changed: '{file} blev ændret, flyttet eller slettet, mens den blev læst: vælg den igen.',
    unreadable: '{file} kan ikke læses: browseren må ikke åbne den. Kopiér den til en anden mappe, og vælg kopien.',
    storageFull:
      'Der er ikke plads til {file}, og intet af den er gemt. Fjern en kilde, du ikke længere har brug for, eller frigør plads på disken.',
    storageBroken:
      'Browseren kunne ikke gemme {file}, og intet af den er beholdt. Luk andre faner med Easemark, og prøv igen.',
    bug: 'Det er en fejl i Easemark ({what}). Intet af {file} er gemt: meld gerne fejlen.',
  },
  folder: '{file} er en mappe: åbn den, og vælg filerne i den.',
  same: '{file} er her allerede, hentet ind som {name}.',
  sample: 'Fra en stikprøve: én række af {every}, {kept} af {rows}.',
  others: '{column}: {count} rækker har værdier, der er for sjældne til at holdes adskilt; de deler “…”.',
  otherVersion: 'Den gemte kilde {name} kan ikke læses af denne version. Fjern den, og hent filen ind igen.',
};
