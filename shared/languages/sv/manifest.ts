import type { ManifestWords } from '../manifest-words.ts';

/** Swedish: what the browser itself says of the extension. */
export const sv: ManifestWords = {
  description: 'Anteckna vad som gjorde det svårt för kunden, direkt på ärendet. Anteckningarna stannar i webbläsaren.',
  action: 'Easemark: visa ärendet',
  openOverlay: 'Öppna eller stäng Easemark på ärendet',
  noteSelection: 'Anteckna friktion på den markerade texten',
  unheard: 'Easemark svarade inte. Försök igen eller ladda om sidan.',
};
