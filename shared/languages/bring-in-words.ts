import type { en } from './en/bring-in.ts';
import type { Texts } from './words.ts';

/** What the dashboard says while files are brought in. */
export type BringInWords = Texts<typeof en>;
