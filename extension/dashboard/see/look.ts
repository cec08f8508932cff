import { mergeTallies, type Tally } from '#shared/answers/tally.ts';
import type { ReportOptions } from '#shared/imports/options.ts';
import type { Imported } from '#shared/imports/settle-import.ts';
import type { ImportedAnswers } from '#shared/imports/tally-answers.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import type { Words } from '#shared/languages/words.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import type { Method } from '#shared/metrics/method.ts';
import { noneOf } from '#shared/metrics/part-score.ts';
import { TOO_FEW } from '#shared/metrics/thresholds.ts';
import { buildReport } from '#shared/reports/build.ts';
import type { Report, ScoreReport } from '#shared/reports/report.ts';
import type { Filter } from '#shared/sources/filter.ts';
import { filterSource } from '#shared/sources/report-source.ts';
import { segmentDaysOf } from '#shared/sources/segment-days.ts';
import type { OpenSource } from '#shared/sources/source.ts';
import { sourcePlan } from '#shared/sources/source-plan.ts';
import type { SourceSummary } from '../store/source-record.ts';
import { kindOf } from './comparable-groups.ts';
import type { OwnSettings } from './own-settings.ts';
import type { LoadedSource, Shown } from './see-context.ts';
import { type CompareAsked, filterOf, type SeeState, type Span } from './view-state.ts';

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

/**
 * Scores what a state leaves of a source, step by step so that the page can breathe between two of them.
 *
 * @yields after each piece of work; the look is what it returns
 */
export function* lookAt(loaded: LoadedSource, state: SeeState, settings: LookSettings): Generator<void, Look> {
  const { source } = loaded;
  const nothing = (why: NothingToSee): Look => ({
    loaded,
    shown: undefined,
    scores: [],
    compared: [],
    nothing: why,
    notCompared: undefined,
  });
  const found = filterOf(state.steps, dimensionsOf(source));
  if ('lacks' in found) return nothing(found);
  const imported = filterSource(source, { filter: found.filter });
  yield;
  const scores: SeenScore[] = [];
  let report: Report | undefined;
  for (const answers of imported.answers) {
    if (answers.total.n === 0) continue;
    const by = drawnBy(imported, answers, state.by);
    const followed = by === undefined ? answers : followedByDay(loaded, answers, by, found.filter);
    yield;
    const made = scored(imported, followed, loaded, state, settings, isWhole(found.filter));
    if (made instanceof Refusal) return nothing({ refusal: made });
    const name = by === undefined ? undefined : imported.counted.header.names[by];
    scores.push({ ...made, column: answers.settled.column.at, by: name });
    report ??= made.report;
    yield;
  }
  if (!report) return nothing({ empty: true });
  const shown: Shown = {
    loaded,
    filter: found.filter,
    report: { ...report, scores: scores.map(({ score }) => score) },
  };
  const { compare } = state;
  if (!compare) return { loaded, shown, scores, compared: [], nothing: undefined, notCompared: undefined };
  const compared = yield* compareIn(loaded, compare, found.filter, state, settings);
  return Array.isArray(compared)
    ? { loaded, shown, scores, compared, nothing: undefined, notCompared: undefined }
    : { loaded, shown, scores, compared: [], nothing: undefined, notCompared: compared as NothingToSee };
}

/** Position of the column segments are drawn by. */
function drawnBy({ counted }: Imported, { segments }: ImportedAnswers, chosen: string | undefined): number | undefined {
  const { by } = counted.plan;
  const sure = (at: number): number => [...(segments.get(at)?.values() ?? [])].filter(({ n }) => n >= TOO_FEW).length;
  return by.find((at) => counted.header.names[at] === chosen) ?? by.find((at) => sure(at) > 1) ?? by[0];
}

/** The answers with those of each segment by day, for small multiples. */
function followedByDay(
  { source }: LoadedSource,
  answers: ImportedAnswers,
  by: number,
  filter: Filter,
): ImportedAnswers {
  const days = segmentDaysOf(source, answers.settled.column.at, by, filter);
  return days ? { ...answers, segmentDays: new Map([[by, days]]) } : answers;
}

function isWhole({ from, to, values = [] }: Filter): boolean {
  return from === undefined && to === undefined && values.length === 0;
}

