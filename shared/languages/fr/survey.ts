import type { SurveyWords } from '../survey-words.ts';

/** French: the question about effort, asked with ease so that high is good. */
export const survey: SurveyWords = {
  statement: {
    ask: 'Dans quelle mesure êtes-vous d’accord : l’entreprise m’a permis de régler facilement ma demande.',
    low: 'pas du tout d’accord',
    high: 'tout à fait d’accord',
  },
  question: {
    ask: 'À quel point a-t-il été facile pour vous de régler votre demande ?',
    low: 'très difficile',
    high: 'très facile',
  },
  reply: 'Merci de répondre par un chiffre de 1 à 7.',
};
