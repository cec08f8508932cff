import type { MailMarks } from '../mail-marks.ts';

/** Norwegian: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /\bskrev\b/,
  from: ['fra'],
  subject: ['emne'],
  above: ['opprinnelig melding', 'videresendt melding'],
  device: /^(sendt (fra|med|via)|(få|hent|last ned) outlook for)\b/,
  disclaimer:
    /\b(denne|dette) (e-post|e-?mail|mail|melding).{0,120}(konfidensiell|fortrolig|taushets|(utelukkende|kun|bare) (beregnet|ment) for)|\bdu ikke er (den )?(rette|riktige|tiltenkte) mottaker/,
};
