import { normaliseLabel } from '#shared/answers/labels.ts';
import { mergeTallies, type Tally } from '#shared/answers/tally.ts';
import type { Imported } from '#shared/imports/settle-import.ts';
import type { ImportedAnswers } from '#shared/imports/tally-answers.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { noneOf } from '#shared/metrics/part-score.ts';
import type { Filter } from '#shared/sources/filter.ts';
import { filterSource } from '#shared/sources/report-source.ts';
import type { OpenSource } from '#shared/sources/source.ts';
import type { ComparedScore, LookSettings, NothingToSee } from './look.ts';
import { scored } from './score-answers.ts';
import type { LoadedSource } from './see-context.ts';
import { dimensionsOf } from './source-reach.ts';
import type { CompareAsked, SeeState, Span } from './view-state.ts';

/** Position that no column has: under it the sides of two stretches of days are kept. */
const SIDES = -1;

/** Two values of a column, or two stretches of days, within what else is filtered. */
export function* compareIn(
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
  // An address may spell a value otherwise than most of the rows do.
  const spelled = [...tallies.keys()].find((one) => normaliseLabel(one) === normaliseLabel(name)) ?? name;
  return Array.from(tallies.get(spelled)?.counts ?? []);
}
