import type { ManifestWords } from '../manifest-words.ts';

/** Danish: what the browser itself says of the extension. */
export const da: ManifestWords = {
  description: 'Notér, hvad der gjorde det svært for kunden, direkte på sagen. Noterne bliver i denne browser.',
  action: 'Easemark: vis denne sag',
  openOverlay: 'Åbn eller luk Easemark på sagen',
  noteSelection: 'Notér friktion på den markerede tekst',
  unheard: 'Easemark svarede ikke. Prøv igen, eller genindlæs siden.',
};
