import type { MailMarks } from '../mail-marks.ts';

/**
 * English: how mail programs mark what is not the writer's own. `wrote` stands in the line above a quote, `from` and `subject` name lines of a mail's
 * head, `above` is a whole line above an older mail, `device` begins what a mail program adds, `disclaimer` stands in what a company does. All in
 * lower case.
 */
export const mailMarks: MailMarks = {
  wrote: /\bwrote\b/,
  from: ['from'],
  subject: ['subject'],
  above: ['original message', 'reply message', 'forwarded message', 'begin forwarded message'],
  device: /^(sent (from|with|via|using)|get outlook for)\b/,
  disclaimer:
    /\bthis (e-?mail|mail|message|communication)\b.{0,120}\b(confidential|privileged|intended (solely|only|exclusively))|confidentiality notice|\byou are not the (intended|named) (recipient|addressee)/,
};
