import type { ClosedStatuses } from '../closed-statuses.ts';

/** Spanish: what helpdesks call a ticket that needs no more work, in lower case. */
export const closedStatuses: ClosedStatuses = {
  ended: [
    'resuelto',
    'resuelta',
    'solucionado',
    'solucionada',
    'cerrado',
    'cerrada',
    'completado',
    'completada',
    'finalizado',
    'finalizada',
    'terminado',
    'archivado',
    'rechazado',
    'rechazada',
    'cancelado',
    'cancelada',
    'cerrado exitosamente',
    'cerrado sin éxito',
  ],
  gone: ['fusionado', 'fusionada', 'combinado', 'duplicado', 'eliminado', 'eliminada', 'borrado', 'spam'],
};
