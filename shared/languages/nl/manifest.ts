import type { ManifestWords } from '../manifest-words.ts';

/** Dutch: what the browser itself says of the extension. */
export const nl: ManifestWords = {
  description: 'Noteer wat het de klant moeilijk maakte, bij het ticket zelf. Notities blijven in deze browser.',
  action: 'Easemark: dit ticket tonen',
  openOverlay: 'Easemark openen of sluiten bij dit ticket',
  noteSelection: 'Frictie noteren bij de geselecteerde tekst',
  unheard: 'Easemark antwoordde niet. Probeer het opnieuw of laad deze pagina opnieuw.',
};
