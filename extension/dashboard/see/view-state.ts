import type { Period } from '#shared/answers/period.ts';
import type { Method } from '#shared/metrics/method.ts';
import type { Filter } from '#shared/sources/filter.ts';

/** First and last day of a stretch, days since 1970-01-01. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether two stretches have a day in common: their answers are then no two independent groups, and no test may compare them. */
export function overlap(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** One step of a filter: a stretch of days, open at either end, or any of some values of a column. Columns go by name, so that a step reaches every source that has it. */
export type FilterStep =
  | { readonly kind: 'days'; readonly from?: number; readonly to?: number }
  | { readonly kind: 'is'; readonly column: string; readonly any: readonly string[] };

/** Two values of a column, or two stretches of days, side by side. */
export type CompareAsked =
  | { readonly kind: 'values'; readonly column: string; readonly a: string; readonly b: string }
  | { readonly kind: 'days'; readonly a: Span; readonly b: Span };

/** Whose comments are read. */
export interface CommentsAsked {
  /** Id of the source. */
  readonly source: string;
  /** Position of the score's column, and the points that were answered there. */
  readonly column?: number;
  readonly points?: readonly number[];
  readonly reason?: string;
  /** A segment or a stretch of days within what is filtered. */
  readonly within?: FilterStep;
  readonly words: string;
  /** Counted from 0. */
  readonly page: number;
}

/** All that decides what the dashboard shows; the address holds it. */
export interface SeeState {
  /** Ids; none means all. */
  readonly sources: readonly string[];
  /** In the order in which they were chosen: the breadcrumb. At most one step of days, and one a column. */
  readonly steps: readonly FilterStep[];
  /** The column segments are drawn by. */
  readonly by?: string;
  readonly period?: Period;
  /** How customer effort is scored, where it is wanted otherwise than was stated for the source. */
  readonly method?: Method;
  readonly compare?: CompareAsked;
  readonly comments?: CommentsAsked;
}

/** Everything, unfiltered. */
export const EVERYTHING: SeeState = { sources: [], steps: [] };

/** Puts a step in: in the place of the one it changes, else at the end. A step that holds nothing takes its own out. */
export function withStep(state: SeeState, step: FilterStep): SeeState {
  const same = (one: FilterStep): boolean =>
    one.kind === 'is' ? step.kind === 'is' && one.column === step.column : step.kind === 'days';
  if (isEmpty(step)) return { ...state, steps: state.steps.filter((one) => !same(one)) };
  const there = state.steps.some(same);
  return { ...state, steps: there ? state.steps.map((one) => (same(one) ? step : one)) : [...state.steps, step] };
}

function isEmpty(step: FilterStep): boolean {
  return step.kind === 'is' ? step.any.length === 0 : step.from === undefined && step.to === undefined;
}

/**
 * Narrows a state by days: what lies outside the days that are filtered already stays out.
 *
 * @example withinDays({ sources: [], steps: [{ kind: 'days', from: 3, to: 9 }] }, { from: 1, to: 5 }).steps // [{ kind: 'days', from: 3, to: 5 }]
 */
export function withinDays(state: SeeState, { from, to }: Span): SeeState {
  const there = state.steps.find((step) => step.kind === 'days');
  const days = {
    from: Math.max(from, there?.from ?? from),
    to: Math.min(to, there?.to ?? to),
  };
  return withStep(state, { kind: 'days', ...(days.from <= days.to ? days : { from, to }) });
}

/** Takes one step out; the others stay. */
export function withoutStep(state: SeeState, at: number): SeeState {
  return { ...state, steps: state.steps.filter((_, index) => index !== at) };
}

/** Leaves off what stands beside the filters. */
export function without(state: SeeState, name: 'compare' | 'comments'): SeeState {
  const { [name]: _, ...others } = state;
  return others;
}

/** Leaves out sources that are not there (any more): an old bookmark then shows all. @param known ids */
export function withKnownSources(state: SeeState, known: readonly string[]): SeeState {
  return { ...state, sources: state.sources.filter((id) => known.includes(id)) };
}

/** Goes back along the breadcrumb: keeps the first `count` steps. */
export function backTo(state: SeeState, count: number): SeeState {
  return { ...state, steps: state.steps.slice(0, count) };
}

/**
 * The steps as a filter of one source.
 *
 * @param columns the source's dimensions by name
 * @returns the filter, or the name of a column this source does not have: it cannot be told what of it belongs to the filter
 */
export function filterOf(
  steps: readonly FilterStep[],
  columns: ReadonlyMap<string, number>,
): { readonly filter: Filter } | { readonly lacks: string } {
  const values: { column: number; any: readonly string[] }[] = [];
  let days: Pick<Filter, 'from' | 'to'> = {};
  for (const step of steps) {
    if (step.kind === 'days') {
      days = { from: step.from, to: step.to };
      continue;
    }
    const column = columns.get(step.column);
    if (column === undefined) return { lacks: step.column };
    values.push({ column, any: step.any });
  }
  return { filter: { ...days, ...(values.length > 0 && { values }) } };
}
