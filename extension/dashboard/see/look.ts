import type { Refusal } from '#shared/languages/refusal.ts';
import type { Words } from '#shared/languages/words.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import type { OwnSettings } from './own-settings.ts';
import type { LoadedSource, Shown } from './see-context.ts';
import type { Span } from './view-state.ts';

/** Why a source shows nothing. */
export type NothingToSee = { readonly lacks: string } | { readonly empty: true } | { readonly refusal: Refusal };

/** A score with the place it comes from. */
export interface SeenScore {
  readonly score: ScoreReport;
  /** Position of its column in the file, from 0. */
  readonly column: number;
  /** The column its segments are drawn by: the one chosen, else the first in which there is something to compare. */
  readonly by: string | undefined;
  /** The method asked for needs a scale that nobody stated; it is the mean all the same. */
  readonly methodRefused?: Refusal;
}

/** Two sides of a score: its `comparison` is set, and its answers are those of both. */
export interface ComparedScore extends SeenScore {
  readonly sides: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** What a source comes to under a state. */
export interface Look {
  readonly loaded: LoadedSource;
  readonly shown: Shown | undefined;
  readonly scores: readonly SeenScore[];
  readonly compared: readonly ComparedScore[];
  readonly nothing: NothingToSee | undefined;
  /** Scores of the file that no answer is left of, while others have some. */
  readonly unanswered: readonly { readonly metric: Metric; readonly column: string }[];
  /** Why nothing is compared although it was asked for. */
  readonly notCompared: NothingToSee | undefined;
}

/** What decides a look besides the state. */
export interface LookSettings {
  readonly words: Words;
  readonly own: OwnSettings;
  /** What the side of a stretch of days is called. */
  readonly spanName: (span: Span) => string;
  /** What the column of such sides is called. */
  readonly periodsName: string;
}
