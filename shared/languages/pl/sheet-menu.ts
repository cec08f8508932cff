import type { SheetMenuWords } from '../sheet-menu-words.ts';

/** Polish: what the menu in the spreadsheet says. */
export const sheetMenu: SheetMenuWords = {
  enable: 'Włącz w tym arkuszu',
  sample: 'Wstaw przykładowe dane',
  help: 'Pomoc',
  enabled: 'Funkcje są gotowe do użycia w tym arkuszu. Wpisz =CES( w pustej komórce i zaznacz komórki z odpowiedziami.',
  tab: 'Easemark przykład',
  date: 'Data',
  ease: 'Jak łatwo było uzyskać pomoc? (1-7)',
  recommend: 'Na ile prawdopodobne jest, że nas Pan/Pani poleci? (0-10)',
  channel: 'Kanał',
  inserted:
    'Nowa karta „{tab}” zawiera zmyślone odpowiedzi, a obok nich pierwsze formuły. Nic innego nie zostało zmienione.',
  start: 'Wpisz jedną z tych formuł w pustej komórce, podając komórki z odpowiedziami:',
  explained: 'Podczas pisania arkusz objaśnia każdy argument.',
  all: 'Wszystkie funkcje:',
  error: 'Gdy komórka pokazuje #ERROR!, wskaż ją: zdanie powie, co zrobić.',
};
