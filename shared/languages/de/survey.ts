import type { SurveyWords } from '../survey-words.ts';

/** German: the questions as customers are asked them. CES is asked with ease so that high is good. */
export const survey: SurveyWords = {
  ces: {
    statement: {
      ask: 'Inwieweit stimmen Sie zu: Das Unternehmen hat es mir leicht gemacht, {do}.',
      support: 'Inwieweit stimmen Sie zu: Das Unternehmen hat es mir leicht gemacht, mein Anliegen zu klären.',
      low: 'stimme überhaupt nicht zu',
      high: 'stimme voll und ganz zu',
    },
    question: {
      ask: 'Wie einfach war es für Sie, {do}?',
      support: 'Wie einfach war es für Sie, Ihr Anliegen zu klären?',
      low: 'sehr schwierig',
      high: 'sehr einfach',
    },
    do: {
      purchase: 'den Kauf abzuschließen',
      checkout: 'zur Kasse zu gehen und zu bezahlen',
      onboarding: 'mit dem Produkt zu beginnen',
      signup: 'ein Konto anzulegen',
      firstUse: 'die neue Funktion zum ersten Mal zu nutzen',
      complaint: 'die Beschwerde zu klären',
      return: 'den Artikel zurückzugeben oder umzutauschen',
      warranty: 'die Garantie in Anspruch zu nehmen',
      abandonment: 'durch die Bestellung zu kommen',
    },
  },
  nps: {
    ask: 'Wie wahrscheinlich ist es, dass Sie uns einem Freund oder Kollegen weiterempfehlen?',
    low: 'überhaupt nicht wahrscheinlich',
    high: 'äußerst wahrscheinlich',
  },
  csat: {
    statement: {
      ask: 'Inwieweit stimmen Sie zu: Ich bin zufrieden mit {about}.',
      low: 'stimme überhaupt nicht zu',
      high: 'stimme voll und ganz zu',
    },
    question: { ask: 'Wie zufrieden sind Sie mit {about}?', low: 'sehr unzufrieden', high: 'sehr zufrieden' },
    about: {
      purchase: 'dem Kauf',
      checkout: 'dem Bezahlvorgang',
      onboarding: 'dem Einstieg in das Produkt',
      signup: 'der Registrierung',
      firstUse: 'der neuen Funktion',
      support: 'dem Kundenservice',
      complaint: 'der Bearbeitung der Beschwerde',
      return: 'der Rückgabe oder dem Umtausch',
      warranty: 'der Abwicklung der Garantie',
      abandonment: 'dem Bestellvorgang',
    },
  },
  reply: 'Bitte antworten Sie mit einer Zahl von {lowest} bis {highest}.',
  click: 'Bitte klicken Sie auf eine Zahl:',
  point: '{point} von {highest}',
  link: 'Hier antworten',
};
