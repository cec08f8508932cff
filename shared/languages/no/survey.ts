import type { SurveyWords } from '../survey-words.ts';

/** Norwegian: the question about effort, asked with ease so that high is good. */
export const survey: SurveyWords = {
  statement: {
    ask: 'I hvilken grad er du enig: Selskapet gjorde det enkelt for meg å få hjelp med saken min.',
    low: 'helt uenig',
    high: 'helt enig',
  },
  question: {
    ask: 'Hvor enkelt var det for deg å få hjelp med saken din?',
    low: 'svært vanskelig',
    high: 'svært enkelt',
  },
  reply: 'Svar gjerne med ett tall fra 1 til 7.',
};
