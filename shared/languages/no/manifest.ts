import type { ManifestWords } from '../manifest-words.ts';

/** Norwegian: what the browser itself says of the extension. */
export const no: ManifestWords = {
  description: 'Noter hva som gjorde det vanskelig for kunden, rett på saken. Notatene blir i denne nettleseren.',
  action: 'Easemark: vis denne saken',
  openOverlay: 'Åpne eller lukk Easemark på saken',
  noteSelection: 'Noter friksjon på den merkede teksten',
  unheard: 'Easemark svarte ikke. Prøv igjen, eller last siden inn på nytt.',
};
