import type { MailMarks } from '../mail-marks.ts';

/** Danish: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /\bskrev\b/,
  from: ['fra'],
  subject: ['emne'],
  above: [
    'oprindelig meddelelse',
    'oprindelig besked',
    'videresendt meddelelse',
    'videresendt besked',
    'start på videresendt besked',
  ],
  device: /^(sendt (fra|med|via)|(få|hent) outlook (til|for))\b/,
  disclaimer:
    /\b(denne|dette) (e-?mail|mail|meddelelse|besked).{0,120}(fortrolig|konfidentiel|(udelukkende|kun|alene) (beregnet|tiltænkt))|\bdu ikke er (den )?(rette|tiltænkte) modtager/,
};
