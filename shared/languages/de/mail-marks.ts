import type { MailMarks } from '../mail-marks.ts';

/** German: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /\bschrieb\b|\bhat\b.*\bgeschrieben\b/,
  from: ['von'],
  subject: ['betreff'],
  above: [
    'ursprüngliche nachricht',
    'originalnachricht',
    'original-nachricht',
    'antwort nachricht',
    'weitergeleitete nachricht',
    'anfang der weitergeleiteten nachricht',
  ],
  device: /^(von mein\p{L}+ .*\bgesendet$|gesendet (von|mit)\b|(outlook für|holen sie sich outlook)\b)/u,
  disclaimer:
    /ausschließlich für (den|die) |(richtige|vorgesehene|beabsichtigte)r? (adressat|empfänger)|(e-?mail|nachricht).{0,80}vertraulich/,
};
