import type { SheetMenuWords } from '../sheet-menu-words.ts';

/** German: what the menu in the spreadsheet says. */
export const sheetMenu: SheetMenuWords = {
  enable: 'In dieser Tabelle aktivieren',
  sample: 'Beispieldaten einfügen',
  help: 'Hilfe',
  enabled:
    'Die Funktionen stehen in dieser Tabelle bereit. Geben Sie =CES( in eine leere Zelle ein und wählen Sie die Zellen mit den Antworten aus.',
  tab: 'Easemark Beispiel',
  date: 'Datum',
  ease: 'Wie einfach war es, Hilfe zu bekommen? (1-7)',
  recommend: 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen? (0-10)',
  channel: 'Kanal',
  inserted:
    'Das neue Tabellenblatt „{tab}“ enthält erfundene Antworten und daneben die ersten Formeln. Sonst wurde nichts geändert.',
  start: 'Geben Sie eine dieser Formeln in eine leere Zelle ein, mit den Zellen, in denen Ihre Antworten stehen:',
  explained: 'Während der Eingabe erklärt die Tabelle jedes Argument.',
  all: 'Alle Funktionen:',
  error: 'Zeigt eine Zelle #ERROR!, zeigen Sie mit der Maus darauf: Ein Satz sagt, was zu tun ist.',
};
