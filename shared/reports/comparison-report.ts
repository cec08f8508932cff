import { normaliseLabel } from '../answers/labels.ts';
import { isoDay } from '../answers/period.ts';
import { mergeTallies, type Tally } from '../answers/tally.ts';
import type { ImportOptions } from '../imports/options.ts';
import type { Imported } from '../imports/settle-import.ts';
import type { ImportedAnswers } from '../imports/tally-answers.ts';
import { Refusal } from '../languages/refusal.ts';
import { say } from '../languages/say.ts';
import type { Words } from '../languages/words.ts';
import { compareScores } from '../metrics/compare-scores.ts';
import { estimateOf, noneOf, type PartSettings, partScore } from '../metrics/part-score.ts';
import { boundsOf } from '../metrics/reach.ts';
import type { ComparisonReport } from './report.ts';

/**
 * Sets two groups of answers against each other, where a person asked for it: two values of a column, or before and after a day.
 *
 * @param settings how both are scored
 * @param words the reader's language, for the names of before and after
 * @returns b minus a; null where no comparison was asked for
 * @throws Refusal when a value does not occur, or both are the same
 */
export function comparisonReport(
  imported: Imported,
  answers: ImportedAnswers,
  settings: PartSettings,
  words: Words,
): ComparisonReport | null {
  const { plan, options } = imported.counted;
  const { compare, before } = options;
  if (compare && plan.compare !== undefined) {
    const { a, b } = groupsOf(answers.segments.get(plan.compare) ?? new Map<string, Tally>(), compare);
    return compared('groups', compare.column, a, b, settings);
  }
  if (before === undefined) return null;
  const { a, b } = sidesOf(answers, before, words);
  return compared('before/after', imported.dates.column ?? '', a, b, settings);
}

/** What is compared with what. */
interface Sides {
  readonly a: Side;
  readonly b: Side;
}

interface Side {
  readonly name: string;
  readonly tally: Tally;
}

function groupsOf(groups: ReadonlyMap<string, Tally>, compare: NonNullable<ImportOptions['compare']>): Sides {
  if (normaliseLabel(compare.a) === normaliseLabel(compare.b))
    throw new Refusal('decideNothing', { a: compare.a, b: compare.b });
  const pick = (value: string): Side => {
    // "Email" and "email" are one value here as they are to a condition.
    const wanted = normaliseLabel(value);
    const found = [...groups].filter(([name]) => normaliseLabel(name) === wanted);
    if (found.length > 0) return { name: value, tally: mergeTallies(found.map(([, tally]) => tally)) };
    const names = [...groups.keys()].slice(0, 8).map((name) => `"${name}"`);
    throw new Refusal('valueUnknown', { value, column: compare.column, near: names.join(', ') }, false);
  };
  return { a: pick(compare.a), b: pick(compare.b) };
}

/** The answers before a day and from it on; those without a date are on neither side. */
function sidesOf({ total, days }: ImportedAnswers, before: number, { readings }: Words): Sides {
  const side = (keep: (day: number) => boolean): Tally =>
    mergeTallies([noneOf(total), ...[...days].filter(([day]) => keep(day)).map(([, tally]) => tally)]);
  const day = isoDay(before);
  return {
    a: { name: say(readings.before, { day }), tally: side((at) => at < before) },
    b: { name: say(readings.from, { day }), tally: side((at) => at >= before) },
  };
}

function compared(
  kind: ComparisonReport['kind'],
  column: string,
  a: Side,
  b: Side,
  settings: PartSettings,
): ComparisonReport {
  const scoreA = partScore(a.tally, settings);
  const scoreB = partScore(b.tally, settings);
  const result = scoreA && scoreB ? compareScores(scoreB, scoreA, settings.confidence) : null;
  return {
    kind,
    column,
    a: { name: a.name, ...estimateOf(scoreA) },
    b: { name: b.name, ...estimateOf(scoreB) },
    difference: result?.difference ?? null,
    ...boundsOf(result?.interval ?? null, result?.rawInterval),
    p: result?.pValue ?? null,
    method: result?.method ?? 'none',
  };
}
