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
  device: /^(sendt fra|(få|hent) outlook (til|for))\b/,
  disclaimer:
    /(udelukkende|kun|alene) (beregnet|tiltænkt)|rette modtager|(e-?mail|meddelelse|besked).{0,80}(fortrolig|konfidentiel)/,
};
