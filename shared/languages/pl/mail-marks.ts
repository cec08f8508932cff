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
  device: /^(wysłan[eoay] z|(pobierz|uzyskaj)( aplikację)? outlook)\b/,
  disclaimer: /przeznaczon\p{L}+ wyłącznie|wyłącznie dla adresata|(e-?mail|wiadomoś).{0,80}poufn/u,
};
