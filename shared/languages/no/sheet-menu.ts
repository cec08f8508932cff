import type { SheetMenuWords } from '../sheet-menu-words.ts';

/** Norwegian: what the menu in the spreadsheet says. */
export const sheetMenu: SheetMenuWords = {
  enable: 'Aktiver i dette regnearket',
  sample: 'Sett inn eksempeldata',
  help: 'Hjelp',
  enabled: 'Funksjonene er klare til bruk i dette regnearket. Skriv =CES( i en tom celle og merk cellene med svarene.',
  tab: 'Easemark eksempel',
  date: 'Dato',
  ease: 'Hvor enkelt var det å få hjelp? (1-7)',
  recommend: 'Hvor sannsynlig er det at du anbefaler oss? (0-10)',
  channel: 'Kanal',
  inserted:
    'Den nye fanen «{tab}» inneholder oppdiktede svar og de første formlene ved siden av. Ingenting annet er endret.',
  start: 'Skriv en av disse i en tom celle, med cellene der svarene står:',
  explained: 'Mens du skriver, forklarer regnearket hvert argument.',
  all: 'Alle funksjoner:',
  error: 'Når en celle viser #ERROR!, pek på den: En setning sier hva du kan gjøre.',
};
