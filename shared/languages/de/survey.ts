import type { SurveyWords } from '../survey-words.ts';

/** German: the question about effort, asked with ease so that high is good. */
export const survey: SurveyWords = {
  statement: {
    ask: 'Inwieweit stimmen Sie zu: Das Unternehmen hat es mir leicht gemacht, mein Anliegen zu klären.',
    low: 'stimme überhaupt nicht zu',
    high: 'stimme voll und ganz zu',
  },
  question: {
    ask: 'Wie einfach war es für Sie, Ihr Anliegen zu klären?',
    low: 'sehr schwierig',
    high: 'sehr einfach',
  },
  reply: 'Bitte antworten Sie mit einer Zahl von 1 bis 7.',
};
