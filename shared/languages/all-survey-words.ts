import { survey as da } from './da/survey.ts';
import { survey as de } from './de/survey.ts';
import { survey as en } from './en/survey.ts';
import { survey as es } from './es/survey.ts';
import { survey as fr } from './fr/survey.ts';
import type { Language } from './languages.ts';
import { survey as nl } from './nl/survey.ts';
import { survey as no } from './no/survey.ts';
import { survey as pl } from './pl/survey.ts';
import type { SurveyWords } from './survey-words.ts';
import { survey as sv } from './sv/survey.ts';

/** The questions as customers are asked them, in every language. */
export const allSurveyWords: Readonly<Record<Language, SurveyWords>> = { en, sv, nl, no, pl, da, de, fr, es };
