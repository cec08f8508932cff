import type { RequestRefusalWords } from '../request-refusal.ts';

/** Polish: why the extension does not do what it was asked. */
export const pl: RequestRefusalWords = {
  badRequest: 'Easemark nie mógł odczytać tego żądania ({at}). Odśwież stronę i spróbuj ponownie.',
  tooLong: 'Ten tekst jest za długi. Skróć go do {most} znaków.',
  ticketFull: 'To zgłoszenie ma już {most} notatek. Usuń trwale te, które nie są już potrzebne.',
  noteGone:
    'Tej notatki już nie ma: została usunięta na stałe, być może w innej karcie. Dodaj ją ponownie, jeśli jest potrzebna.',
  notThisAddress:
    'Easemark jest włączony dla innego adresu tego hosta. Kliknij przycisk na pasku narzędzi, aby użyć go na tej stronie.',
  notForPages: 'Strona może pytać tylko o notatki do własnych zgłoszeń.',
  newerVersion:
    'Zapisała to nowsza wersja Easemark. Zaktualizuj Easemark, aby z tego korzystać; niczego nie zmieniono.',
  storageFull:
    'Pamięć przeglądarki dla Easemark jest pełna, więc tego nie zapisano. Wyeksportuj notatki, usuń stare i spróbuj ponownie.',
  storageFailed:
    'Przeglądarka nie mogła tego zapisać ({why}). Spróbuj ponownie; jeśli to się powtórzy, wyeksportuj notatki i uruchom przeglądarkę ponownie.',
  fileNotNotes: 'To nie jest plik z notatkami Easemark. Wybierz plik JSON wyeksportowany przez Easemark.',
  fileNewer: 'Ten plik wyeksportowała nowsza wersja Easemark. Zaktualizuj Easemark, a potem go zaimportuj.',
  siteInvalid: '„{given}” nie jest adresem witryny. Podaj na przykład https://support.example.org.',
  siteNotGranted:
    'Przeglądarka nie daje Easemark dostępu do {origin}. Włącz Easemark dla tego adresu jeszcze raz i zezwól na dostęp.',
};
