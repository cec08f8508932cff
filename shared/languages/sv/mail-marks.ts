import type { MailMarks } from '../mail-marks.ts';

/** Swedish: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /\bskrev\b/,
  from: ['från'],
  subject: ['ämne'],
  above: ['ursprungligt meddelande', 'originalmeddelande', 'vidarebefordrat meddelande', 'vidarebefordrat mejl'],
  device: /^(skickat (från|med|via)|hämta outlook för)\b/,
  disclaimer:
    /(detta|det här|denna|den här) (e-post|e-?mail|mejl|mail|meddelande).{0,120}(konfidentiell|sekretess|(endast|enbart|uteslutande) avse|avse(dd|tt|dda) (endast|enbart|uteslutande))|\bdu inte är (den )?(avsedda?|rätta?) mottagare/,
};
