import type { ExportFormat } from '../role.ts';

const TIMESTAMP =
  /^(?:timestamp|tidsstämpel|tijdstempel|tidsmerke|tidsstempel|sygnatura czasowa|zeitstempel|horodateur|marca temporal|informazioni cronologiche|carimbo de data\/hora)$/i;

/**
 * Google Forms: the response sheet or its CSV. The only column Google names itself is the time stamp, in the language of the form's owner
 * (`2024/01/02 2:09:52 PM UTC+1` in the CSV, the sheet's locale otherwise), and the address of signed-in people; all others are questions.
 *
 * So a file is taken for one of these when a time stamp stands beside something asked: a text that ends in a question mark, or that has
 * five words or more. Numbered texts ("1. How …") are left to Formbricks, which numbers them itself.
 *
 * Source: public readers of such sheets ("Horodateur", "Sygnatura czasowa"); the other languages as Google's interface has them.
 */
export const googleForms: ExportFormat = {
  name: 'Google Forms',
  signature: [TIMESTAMP, /^(?!\d+\.\s)(?:.*\S\s?[?？]|(?:\S+\s+){4,}\S+)$/i],
  columns: [
    {
      header: TIMESTAMP,
      role: 'date',
    },
    {
      header:
        /^(?:email address|username|e-postadress|e-mailadres|e-postadresse|mailadresse|adres e-mail|e-mail-adresse|adresse e-mail|nom d'utilisateur|dirección de correo electrónico|nombre de usuario)$/i,
      role: 'customer',
    },
  ],
};
