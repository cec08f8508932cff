import type { Imported } from '#shared/imports/settle-import.ts';
import type { ImportedAnswers } from '#shared/imports/tally-answers.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { TOO_FEW } from '#shared/metrics/thresholds.ts';
import type { Report, ScoreReport } from '#shared/reports/report.ts';
import type { Filter } from '#shared/sources/filter.ts';
import { filterSource } from '#shared/sources/report-source.ts';
import { segmentDaysOf } from '#shared/sources/segment-days.ts';
import { compareIn } from './compare-in.ts';
import type { ComparedScore, Look, LookSettings, NothingToSee, SeenScore } from './look.ts';
import { scored } from './score-answers.ts';
import type { LoadedSource, Shown } from './see-context.ts';
import { dimensionsOf } from './source-reach.ts';
import { filterOf, type SeeState } from './view-state.ts';

/**
 * Scores what a state leaves of a source, step by step so that the page can breathe between two of them.
 *
 * @yields after each piece of work; the look is what it returns
 */
export function* lookAt(loaded: LoadedSource, state: SeeState, settings: LookSettings): Generator<void, Look> {
  const { source } = loaded;
  const none = {
    loaded,
    shown: undefined,
    scores: [],
    compared: [],
    nothing: undefined,
    unanswered: [],
    notCompared: undefined,
  };
  const nothing = (why: NothingToSee): Look => ({ ...none, nothing: why });
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
  const { compare } = state;
  const sides = compare ? yield* compareIn(loaded, compare, found.filter, state, settings) : [];
  const compared = Array.isArray(sides) ? sides : [];
  const shown: Shown = {
    loaded,
    filter: found.filter,
    report: { ...report, scores: scores.map((seen) => withComparison(seen, compared)) },
  };
  return {
    ...none,
    shown,
    scores,
    compared,
    unanswered: imported.emptyScores,
    notCompared: Array.isArray(sides) ? undefined : (sides as NothingToSee),
  };
}

/** A score with what it is compared by: what is taken out holds what is shown. */
function withComparison({ score, column }: SeenScore, compared: readonly ComparedScore[]): ScoreReport {
  const { comparison = null } = compared.find((one) => one.column === column)?.score ?? {};
  return { ...score, comparison };
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
