import type { survey } from './en/survey.ts';
import type { Texts } from './words.ts';

/** The questions as customers are asked them, for each metric and touchpoint, with the ends of their scales. */
export type SurveyWords = Texts<typeof survey>;
