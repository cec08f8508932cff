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
  device: /^(envoyé (de|depuis|à partir|avec)|(télécharger|obtenir) outlook)\b/,
  disclaimer:
    /exclusivement (destiné|à l'attention)|destinataires? (désigné|prévu|visé)|(e-?mail|courriel|message).{0,80}confidentiel/,
};