/** One column's report; where the method or target cannot be had, without it. */
function scored(
  imported: Imported,
  answers: ImportedAnswers,
  { summary, source }: LoadedSource,
  state: SeeState,
  { words, own }: LookSettings,
  whole: boolean,
): { report: Report; score: ScoreReport; methodRefused?: Refusal } | Refusal {
  const one: Imported = { ...imported, answers: [answers] };
  const sent = whole ? invited(source, answers, own.sent[summary.hash]) : invited(source, answers, undefined);
  const options: ReportOptions = {
    words,
    ...(state.period && imported.dates.state === 'ok' && { period: state.period }),
    ...(sent !== undefined && { sent }),
  };
  const stated = methodOf(summary, answers.settled.metric, state.method);
  const method = stated ? { method: stated } : {};
  try {
    let methodRefused: Refusal | undefined;
    let chosen: ReportOptions = { ...options, ...method };
    let report: Report;
    try {
      report = buildReport(one, chosen);
    } catch (error) {
      if (!(error instanceof Refusal) || !('method' in method)) throw error;
      methodRefused = error;
      chosen = options;
      report = buildReport(one, chosen);
    }
    const target = own.targets[kindOf(report.scores[0]!)];
    if (target !== undefined) report = withTarget(one, { ...chosen, target }, report);
    return { report, score: report.scores[0]!, ...(methodRefused && { methodRefused }) };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/**
 * The method a score is made by: how effort is wanted now, else as it was stated when the file was brought in. NPS has only one.
 *
 * @returns `undefined` for the metric's usual one
 */
export function methodOf(
  { mapping }: Pick<SourceSummary, 'mapping'>,
  metric: Metric,
  effortAs: Method | undefined,
): Method | undefined {
  if (metric === 'nps') return undefined;
  return (metric === 'ces' ? effortAs : undefined) ?? mapping.method;
}

function withTarget(imported: Imported, options: ReportOptions, without: Report): Report {
  try {
    return buildReport(imported, options);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'targetOffScale') return without;
    throw error;
  }
}

/**
 * How many were asked: as a person said, or as the file shows by rows that were sent and not answered.
 *
 * @returns `undefined` where the file holds answers only
 */
export function invited(
  { counted }: OpenSource,
  { total }: Pick<ImportedAnswers, 'total'>,
  stated: number | undefined,
): number | undefined {
  if (stated !== undefined) return stated >= total.n ? stated : undefined;
  const offered = total.excluded.unanswered ?? 0;
  if (offered > 0) return total.n + offered;
  const sentDate = counted.recognised.columns.some(({ role }) => role === 'sentDate');
  const blank = total.excluded.blank ?? 0;
  return sentDate && blank > 0 ? total.n + blank : undefined;
}

/** Position that no column has: under it the sides of two stretches of days are kept. */
const SIDES = -1;

/** Two values of a column, or two stretches of days, within what else is filtered. */
function* compareIn(
  loaded: LoadedSource,
  compare: CompareAsked,
  filter: Filter,
  state: SeeState,
  settings: LookSettings,
): Generator<void, ComparedScore[] | NothingToSee> {
  const sides =
    compare.kind === 'values'
      ? valueSides(loaded.source, compare, filter)
      : daySides(loaded.source, compare, filter, settings);
  if ('lacks' in sides) return sides;
  yield;
  const compared: ComparedScore[] = [];
  for (const answers of sides.imported.answers) {
    if (answers.total.n === 0) continue;
    const made = scored(sides.imported, answers, loaded, state, settings, false);
    if (made instanceof Refusal) return { refusal: made };
    const { score } = made;
    if (!score.comparison) continue;
    const tallies = answers.segments.get(sides.column)!;
    compared.push({
      score,
      column: answers.settled.column.at,
      by: undefined,
      sides: sides.names.map((name) => ({ name, counts: countsOf(tallies, name) })),
    });
    yield;
  }
  return compared.length > 0 ? compared : { empty: true };
}

interface Sides {
  readonly imported: Imported;
  /** Under which the tallies of the sides stand. */
  readonly column: number;
  readonly names: readonly [string, string];
}

function valueSides(
  source: OpenSource,
  { column, a, b }: CompareAsked & { kind: 'values' },
  filter: Filter,
): Sides | { lacks: string } {
  const at = dimensionsOf(source).get(column);
  if (at === undefined) return { lacks: column };
  const others = (filter.values ?? []).filter((one) => one.column !== at);
  const imported = filterSource(source, {
    filter: { ...filter, values: [...others, { column: at, any: [a, b] }] },
    compare: { column: `#${at + 1}`, a, b },
  });
  // By its position the column is found for certain; by its name it is shown.
  const named = { ...imported.counted.options, compare: { column, a, b } };
  return {
    imported: { ...imported, counted: { ...imported.counted, options: named } },
    column: at,
    names: [a, b],
  };
}

function daySides(
  source: OpenSource,
  { a, b }: CompareAsked & { kind: 'days' },
  { values }: Filter,
  { spanName, periodsName }: LookSettings,
): Sides {
  const names = [spanName(a), spanName(b)] as const;
  const filter = { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), ...(values && { values }) };
  const imported = filterSource(source, { filter });
  const within = (day: number, { from, to }: Span): boolean => day >= from && day <= to;
  const answers = imported.answers.map((one): ImportedAnswers => {
    const tally = (...spans: Span[]): Tally =>
      mergeTallies([
        noneOf(one.total),
        ...[...one.days].filter(([day]) => spans.some((span) => within(day, span))).map(([, tally]) => tally),
      ]);
    return {
      ...one,
      total: tally(a, b),
      days: new Map([...one.days].filter(([day]) => within(day, a) || within(day, b))),
      segments: new Map([[SIDES, new Map([a, b].map((span, at) => [names[at]!, tally(span)]))]]),
      joint: [],
    };
  });
  const { counted } = imported;
  return {
    imported: {
      ...imported,
      answers,
      counted: {
        ...counted,
        plan: { ...counted.plan, by: [], drivers: [], reasons: undefined, compare: SIDES },
        options: { ...counted.options, compare: { column: periodsName, a: names[0], b: names[1] } },
      },
    },
    column: SIDES,
    names,
  };
}

function countsOf(tallies: ReadonlyMap<string, Tally>, name: string): number[] {
  const tally = tallies.get(name);
  return tally ? Array.from(tally.counts) : [];
}
