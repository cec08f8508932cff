import type { overlay } from './en/overlay.ts';
import type { Texts } from './words.ts';

/** What the overlay on a ticket page says. The page is given one language's only, so it is kept small. */
export type OverlayWords = Texts<typeof overlay>;
