import type { survey } from './en/survey.ts';
import type { Texts } from './words.ts';

/** The question about effort as customers are asked it, as a statement and as a question, with the ends of its scale from 1 to 7. */
export type SurveyWords = Texts<typeof survey>;
