import type { launch } from './en/launch.ts';
import type { Texts } from './words.ts';

/** What the launch of a survey says, in the overlay, the popup and the options. */
export type LaunchWords = Texts<typeof launch>;
