import type { sidebars } from './en/sidebars.ts';
import type { Texts } from './words.ts';

/** What the sidebars in the spreadsheet say. */
export type SidebarWords = Texts<typeof sidebars>;
