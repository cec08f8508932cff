import type { SheetMenuWords } from '../sheet-menu-words.ts';

/** Spanish: what the menu in the spreadsheet says. */
export const sheetMenu: SheetMenuWords = {
  enable: 'Activar en esta hoja de cálculo',
  sample: 'Insertar datos de ejemplo',
  help: 'Ayuda',
  enabled:
    'Las funciones están listas en esta hoja de cálculo. Escriba =CES( en una celda vacía y seleccione las celdas con las respuestas.',
  tab: 'Easemark ejemplo',
  date: 'Fecha',
  ease: '¿Qué tan fácil fue obtener ayuda? (1-7)',
  recommend: '¿Qué probabilidad hay de que nos recomiende? (0-10)',
  channel: 'Canal',
  inserted:
    'La nueva pestaña «{tab}» contiene respuestas inventadas y, al lado, las primeras fórmulas. No se ha cambiado nada más.',
  start: 'Escriba una de estas fórmulas en una celda vacía, con las celdas que contienen las respuestas:',
  explained: 'Mientras escribe, la hoja de cálculo explica cada argumento.',
  all: 'Todas las funciones:',
  error: 'Cuando una celda muestre #ERROR!, sitúe el cursor sobre ella: una frase dice qué hacer.',
};
