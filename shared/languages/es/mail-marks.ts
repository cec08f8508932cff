import type { MailMarks } from '../mail-marks.ts';

/** Spanish: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /\bescribió/,
  from: ['de', 'remitente'],
  subject: ['asunto'],
  above: ['mensaje original', 'mensaje reenviado', 'inicio del mensaje reenviado'],
  device: /^(enviado (desde|con|v[ií]a)|(obtener|obtén|descargar) outlook)\b/,
  disclaimer:
    /\b(este|esta|el presente|la presente) (correo|e-?mail|mensaje|comunicación).{0,120}(confidencial|(exclusiva|única)mente (dirigid|destinad)|(dirigid|destinad)[oa]s? (exclusiva|única)mente)|\bsi (usted )?no es (el |la )?(persona )?destinatari/,
};
