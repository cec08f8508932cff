import type { ManifestWords } from '../manifest-words.ts';

/** Spanish: what the browser itself says of the extension. */
export const es: ManifestWords = {
  description: 'Anote en el propio ticket lo que se lo puso difícil al cliente. Las notas se quedan en este navegador.',
  action: 'Easemark: mostrar este ticket',
  openOverlay: 'Abrir o cerrar Easemark en este ticket',
  noteSelection: 'Anotar una fricción en el texto seleccionado',
  unheard: 'Easemark no respondió. Inténtelo de nuevo o recargue esta página.',
};
