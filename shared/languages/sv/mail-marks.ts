import type { MailMarks } from '../mail-marks.ts';

/** Swedish: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /\bskrev\b/,
  from: ['från'],
  subject: ['ämne'],
  above: ['ursprungligt meddelande', 'originalmeddelande', 'vidarebefordrat meddelande', 'vidarebefordrat mejl'],
  device: /^(skickat från|hämta outlook för)\b/,
  disclaimer:
    /avsed[dt]a? (endast|enbart|uteslutande)|avsedda? mottagare|(mejl|mail|e-post|meddelande).{0,80}(konfidentiell|sekretess)/,
};
