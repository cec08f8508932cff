import type { SheetMenuWords } from '../sheet-menu-words.ts';

/** Swedish: what the menu in the spreadsheet says. */
export const sheetMenu: SheetMenuWords = {
  enable: 'Aktivera i det här kalkylarket',
  sample: 'Infoga exempeldata',
  help: 'Hjälp',
  enabled:
    'Funktionerna är klara att användas i det här kalkylarket. Skriv =CES( i en tom cell och markera cellerna med svaren.',
  tab: 'Easemark exempel',
  date: 'Datum',
  ease: 'Hur lätt var det att få hjälp? (1-7)',
  recommend: 'Hur troligt är det att du rekommenderar oss? (0-10)',
  channel: 'Kanal',
  inserted:
    'Den nya fliken ”{tab}” innehåller påhittade svar och bredvid dem de första formlerna. Inget annat har ändrats.',
  start: 'Skriv någon av dessa i en tom cell, med cellerna där svaren står:',
  explained: 'Medan du skriver förklarar kalkylarket varje argument.',
  all: 'Alla funktioner:',
  error: 'När en cell visar #ERROR!, peka på den: en mening talar om vad du kan göra.',
};
