import type { SurveyWords } from '../survey-words.ts';

/** Spanish: the question about effort, asked with ease so that high is good. */
export const survey: SurveyWords = {
  statement: {
    ask: '¿En qué medida está de acuerdo con esta frase? La empresa me lo puso fácil para resolver mi consulta.',
    low: 'totalmente en desacuerdo',
    high: 'totalmente de acuerdo',
  },
  question: {
    ask: '¿Hasta qué punto le resultó fácil resolver su consulta?',
    low: 'muy difícil',
    high: 'muy fácil',
  },
  reply: 'Responda, por favor, con un número del 1 al 7.',
};
