import type { ChartWords } from './chart-words.ts';
import { da } from './da/charts.ts';
import { de } from './de/charts.ts';
import { en } from './en/charts.ts';
import { es } from './es/charts.ts';
import { fr } from './fr/charts.ts';
import type { Language } from './languages.ts';
import { nl } from './nl/charts.ts';
import { no } from './no/charts.ts';
import { pl } from './pl/charts.ts';
import { sv } from './sv/charts.ts';

/** The words of charts, in every language. */
export const allChartWords: Readonly<Record<Language, ChartWords>> = { en, sv, nl, no, pl, da, de, fr, es };
