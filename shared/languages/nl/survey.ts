import type { SurveyWords } from '../survey-words.ts';

/** Dutch: the question about effort, asked with ease so that high is good. */
export const survey: SurveyWords = {
  statement: {
    ask: 'In hoeverre bent u het eens met de stelling: het bedrijf maakte het mij makkelijk om mijn vraag of probleem op te lossen.',
    low: 'helemaal mee oneens',
    high: 'helemaal mee eens',
  },
  question: {
    ask: 'Hoe makkelijk was het voor u om uw vraag of probleem opgelost te krijgen?',
    low: 'zeer moeilijk',
    high: 'zeer makkelijk',
  },
  reply: 'Antwoord alstublieft met één cijfer van 1 tot en met 7.',
};
