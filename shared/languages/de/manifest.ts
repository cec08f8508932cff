import type { ManifestWords } from '../manifest-words.ts';

/** German: what the browser itself says of the extension. */
export const de: ManifestWords = {
  description:
    'Notieren Sie am Ticket selbst, was es dem Kunden schwer gemacht hat. Notizen bleiben in diesem Browser.',
  action: 'Easemark: dieses Ticket zeigen',
  openOverlay: 'Easemark an diesem Ticket öffnen oder schließen',
  noteSelection: 'Reibung zum markierten Text notieren',
  unheard: 'Easemark hat nicht geantwortet. Versuchen Sie es erneut oder laden Sie diese Seite neu.',
};
