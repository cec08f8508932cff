import { expect, test } from 'vitest';
import { chatwoot } from '../../../shared/imports/formats/chatwoot.ts';
import { recogniseFormat } from '../../../shared/imports/formats/formats.ts';
import { twin } from './twin.ts';

const file = twin('chatwoot');

test('the twin is recognised as Chatwoot', () => {
  expect(file.recognised?.format).toBe(chatwoot);
});

test.each([
  [
    'en',
    'Agent Name,Rating,Feedback Comment,Contact Name,Contact Email Address,Contact Phone Number,Link to the conversation,Recorded date',
  ],
  [
    'sv',
    'Agentens namn,Betyg,Feedback Comment,Contact Name,Contact Email Address,Contact Phone Number,Link to the conversation,Recorded date',
  ],
  [
    'no',
    'Agent navn,Vurdering,Tilbakemelding,Navn på kontakt,E-postadresse for kontakt,Kontakt telefonnummer,Lenke til samtalen,Registrert dato',
  ],
  [
    'nl',
    'Naam medewerker,Beoordeling,Feedback Opmerking,Contact Naam,Contact e-mailadres,Contactpersoon telefoonnummer,Link naar gesprek,Datum opgenomen',
  ],
  [
    'pl',
    'Nazwa agenta,Ocena,Komentarz zwrotny,Nazwa kontaktu,Adres email kontaktu,Numer telefonu kontaktu,Link do rozmowy,Data nagrania',
  ],
  [
    'da',
    'Agentens Navn,Bedømmelse,Feedback Kommentar,Kontakt Navn,Kontakt E-Mail Adresse,Kontakt Telefonnummer,Link til samtalen,Optaget dato',
  ],
  [
    'de',
    'Agentenname,Bewertung,Feedback-Kommentar,Kontaktname,Kontakt-E-Mail-Adresse,Kontakt Telefonnummer,Link zur Konversation,Aufnahmedatum',
  ],
  [
    'fr',
    "Nom de l'agent,Note,Commentaire,Nom du contact,Adresse e-mail du contact,Numéro de téléphone du contact,Lier à la conversation,Date d'enregistrement",
  ],
  [
    'es',
    'Nombre del agente,Calificación,Comentario de opinión,Nombre de Contacto,Correo electrónico de contacto,Número de teléfono de contacto,Enlace a la conversación,Fecha registrada',
  ],
  [
    'pt-BR',
    'Nome do Agente,Classificação,Comentário de Feedback,Nome do contato,E-mail de contato,Telefone de contato,Link para a conversa,Data de gravação',
  ],
])('its columns are known in %s', (_language, headers) => {
  const found = recogniseFormat(headers.split(','));
  expect(found?.format).toBe(chatwoot);
  expect(found?.columns.map((column) => column?.role)).toEqual([
    'agent',
    'answer',
    'comment',
    'customer',
    'customer',
    'customer',
    'ticketId',
    'date',
  ]);
});

test('the rating is CSAT on 1-5', () => {
  expect(file.known('Rating')).toMatchObject({ metric: 'csat', scale: '1-5' });
});
