import type { en } from './en/manifest.ts';
import type { Texts } from './words.ts';

/** What the browser itself says of the extension: in its lists, its store and its keyboard settings, and on a page before anything else has spoken. */
export type ManifestWords = Texts<typeof en>;
