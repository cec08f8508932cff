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
  device:
    /^((diese (nachricht|e-?mail|mail) wurde )?von mein\p{L}+ .*\bgesendet\.?$|gesendet (von|mit|über)\b|(outlook für|holen sie sich outlook)\b)/u,
  disclaimer:
    /\bdiese[rs]? (e-?mail|mail|nachricht|mitteilung)\b.{0,120}(vertraulich|ausschließlich für (den|die) )|\b(sie|du) nicht der (richtige|vorgesehene|beabsichtigte) (adressat|empfänger)/,
};
