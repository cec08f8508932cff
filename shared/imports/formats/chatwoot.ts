import type { ExportFormat } from '../role.ts';

const AGENT_NAME =
  /^(?:agent name|agentens namn|naam medewerker|agent naam|agent navn|nazwa agenta|agentens navn|agentenname|nom de l['’]agent|nombre del agente|nome do agente)$/i;
const RATING = /^(?:rating|betyg|beoordeling|vurdering|ocena|bedømmelse|bewertung|note|calificación|classificação)$/i;
const FEEDBACK =
  /^(?:feedback(?: comment)?|återkoppling|feedback opmerking|tilbakemelding|komentarz zwrotny|feedback kommentar|feedback-kommentar|commentaire|comentario de opinión|comentário de feedback)$/i;
const RECORDED_DATE =
  /^(?:recorded (?:at|date)|datum opgenomen|registrert dato|data nagrania|optaget dato|aufnahmedatum|date d['’]enregistrement|fecha registrada|data de gravação)$/i;

/**
 * Chatwoot: the CSAT report, in the language of the account. Blank lines stand around every row and one line with the reporting period at
 * the end; a translation that lacks a header shows it in English.
 *
 * Source: https://github.com/chatwoot/chatwoot app/views/api/v1/accounts/csat_survey_responses/download.csv.erb and `reports.csat.headers` of
 * config/locales/{sv,no,pl,da,de,es,pt_BR}.yml (nl and fr as a fork of it carries them). Ratings are 1 to 5 whether shown as emoji or as stars.
 */
export const chatwoot: ExportFormat = {
  name: 'Chatwoot',
  signature: [AGENT_NAME, RATING, FEEDBACK, RECORDED_DATE],
  columns: [
    {
      header: AGENT_NAME,
      role: 'agent',
    },
    {
      header: RATING,
      role: 'answer',
      metric: 'csat',
      scale: '1-5',
    },
    {
      header: FEEDBACK,
      role: 'comment',
    },
    {
      header: RECORDED_DATE,
      role: 'date',
    },
    {
      header:
        /^(?:link(?: to the conversation)?|lenke til samtalen|link naar gesprek|link do rozmowy|link til samtalen|link zur konversation|lier à la conversation|enlace a la conversación|link para a conversa)$/i,
      role: 'ticketId',
    },
    {
      header:
        /^(?:contact(?: name| email address| phone number)?|navn på kontakt|e-postadresse for kontakt|kontakt telefonnummer|contact naam|contact e-mailadres|contactpersoon telefoonnummer|nazwa kontaktu|adres email kontaktu|numer telefonu kontaktu|kontakt navn|kontakt e-mail adresse|kontaktname|kontakt-e-mail-adresse|nom du contact|adresse e-mail du contact|numéro de téléphone du contact|nombre de contacto|correo electrónico de contacto|número de teléfono de contacto|nome do contato|e-mail de contato|telefone de contato)$/i,
      role: 'customer',
    },
    { header: /^(?:review notes|notas de avaliação)$/i, role: 'other' },
  ],
};
