import type { en } from './en/charts.ts';
import type { Texts } from './words.ts';

/** What charts and the HTML report say besides the `Words`; apart from them, so that what draws nothing does not carry it. */
export type ChartWords = Texts<typeof en>;
