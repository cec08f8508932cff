import type { RequestRefusalWords } from '../request-refusal.ts';

/** Spanish: why the extension does not do what it was asked. */
export const es: RequestRefusalWords = {
  badRequest: 'Easemark no pudo leer esta solicitud ({at}). Vuelva a cargar la página e inténtelo de nuevo.',
  tooLong: 'Este texto es demasiado largo. Acórtelo a {most} caracteres.',
  ticketFull: 'Este ticket ya tiene {most} notas. Borre algunas que ya no hagan falta.',
  noteGone: 'Esta nota ya no está guardada: se borró, quizá en otra pestaña. Añádala otra vez si la necesita.',
  notThisAddress:
    'Easemark está activado para otra dirección de este host. Haga clic en el botón de la barra de herramientas para usarlo en esta página.',
  notForPages: 'Una página solo puede pedir las notas de sus propios tickets.',
  newerVersion:
    'Una versión más reciente de Easemark escribió esto. Actualice Easemark para usarlo; no se ha cambiado nada.',
  storageFull:
    'El almacenamiento del navegador para Easemark está lleno, así que esto no se ha guardado. Exporte las notas, borre las antiguas e inténtelo de nuevo.',
  storageFailed:
    'El navegador no pudo guardar esto ({why}). Inténtelo de nuevo; si vuelve a ocurrir, exporte las notas y reinicie el navegador.',
  fileNotNotes: 'Este no es un archivo de notas de Easemark. Elija un archivo JSON exportado por Easemark.',
  fileNewer: 'Una versión más reciente de Easemark exportó este archivo. Actualice Easemark y después impórtelo.',
  siteInvalid: '«{given}» no es la dirección de un sitio web. Indique una como https://support.example.org.',
  siteNotGranted:
    'El navegador no da a Easemark acceso a {origin}. Active Easemark otra vez para esta dirección y permita el acceso.',
};
