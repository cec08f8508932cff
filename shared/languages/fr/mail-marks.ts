import type { MailMarks } from '../mail-marks.ts';

/** French: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /\ba écrit\b/,
  from: ['de', 'expéditeur'],
  subject: ['objet', 'sujet'],
  above: [
    "message d'origine",
    'message original',
    'message transféré',
    'message transmis',
    'début du message réexpédié',
    'début du message transféré',
  ],
  device: /^(envoyé (de|depuis|à partir|avec|via)|(télécharger|obtenir) outlook)\b/,
  disclaimer:
    /\b(cet?|cette|le présent|la présente) (e-?mail|mail|courriel|courrier|message|communication)\b.{0,120}(confidentiel|exclusivement (destiné|à l'attention)|l'intention exclusive)|\bvous n'êtes pas (le|la) destinataire/,
};
