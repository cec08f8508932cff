import type { SheetMenuWords } from '../sheet-menu-words.ts';

/** Danish: what the menu in the spreadsheet says. */
export const sheetMenu: SheetMenuWords = {
  enable: 'Aktivér i dette regneark',
  sample: 'Indsæt eksempeldata',
  help: 'Hjælp',
  enabled:
    'Funktionerne er klar til brug i dette regneark. Skriv =CES( i en tom celle, og markér cellerne med svarene.',
  tab: 'Easemark eksempel',
  date: 'Dato',
  ease: 'Hvor let var det at få hjælp? (1-7)',
  recommend: 'Hvor sandsynligt er det, at du vil anbefale os? (0-10)',
  channel: 'Kanal',
  inserted:
    'Den nye fane "{tab}" indeholder opdigtede svar og ved siden af dem de første formler. Intet andet er ændret.',
  start: 'Skriv en af disse i en tom celle med de celler, hvor svarene står:',
  explained: 'Mens du skriver, forklarer regnearket hvert argument.',
  all: 'Alle funktioner:',
  error: 'Når en celle viser #ERROR!, så peg på den: En sætning siger, hvad du kan gøre.',
};
