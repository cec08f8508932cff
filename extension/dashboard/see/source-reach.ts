import type { OpenSource } from '#shared/sources/source.ts';
import { sourcePlan } from '#shared/sources/source-plan.ts';
import type { Span } from './view-state.ts';

/** The columns a source can be filtered by, by name. */
export function dimensionsOf({ counted }: OpenSource): ReadonlyMap<string, number> {
  const { dimensions } = sourcePlan(counted.plan, counted.recognised);
  return new Map(dimensions.map((at) => [counted.header.names[at] ?? '', at]));
}

/** First and last day of a source's answers; `undefined` without dates. */
export function daysOf({ imported }: OpenSource): Span | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { days } of imported.answers) {
    for (const day of days.keys()) {
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
  }
  return from > to ? undefined : { from, to };
}
