import { describe, expect, it, test } from 'vitest';
import { languages } from '#shared/languages/languages.ts';
import type { TicketMessage } from '#shared/tickets/ticket.ts';
import { languageOfMessages } from '../../../extension/launch/message-language.ts';

const from = (text: string, role: TicketMessage['role'] = 'customer'): TicketMessage => ({ id: '1', role, text });

/** What customers write, in each language twice: a short message, and one of a few sentences. */
const TEXTS: Readonly<Record<(typeof languages)[number], readonly [string, string]>> = {
  en: [
    'Hi, I still have not received my refund for the last order.',
    'I was charged twice in October. I wrote on chat last week and was told it would be fixed, but nothing has happened since then.',
  ],
  sv: [
    'Hej, jag har fortfarande inte fått tillbaka mina pengar för beställningen.',
    'Jag blev debiterad två gånger i oktober. Jag skrev i chatten förra veckan och fick veta att det skulle lösas, men ingenting har hänt.',
  ],
  nl: [
    'Hallo, ik heb mijn geld voor de laatste bestelling nog steeds niet terug.',
    'Ik ben in oktober twee keer belast. Vorige week heb ik via de chat geschreven en men zei dat het opgelost zou worden, maar er is niets gebeurd.',
  ],
  no: [
    'Hei, jeg har fortsatt ikke fått tilbake pengene mine for bestillingen.',
    'Jeg ble trukket to ganger i oktober. Jeg skrev på chatten forrige uke og fikk beskjed om at det skulle ordnes, men ingenting har skjedd etter det.',
  ],
  pl: [
    'Dzień dobry, nadal nie dostałem zwrotu pieniędzy za ostatnie zamówienie.',
    'W październiku pobrano opłatę dwa razy. Pisałam na czacie w zeszłym tygodniu i powiedziano mi, że to naprawicie, ale nic się nie stało.',
  ],
  da: [
    'Hej, jeg har stadig ikke fået mine penge tilbage for den sidste bestilling.',
    'Jeg blev trukket to gange i oktober. Jeg skrev på chatten i sidste uge og fik at vide, at det ville blive ordnet, men der er ikke sket noget siden.',
  ],
  de: [
    'Hallo, ich habe mein Geld für die letzte Bestellung immer noch nicht zurück.',
    'Im Oktober wurde zweimal abgebucht. Letzte Woche habe ich im Chat geschrieben, und man sagte mir, es werde behoben, aber nichts ist passiert.',
  ],
  fr: [
    'Bonjour, je n’ai toujours pas reçu le remboursement de ma dernière commande.',
    'J’ai été débitée deux fois en octobre. J’ai écrit sur le chat la semaine dernière et on m’a dit que ce serait réglé, mais rien ne s’est passé.',
  ],
  es: [
    'Hola, todavía no he recibido el reembolso de mi último pedido.',
    'Me cobraron dos veces en octubre. Escribí por el chat la semana pasada y me dijeron que lo arreglarían, pero no ha pasado nada.',
  ],
};

describe.each(languages)('a customer who writes %s', (language) => {
  test.each(TEXTS[language])('is asked in it after: %s', (text) => {
    const other = language === 'en' ? 'sv' : 'en';
    const proposed = languageOfMessages([from(text)], other);
    expect(proposed.language).toBe(language);
  });

  it('is known for certain from a few sentences', () => {
    for (const between of ['\n', '\n\n']) {
      expect(languageOfMessages([from(TEXTS[language].join(between))], 'en')).toEqual({ language, from: 'messages' });
    }
  });
});

it('goes by the customer alone, by the last message first, and not by what they quote', () => {
  const messages = [
    from(TEXTS.de[1]),
    from(TEXTS.fr[1], 'agent'),
    from(`${TEXTS.sv[1]} ${TEXTS.sv[0]}\n${TEXTS.fr[1].replace(/^/gm, '> ').repeat(20)}`),
  ];
  expect(languageOfMessages(messages, 'en')).toEqual({ language: 'sv', from: 'messages' });
});

const HEAD = 'From: Support <help@desk.example>\nSent: Monday, 3 November 2025 10:12\nTo: Anne\nSubject: Your parcel';
const ENGLISH = TEXTS.en.join('\n\n');

test.each([
  ['under the head of the mail that is answered', `${HEAD}\n\n${ENGLISH}`],
  [
    'under a line of their mail program',
    `Le lun. 3 nov. 2025 à 10:12, Support <help@desk.example> a écrit :\n${ENGLISH}`,
  ],
  ['under an older mail’s mark', `-----Original Message-----\n${ENGLISH}`],
  ['in lines that begin with a mark', ENGLISH.replace(/^/gm, '> ')],
  ['in what their company adds', `This e-mail and any attachments are confidential.\n\n${ENGLISH}`],
])('is not taken for the language of what stands %s', (_where, below) => {
  const own = 'Bonjour, merci beaucoup, le colis est bien arrivé hier.';
  expect(languageOfMessages([from(`${own}\n\n${below}`)], 'sv')).toEqual({ language: 'fr', from: 'messages' });
  expect(languageOfMessages([from(`Merci !\n\n${below}`)], 'sv')).toEqual({ language: 'sv', from: 'unsure' });
});

it.each([
  'On Mon, Nov 3, 2025 at 10:12 AM Ann Example from the Support Desk <\nann@desk.example> wrote:',
  'El lun, 3 nov 2025 a las 10:12, Ann Example de Atención al Cliente (<\nann@desk.example>) escribió:',
])('does not go by a broken line above a quote: %s', (above) => {
  const proposed = languageOfMessages([from(`Merci beaucoup, Anne\n\n${above}\n\n> Hello`)], 'sv');
  expect(proposed.from).not.toBe('messages');
});

it('is not sure where paragraphs are in two languages, and goes by the first', () => {
  const both = `${TEXTS.sv[0]}\n\n${ENGLISH}`;
  expect(languageOfMessages([from(both)], 'en')).toEqual({ language: 'sv', from: 'unsure' });
});

test.each(['ok', 'Takk!', 'Tak for hjælpen', '👍', ''])('says that %j tells nothing for certain', (text) => {
  const proposed = languageOfMessages([from(text)], 'no');
  expect(proposed.language).toBe('no');
  expect(proposed.from).not.toBe('messages');
});

it('does not say it is sure of a language that we do not ask in', () => {
  const finnish =
    'Hei, en ole vieläkään saanut rahojani takaisin viimeisestä tilauksesta, vaikka kirjoitin teille viime viikolla.';
  expect(languageOfMessages([from(finnish)], 'en').from).not.toBe('messages');
});
