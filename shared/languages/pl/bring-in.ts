import type { BringInWords } from '../bring-in-words.ts';

/** Polski: co mówi pulpit podczas wczytywania plików. */
export const pl: BringInWords = {
  troubles: {
    changed: 'Plik {file} został zmieniony, przeniesiony lub usunięty w trakcie odczytu: wybierz go ponownie.',
    unreadable:
      'Nie można odczytać pliku {file}: przeglądarka nie może go otworzyć. Skopiuj go do innego folderu i wybierz kopię.',
    storageFull:
      'Brakuje miejsca na plik {file}; nic z niego nie zapisano. Usuń źródło, które nie jest już potrzebne, albo zwolnij miejsce na dysku.',
    storageBroken:
      'Przeglądarka nie mogła zapisać pliku {file}; nic z niego nie pozostało. Zamknij inne karty Easemark i spróbuj ponownie.',
    bug: 'To błąd w Easemark ({what}). Nic z pliku {file} nie zapisano: prosimy o zgłoszenie błędu.',
  },
  folder: '{file} to folder: otwórz go i wybierz pliki, które zawiera.',
  same: 'Plik {file} już tu jest, wczytany jako {name}.',
  sample: 'Z próby: jeden wiersz na {every}, {kept} z {rows}.',
  others: '{column}: liczba wierszy z wartościami zbyt rzadkimi, by je rozróżniać: {count}; łączy je „…”.',
  otherVersion: 'Ta wersja nie może odczytać zapisanego źródła {name}. Usuń je i wczytaj plik ponownie.',
};
