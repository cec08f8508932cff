import type { ExportFormat } from '../role.ts';

const START_TIME =
  /^(?:start ?time|starttid|begintijd|starttidspunkt|godzina rozpoczęcia|startzeit|heure de début|hora de inicio)$/i;
const COMPLETION_TIME =
  /^(?:completion ?time|slutförandetid|slutförd tid|tijd van voltooien|fullføringstidspunkt|fuldførelsestidspunkt|afslutningstidspunkt|godzina ukończenia|fertigstellungszeit|heure de fin|hora de finalización)$/i;

/**
 * Microsoft Forms: the workbook of responses saved as CSV by Excel, so in the locale's encoding, delimiter and date order; a quiz adds
 * `Points - …` and `Feedback - …` beside each question.
 *
 * Source: headers in public readers of these files: en "Start time, Completion time, Email, Name, Last modified time", sv "Starttid,
 * Slutförandetid", nl "Begintijd, Tijd van voltooien, Naam", no "Starttidspunkt, Fullføringstidspunkt, E-postadresse, Navn", pl "Godzina
 * rozpoczęcia, Godzina ukończenia, Adres e-mail, Nazwa", de "Startzeit, Fertigstellungszeit", fr "Heure de début, Heure de fin, Adresse
 * de messagerie, Nom", es "Hora de inicio, Hora de finalización, Correo electrónico, Nombre". Danish by analogy with Microsoft's terminology.
 */
export const microsoftForms: ExportFormat = {
  name: 'Microsoft Forms',
  signature: [/^id$/i, START_TIME, COMPLETION_TIME],
  columns: [
    { header: /^id$/i, role: 'responseId' },
    {
      header: COMPLETION_TIME,
      role: 'date',
    },
    {
      header: START_TIME,
      role: 'startDate',
    },
    {
      header:
        /^(?:last modified time|tid för senaste ändring|tijd van laatste wijziging|tidspunkt for siste endring|tidspunkt for seneste ændring|czas ostatniej modyfikacji|zeitpunkt der letzten änderung|heure de la dernière modification|hora de la última modificación)$/i,
      role: 'otherDate',
    },
    {
      header:
        /^(?:email|e-mail|e-post|e-postadresse|mail|adres e-mail|adresse de messagerie|correo electrónico|name|namn|naam|navn|nazwa|nom|nombre)$/i,
      role: 'customer',
    },
    { header: /^(?:language|språk|taal|sprog|język|sprache|langue|idioma)$/i, role: 'language' },
    {
      header:
        /^(?:total points|quiz feedback|grade posted time|total de puntos|comentarios del cuestionario|(?:points|feedback) - .+)$/i,
      role: 'other',
    },
  ],
};
