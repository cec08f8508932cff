import type { see } from './en/see.ts';
import type { Texts } from './words.ts';

/** What the dashboard says round its charts. */
export type SeeWords = Texts<typeof see>;
