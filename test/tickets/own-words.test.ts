import { describe, expect, it, test } from 'vitest';
import { languages } from '#shared/languages/languages.ts';
import { ownWords } from '#shared/tickets/own-words.ts';

const OWN = 'Bonjour, merci beaucoup, le colis est bien arrivé hier.\n\nAnne';
const OTHERS = 'Dear Anne,\n\nthank you for your message. We have sent the parcel again.\n\nThe support team';

/** The line above a quote, as mail programs of each language write it. */
const ABOVE_QUOTE: Readonly<Record<(typeof languages)[number], readonly string[]>> = {
  en: [
    'On Mon, Nov 3, 2025 at 10:12 AM Support Team <help@desk.example> wrote:',
    'On 3 Nov 2025, at 10:12, Support Team <help@desk.example> wrote:',
    'On Mon, Nov 3, 2025 at 10:12 AM Support Team of the Rather Long Company Name\n<help@desk.example>\nwrote:',
    'On Monday, November 3, 2025 at 10:12:33 AM GMT+1, Support <help@desk.example> wrote:',
    'Support Team <help@desk.example> wrote:',
    'On Mon, Nov 3, 2025 at 10:12 AM Ann Example from the Support Desk <\nann@desk.example> wrote:',
    'On Mon, Nov 3, 2025 at 10:12 AM\nAnn Example from the Support Desk\n<ann@desk.example> wrote:',
  ],
  sv: [
    'Den mån 3 nov. 2025 kl 10:12 skrev Support <help@desk.example>:',
    '3 nov. 2025 kl. 10:12 skrev Support <help@desk.example>:',
    'Den 2025-11-03 kl. 10:12, skrev Support:',
    'Den 03.11.2025 10:12 skrev "Support" <help@desk.example> följande:',
  ],
  nl: [
    'Op ma 3 nov 2025 om 10:12 schreef Support <help@desk.example>:',
    'Op 3 nov. 2025, om 10:12 heeft Support <help@desk.example> het volgende geschreven:',
  ],
  no: [
    'man. 3. nov. 2025 kl. 10:12 skrev Support <help@desk.example>:',
    '"Support" <help@desk.example> skrev følgende den 03.11.2025, 10:12:',
    'Den 03.11.2025 10:12, skrev Support:',
  ],
  pl: [
    'pon., 3 lis 2025 o 10:12 Support <help@desk.example> napisał(a):',
    'W dniu 3.11.2025 o 10:12, Support pisze:',
    'Wiadomość napisana przez Support <help@desk.example> w dniu 3 lis 2025, o godz. 10:12:',
    'Dnia 3 listopada 2025 10:12 Support <help@desk.example> napisał(a):',
    'pon., 3 lis 2025 o 10:12 Ann Example z działu obsługi klienta <\nann@desk.example> napisał(a):',
  ],
  da: [
    'Den man. 3. nov. 2025 kl. 10.12 skrev Support <help@desk.example>:',
    'Den 3. nov. 2025 kl. 10.12 skrev Support <help@desk.example>:',
  ],
  de: [
    'Am Mo., 3. Nov. 2025 um 10:12 Uhr schrieb Support <\nhelp@desk.example>:',
    'Am 03.11.2025 um 10:12 schrieb Support:',
    'Support <help@desk.example> schrieb am Mo., 3. Nov. 2025, 10:12:',
    'Support hat am 03.11.2025 10:12 CET geschrieben:',
  ],
  fr: [
    'Le lun. 3 nov. 2025 à 10:12, Support <help@desk.example> a écrit :',
    'Le lun. 3 nov. 2025 à 10:12, Ann Example du service après-vente <\nann@desk.example> a écrit :',
    'Le 03/11/2025 à 10:12, Support a e\u0301crit\u00a0:',
  ],
  es: [
    'El lun, 3 nov 2025 a las 10:12, Support (<help@desk.example>) escribió:',
    'El lun, 3 nov 2025 a las 10:12, Ann Example de Atención al Cliente (<\nann@desk.example>) escribió:',
  ],
};

describe.each(languages)('a mail program in %s', (language) => {
  test.each(ABOVE_QUOTE[language])('sets a quote apart by: %s', (above) => {
    expect(ownWords(`${OWN}\n\n${above}\n\n${OTHERS}`)).toBe(OWN);
    const quoted = OTHERS.replace(/^/gm, '> ');
    expect(ownWords(`${above}\n${quoted}\n\n${OWN}`)).toBe(OWN);
    expect(ownWords(`${OWN}\r\n\r\n${above}\r\n\r\n${OTHERS}`)).toBe(OWN);
  });
});

