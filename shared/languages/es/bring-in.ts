import type { BringInWords } from '../bring-in-words.ts';

/** Español: lo que dice el panel mientras se importan archivos. */
export const es: BringInWords = {
  troubles: {
    changed: '{file} se modificó, se movió o se eliminó mientras se leía: elíjalo de nuevo.',
    unreadable: 'No se puede leer {file}: el navegador no puede abrirlo. Cópielo en otra carpeta y elija la copia.',
    storageFull:
      'No hay espacio suficiente para {file} y no se ha guardado nada. Quite una fuente que ya no necesite o libere espacio en el disco.',
    storageBroken:
      'El navegador no pudo guardar {file} y no se ha conservado nada. Cierre otras pestañas de Easemark e inténtelo de nuevo.',
    bug: 'Es un error de Easemark ({what}). No se ha guardado nada de {file}: comuníquelo, por favor.',
  },
  folder: '{file} es una carpeta: ábrala y elija los archivos que contiene.',
  same: '{file} ya está aquí, importado como {name}.',
  sample: 'De una muestra: una fila de cada {every}, {kept} de {rows}.',
  others: '{column}: {count} filas tienen valores demasiado raros para distinguirlos; comparten «…».',
  otherVersion: 'Esta versión no puede leer la fuente guardada {name}. Quítela e importe de nuevo su archivo.',
};
