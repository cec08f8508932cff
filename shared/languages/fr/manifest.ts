import type { ManifestWords } from '../manifest-words.ts';

/** French: what the browser itself says of the extension. */
export const fr: ManifestWords = {
  description:
    'Notez sur le ticket même ce qui a compliqué les choses pour le client. Les notes restent dans ce navigateur.',
  action: 'Easemark : afficher ce ticket',
  openOverlay: 'Ouvrir ou fermer Easemark sur ce ticket',
  noteSelection: 'Noter une friction sur le texte sélectionné',
  unheard: 'Easemark n’a pas répondu. Réessayez ou rechargez cette page.',
};
