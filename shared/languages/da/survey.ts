import type { SurveyWords } from '../survey-words.ts';

/** Danish: the questions as customers are asked them. CES is asked with ease so that high is good. */
export const survey: SurveyWords = {
  ces: {
    statement: {
      ask: 'I hvor høj grad er du enig: Virksomheden gjorde det nemt for mig at {do}.',
      support: 'I hvor høj grad er du enig: Virksomheden gjorde det nemt for mig at få hjælp med min sag.',
      low: 'helt uenig',
      high: 'helt enig',
    },
    question: {
      ask: 'Hvor nemt var det for dig at {do}?',
      support: 'Hvor nemt var det for dig at få hjælp med din sag?',
      low: 'meget svært',
      high: 'meget nemt',
    },
    do: {
      purchase: 'gennemføre købet',
      checkout: 'gå til kassen og betale',
      onboarding: 'komme i gang med produktet',
      signup: 'oprette en konto',
      firstUse: 'bruge den nye funktion for første gang',
      complaint: 'få løst klagen',
      return: 'returnere eller bytte varen',
      warranty: 'bruge garantien',
      abandonment: 'gennemføre bestillingen',
    },
  },
  nps: {
    ask: 'Hvor sandsynligt er det, at du vil anbefale os til en ven eller kollega?',
    low: 'meget usandsynligt',
    high: 'meget sandsynligt',
  },
  csat: {
    statement: {
      ask: 'I hvor høj grad er du enig: Jeg er tilfreds med {about}.',
      low: 'helt uenig',
      high: 'helt enig',
    },
    question: { ask: 'Hvor tilfreds er du med {about}?', low: 'meget utilfreds', high: 'meget tilfreds' },
    about: {
      purchase: 'købet',
      checkout: 'betalingen ved kassen',
      onboarding: 'starten med produktet',
      signup: 'oprettelsen',
      firstUse: 'den nye funktion',
      support: 'kundeservicen',
      complaint: 'behandlingen af klagen',
      return: 'returneringen eller ombytningen',
      warranty: 'behandlingen af garantisagen',
      abandonment: 'bestillingen',
    },
  },
  reply: 'Svar gerne med ét tal fra {lowest} til {highest}.',
  click: 'Klik på et tal:',
  point: '{point} af {highest}',
  link: 'Svar her',
};
