import { type AskedShare, askedOfSolved } from '#shared/surveys/asked-of-solved.ts';
import type { LaunchRecord } from '#shared/surveys/launch-record.ts';
import { momentsOf } from './local-days.ts';
import type { Told } from './told.ts';
import type { FilterStep } from './view-state.ts';

/** Who was asked, on the days that are looked at. */
export interface AskedShown {
  /** Those days; none where all are. */
  readonly days: Extract<FilterStep, { kind: 'days' }> | undefined;
  /** Surveys that were sent then. */
  readonly launches: readonly LaunchRecord[];
  /** Of every agent who opened Easemark on a solved ticket then, or asked. */
  readonly shares: readonly AskedShare[];
}

/** What is known of who was asked, as narrowed by the days that are filtered: nothing else narrows it. None until it is known. */
export function askedShown({ asked, state }: Pick<Told, 'asked' | 'state'>): AskedShown | undefined {
  if (!asked) return undefined;
  const days = state.steps.find((step) => step.kind === 'days');
  const { since, until } = momentsOf(days?.from, days?.to);
  return {
    days,
    launches: asked.launches.filter(({ at }) => at >= since && at < until),
    shares: askedOfSolved(asked.launches, asked.seen, since, until),
  };
}
