import type { MailMarks } from '../mail-marks.ts';

/** Dutch: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /\b(schreef|geschreven)\b/,
  from: ['van'],
  subject: ['onderwerp'],
  above: ['oorspronkelijk bericht', 'origineel bericht', 'doorgestuurd bericht', 'begin doorgestuurd bericht'],
  device: /^(verzonden (vanaf|vanuit|met|via)|verstuurd (vanaf|vanuit|met)|(outlook voor|download outlook))\b/,
  disclaimer:
    /\b(dit|deze) (e-?mail|mail|bericht).{0,120}(vertrouwelijk|uitsluitend (bestemd|bedoeld))|\bu niet de (beoogde|bedoelde) (ontvanger|geadresseerde)/,
};
