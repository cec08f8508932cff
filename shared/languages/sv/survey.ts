import type { SurveyWords } from '../survey-words.ts';

/** Swedish: the question about effort, asked with ease so that high is good. */
export const survey: SurveyWords = {
  statement: {
    ask: 'I vilken grad instämmer du: företaget gjorde det enkelt för mig att få hjälp med mitt ärende.',
    low: 'instämmer inte alls',
    high: 'instämmer helt',
  },
  question: {
    ask: 'Hur enkelt var det för dig att få hjälp med ditt ärende?',
    low: 'mycket svårt',
    high: 'mycket enkelt',
  },
  reply: 'Svara gärna med en siffra från 1 till 7.',
};
