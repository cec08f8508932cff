import type { SurveyWords } from '../survey-words.ts';

/** Polish: the question about effort, asked with ease so that high is good. */
export const survey: SurveyWords = {
  statement: {
    ask: 'W jakim stopniu zgadza się Pani/Pan ze stwierdzeniem: firma sprawiła, że załatwienie mojej sprawy było łatwe.',
    low: 'zdecydowanie się nie zgadzam',
    high: 'zdecydowanie się zgadzam',
  },
  question: {
    ask: 'Jak łatwo było Pani/Panu załatwić swoją sprawę?',
    low: 'bardzo trudno',
    high: 'bardzo łatwo',
  },
  reply: 'Prosimy odpowiedzieć jedną liczbą od 1 do 7.',
};