/** The head of the mail that is answered or passed on, as Outlook and others write it. */
const HEADS = {
  en: 'From: Support <help@desk.example>\nSent: Monday, 3 November 2025 10:12\nTo: Anne\nCc: Bo\nSubject: Your parcel',
  bold: '*From:* Support <help@desk.example>\n*Sent:* Monday, 3 November 2025 10:12\n*To:* Anne\n*Subject:* Your parcel',
  sv: 'Från: Support <help@desk.example>\nSkickat: den 3 november 2025 10:12\nTill: Anne\nÄmne: Ditt paket',
  nl: 'Van: Support <help@desk.example>\nVerzonden: maandag 3 november 2025 10:12\nAan: Anne\nOnderwerp: Uw pakket',
  no: 'Fra: Support <help@desk.example>\nSendt: mandag 3. november 2025 10:12\nTil: Anne\nEmne: Pakken din',
  pl: 'Od: Support <help@desk.example>\nWysłano: poniedziałek, 3 listopada 2025 10:12\nDo: Anne\nTemat: Paczka',
  da: 'Fra: Support <help@desk.example>\nSendt: 3. november 2025 10:12\nTil: Anne\nEmne: Din pakke',
  de: 'Von: Support <help@desk.example>\nGesendet: Montag, 3. November 2025 10:12\nAn: Anne\nBetreff: Ihr Paket',
  fr: 'De : Support <help@desk.example>\nEnvoyé : lundi 3 novembre 2025 10:12\nÀ : Anne\nObjet : Votre colis',
  es: 'De: Support <help@desk.example>\nEnviado el: lunes, 3 de noviembre de 2025 10:12\nPara: Anne\nAsunto: Su paquete',
  'Apple Mail':
    'Von: Support <help@desk.example>\nBetreff: Ihr Paket\nDatum: 3. November 2025 um 10:12:33 MEZ\nAn: Anne',
  Thunderbird: 'Sujet : Votre colis\nDate : Mon, 3 Nov 2025 10:12:33 +0100\nDe : Support\nPour : Anne',
};

test.each(Object.entries(HEADS))('a mail is cut off at its head (%s)', (_name, head) => {
  expect(ownWords(`${OWN}\n\n${head}\n\n${OTHERS}`)).toBe(OWN);
  expect(ownWords(`${OWN}\n\n________________________________\n${head}\n\n${OTHERS}`)).toMatch(
    /^Bonjour.*\n\nAnne\n*_*$/s,
  );
});

test.each([
  '-----Original Message-----',
  '-------- Original message --------',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
  '-----Ursprungligt meddelande-----',
  '-----Oorspronkelijk bericht-----',
  '-----Opprinnelig melding-----',
  '-----Oryginalna wiadomość-----',
  '-----Oprindelig meddelelse-----',
  '-----Ursprüngliche Nachricht-----',
  'Anfang der weitergeleiteten Nachricht:',
  '-----Message d’origine-----',
  '-----Mensaje original-----',
  '--',
  'This e-mail and any attachments are confidential and intended solely for the addressee.',
  'Detta mejl kan innehålla konfidentiell information och är avsett endast för adressaten.',
  'Dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.',
  'Denne e-posten kan inneholde taushetsbelagt informasjon og er kun beregnet for mottakeren.',
  'Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata.',
  'Denne e-mail kan indeholde fortrolige oplysninger og er kun tiltænkt modtageren.',
  'Diese E-Mail enthält vertrauliche Informationen.',
  'Ce message est confidentiel et exclusivement destiné à son destinataire.',
  'Este correo es confidencial y va dirigido únicamente a su destinatario.',
  'If you are not the intended recipient, please delete it.',
  'Om du inte är avsedd mottagare, radera det.',
  'Indien u niet de beoogde ontvanger bent, verwijder het dan.',
  'Hvis du ikke er rette mottaker, slett den.',
  'Jeśli nie są Państwo adresatem, prosimy o usunięcie.',
  'Hvis du ikke er den rette modtager, bedes du slette den.',
  'Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte.',
  'Si vous n’êtes pas le destinataire, merci de le détruire.',
  'Si usted no es el destinatario, bórrelo.',
])('what comes below “%s” is not the customer’s', (line) => {
  expect(ownWords(`${OWN}\n\n${line}\n${OTHERS}`)).toBe(OWN);
});

