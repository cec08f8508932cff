import type { SheetMenuWords } from '../sheet-menu-words.ts';

/** Dutch: what the menu in the spreadsheet says. */
export const sheetMenu: SheetMenuWords = {
  enable: 'Inschakelen in deze spreadsheet',
  sample: 'Voorbeeldgegevens invoegen',
  help: 'Help',
  enabled:
    'De functies zijn klaar voor gebruik in deze spreadsheet. Typ =CES( in een lege cel en kies de cellen met de antwoorden.',
  tab: 'Easemark voorbeeld',
  date: 'Datum',
  ease: 'Hoe gemakkelijk was het om hulp te krijgen? (1-7)',
  recommend: 'Hoe waarschijnlijk is het dat u ons aanbeveelt? (0-10)',
  channel: 'Kanaal',
  inserted:
    'Het nieuwe tabblad „{tab}” bevat verzonnen antwoorden en daarnaast de eerste formules. Verder is er niets gewijzigd.',
  start: 'Typ een van deze formules in een lege cel, met de cellen waarin de antwoorden staan:',
  explained: 'Tijdens het typen legt de spreadsheet elk argument uit.',
  all: 'Alle functies:',
  error: 'Als een cel #ERROR! toont, wijs die dan aan: een zin zegt wat er te doen is.',
};
