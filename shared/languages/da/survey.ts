import type { SurveyWords } from '../survey-words.ts';

/** Danish: the question about effort, asked with ease so that high is good. */
export const survey: SurveyWords = {
  statement: {
    ask: 'I hvor høj grad er du enig: Virksomheden gjorde det nemt for mig at få hjælp med min sag.',
    low: 'helt uenig',
    high: 'helt enig',
  },
  question: {
    ask: 'Hvor nemt var det for dig at få hjælp med din sag?',
    low: 'meget svært',
    high: 'meget nemt',
  },
  reply: 'Svar gerne med ét tal fra 1 til 7.',
};
