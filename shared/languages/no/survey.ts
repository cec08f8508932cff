import type { SurveyWords } from '../survey-words.ts';

/** Norwegian: the questions as customers are asked them. CES is asked with ease so that high is good. */
export const survey: SurveyWords = {
  ces: {
    statement: {
      ask: 'I hvilken grad er du enig: Selskapet gjorde det enkelt for meg å {do}.',
      support: 'I hvilken grad er du enig: Selskapet gjorde det enkelt for meg å få hjelp med saken min.',
      low: 'helt uenig',
      high: 'helt enig',
    },
    question: {
      ask: 'Hvor enkelt var det for deg å {do}?',
      support: 'Hvor enkelt var det for deg å få hjelp med saken din?',
      low: 'svært vanskelig',
      high: 'svært enkelt',
    },
    do: {
      purchase: 'gjennomføre kjøpet',
      checkout: 'gå gjennom kassen og betale',
      onboarding: 'komme i gang med produktet',
      signup: 'opprette konto',
      firstUse: 'bruke den nye funksjonen for første gang',
      complaint: 'få løst klagen',
      return: 'returnere eller bytte varen',
      warranty: 'bruke garantien',
      abandonment: 'fullføre bestillingen',
    },
  },
  nps: {
    ask: 'Hvor sannsynlig er det at du vil anbefale oss til en venn eller kollega?',
    low: 'svært usannsynlig',
    high: 'svært sannsynlig',
  },
  csat: {
    statement: { ask: 'I hvilken grad er du enig: Jeg er fornøyd med {about}.', low: 'helt uenig', high: 'helt enig' },
    question: { ask: 'Hvor fornøyd er du med {about}?', low: 'svært misfornøyd', high: 'svært fornøyd' },
    about: {
      purchase: 'kjøpet',
      checkout: 'betalingen i kassen',
      onboarding: 'starten med produktet',
      signup: 'registreringen',
      firstUse: 'den nye funksjonen',
      support: 'kundeservicen',
      complaint: 'behandlingen av klagen',
      return: 'returen eller byttet',
      warranty: 'behandlingen av garantisaken',
      abandonment: 'bestillingen',
    },
  },
  reply: 'Svar gjerne med ett tall fra {lowest} til {highest}.',
  click: 'Klikk på et tall:',
  point: '{point} av {highest}',
  link: 'Svar her',
};
