import type { MailMarks } from '../mail-marks.ts';

/** Norwegian: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /\bskrev\b/,
  from: ['fra'],
  subject: ['emne'],
  above: ['opprinnelig melding', 'videresendt melding'],
  device: /^(sendt fra|(få|hent|last ned) outlook for)\b/,
  disclaimer:
    /(utelukkende|kun|bare) (beregnet|ment) for|rette mottaker|(e-post|melding).{0,80}(konfidensiell|fortrolig|taushetsplikt)/,
};
