/** Spanish: what helpdesks call a ticket that needs no more work, in lower case. */
export const solvedStatuses: readonly string[] = [
  'resuelto',
  'resuelta',
  'solucionado',
  'solucionada',
  'cerrado',
  'cerrada',
  'completado',
  'finalizado',
  'terminado',
];
