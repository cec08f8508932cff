import type { ManifestWords } from '../manifest-words.ts';

/** Polish: what the browser itself says of the extension. */
export const pl: ManifestWords = {
  description: 'Notuj, co utrudniło klientowi sprawę, wprost przy zgłoszeniu. Notatki zostają w tej przeglądarce.',
  action: 'Easemark: pokaż to zgłoszenie',
  openOverlay: 'Otwórz lub zamknij Easemark przy zgłoszeniu',
  noteSelection: 'Zanotuj trudność przy zaznaczonym tekście',
  unheard: 'Easemark nie odpowiedział. Spróbuj ponownie lub odśwież tę stronę.',
};
