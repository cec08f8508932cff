import type { SurveyWords } from '../survey-words.ts';

/** Swedish: the questions as customers are asked them. CES is asked with ease so that high is good. */
export const survey: SurveyWords = {
  ces: {
    statement: {
      ask: 'I vilken grad instämmer du: företaget gjorde det enkelt för mig att {do}.',
      support: 'I vilken grad instämmer du: företaget gjorde det enkelt för mig att få hjälp med mitt ärende.',
      low: 'instämmer inte alls',
      high: 'instämmer helt',
    },
    question: {
      ask: 'Hur enkelt var det för dig att {do}?',
      support: 'Hur enkelt var det för dig att få hjälp med ditt ärende?',
      low: 'mycket svårt',
      high: 'mycket enkelt',
    },
    do: {
      purchase: 'göra köpet',
      checkout: 'gå igenom kassan och betala',
      onboarding: 'komma igång med produkten',
      signup: 'registrera konto',
      firstUse: 'använda den nya funktionen för första gången',
      complaint: 'få klagomålet löst',
      return: 'returnera eller byta varan',
      warranty: 'använda garantin',
      abandonment: 'genomföra beställningen',
    },
  },
  nps: {
    ask: 'Hur troligt är det att du skulle rekommendera oss till en vän eller kollega?',
    low: 'inte alls troligt',
    high: 'mycket troligt',
  },
  csat: {
    statement: {
      ask: 'I vilken grad instämmer du: jag är nöjd med {about}.',
      low: 'instämmer inte alls',
      high: 'instämmer helt',
    },
    question: { ask: 'Hur nöjd är du med {about}?', low: 'mycket missnöjd', high: 'mycket nöjd' },
    about: {
      purchase: 'köpet',
      checkout: 'kassan',
      onboarding: 'starten med produkten',
      signup: 'registreringen',
      firstUse: 'den nya funktionen',
      support: 'supporten',
      complaint: 'hanteringen av klagomålet',
      return: 'returen eller bytet',
      warranty: 'hanteringen av garantin',
      abandonment: 'beställningen',
    },
  },
  reply: 'Svara gärna med en siffra från {lowest} till {highest}.',
  click: 'Klicka på en siffra:',
  point: '{point} av {highest}',
  link: 'Svara här',
};
