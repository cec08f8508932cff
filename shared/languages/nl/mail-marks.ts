import type { MailMarks } from '../mail-marks.ts';

/** Dutch: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /\b(schreef|geschreven)\b/,
  from: ['van'],
  subject: ['onderwerp'],
  above: ['oorspronkelijk bericht', 'origineel bericht', 'doorgestuurd bericht', 'begin doorgestuurd bericht'],
  device: /^(verzonden (vanaf|vanuit|met|via)|verstuurd (vanaf|vanuit|met)|(outlook voor|download outlook))\b/,
  disclaimer: /uitsluitend (bestemd|bedoeld)|beoogde ontvanger|(e-?mail|bericht).{0,80}vertrouwelijk/,
};
