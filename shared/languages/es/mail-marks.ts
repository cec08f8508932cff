import type { MailMarks } from '../mail-marks.ts';

/** Spanish: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /\bescribió/,
  from: ['de', 'remitente'],
  subject: ['asunto'],
  above: ['mensaje original', 'mensaje reenviado', 'inicio del mensaje reenviado'],
  device: /^(enviado (desde|con)|(obtener|obtén|descargar) outlook)\b/,
  disclaimer:
    /(exclusivamente|únicamente) (dirigid|destinad|para)|destinatario (previsto|indicado)|(correo|mensaje).{0,80}confidencial/,
};
