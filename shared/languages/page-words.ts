import type { pages } from './en/pages.ts';
import type { Texts } from './words.ts';

/** What the extension's own pages say. */
export type PageWords = Texts<typeof pages>;
