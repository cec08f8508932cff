import type { MailMarks } from '../mail-marks.ts';

/** Polish: how mail programs mark what is not the writer's own. */
export const mailMarks: MailMarks = {
  wrote: /napisał|napisana przez|\bpisze\b/,
  from: ['od', 'nadawca'],
  subject: ['temat'],
  above: [
    'wiadomość oryginalna',
    'oryginalna wiadomość',
    'przekazana wiadomość',
    'treść przekazanej wiadomości',
    'początek przekazywanej wiadomości',
  ],
  device: /^(wysłan[eoay] (ze?|za pomocą|przy użyciu)|(pobierz|uzyskaj)( aplikację)? outlook)(?!\p{L})/u,
  disclaimer:
    /(?<!\p{L})(ta|tej|ten|tego|niniejsz\p{L}+) (wiadomoś|e-?mail|korespondencj).{0,120}(poufn|przeznaczon\p{L}+ wyłącznie|wyłącznie dla adresata)|wiadomość jest poufna|je(śli|żeli) nie (są|jest) .{0,40}(adresat|odbiorc)/u,
};
