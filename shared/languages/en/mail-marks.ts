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
  device: /^(sent from|get outlook for)\b/,
  disclaimer:
    /\bintended (recipient|addressee|solely|only|exclusively)|confidentiality notice|\b(e-?mail|message)\b.{0,80}\b(confidential|privileged)/,
};