test.each([
  'Sent from my iPhone',
  'Skickat från min iPhone',
  'Verzonden vanaf mijn iPhone',
  'Sendt fra min iPhone',
  'Wysłane z iPhone’a',
  'Von meinem iPhone gesendet',
  'Envoyé de mon iPhone',
  'Von meinem Samsung Galaxy Smartphone gesendet.',
  'Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.',
  'Wysłane ze smartfona Samsung Galaxy.',
  'Wysłano za pomocą Proton Mail',
  'Sent with Proton Mail secure email.',
  'Sent via the Samsung Galaxy S21 5G, an AT&T 5G smartphone',
  'Skickat med Proton Mail',
  'Sendt via Outlook',
  'Envoyé via Proton Mail',
  'Enviado vía Proton Mail',
  'Enviado desde mi iPhone',
  'Get Outlook for iOS',
  'Télécharger Outlook pour Android',
])('“%s” is the mail program’s', (line) => {
  expect(ownWords(`${OWN}\n\n${line}`)).toBe(OWN);
});

it('keeps what stands below a disclaimer on top', () => {
  expect(ownWords(`This message is confidential and comes from outside.\n\n${OWN}`)).toBe(OWN);
});

it('keeps the lines of a customer above a line that only an address tells', () => {
  expect(ownWords('Merci,\nAnne\nSupport <help@desk.example> wrote:\n> Hello')).toBe('Merci,\nAnne');
});

it('keeps answers between quotes', () => {
  const mail = '> Where do you live?\nIn Paris.\n\n > > And when?\n> Is it late?\nTomorrow.';
  expect(ownWords(mail)).toBe('In Paris.\n\nTomorrow.');
});

test.each([
  'I wrote to you on 3 November 2025: nobody answered.',
  'Here is what happened in 2025:\nthe parcel came late.',
  'My flight:\nFrom: Paris\nTo: London\nDate: 3 November 2025',
  'The subject: nothing works.\n\nI wrote this before:',
  'Please keep my address confidential.',
  '----- my order -----\nTwo chairs and a table',
  'Von meinem Konto wurde zweimal abgebucht.',
  'Sent via DHL on Monday, and the page that should follow the parcel still says that it has not left your house.',
  'Hi, the e-mail you sent me about my confidential file never arrived, could you send it again?',
  'Hi,\n\nthe message about my confidential file never arrived.\n\nCould you send it again?',
  'Hello,\n\nthe voucher was intended only for new customers, and the parcel never reached the intended recipient.',
  'Hej!\n\nJag fick inget mail om hur ni hanterar sekretess.\n\nKan ni skicka det igen?',
  'Hallo,\n\nik kreeg geen e-mail over hoe vertrouwelijk dit is.\n\nDe korting is uitsluitend bedoeld voor leden.',
  'Hei,\n\ntilbudet var kun beregnet for nye kunder, og pakken nådde ikke rette mottaker.\n\nHva nå?',
  'Cześć,\n\nnie dostałem e-maila o poufności danych.\n\nKupon był przeznaczony wyłącznie dla nowych klientów.',
  'Hej,\n\npakken nåede ikke frem til rette modtager.\n\nHvad nu?',
  'Hallo,\n\nich habe keine E-Mail zu den vertraulichen Unterlagen bekommen.\n\nWer ist der richtige Empfänger?',
  'Bonjour,\n\nvotre e-mail sur mon dossier confidentiel n’est jamais arrivé.\n\nLe colis n’a pas atteint le destinataire prévu.',
  'Hola,\n\nel descuento era únicamente para mí.\n\nNo recibí su correo sobre el acuerdo confidencial.',
  'From: Anna\nSubject: Skrivaren är trasig\nMessage: Hej, skrivaren går inte att starta efter uppdateringen 2025.',
  'From: Anna <anna@mail.example>\nSubject: Skrivaren\nOrder: 2025-1234\nPhone: 12.34.56.78.90\n\nMessage Body:\nHej, den går inte att starta.',
  '',
])('keeps what a customer may write: %s', (text) => {
  expect(ownWords(text)).toBe(text);
});

it('takes no longer for a message that was made to take long', () => {
  const began = performance.now();
  for (const piece of [
    '\n',
    'From:\n',
    'hat ',
    'message ',
    'wrote 2025:\n',
    '-',
    'von mein ',
    ': ',
    '> ',
    'this mail ',
  ]) {
    ownWords(`a${piece.repeat(20_000 / piece.length)}a`);
  }
  expect(performance.now() - began).toBeLessThan(1_000);
});
