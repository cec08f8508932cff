import type { Plan } from '../imports/plan.ts';
import type { RecognisedFile } from '../imports/recognised.ts';
import type { Role } from '../imports/role.ts';

/** Columns of comments, and score columns set against each other, at most. */
const MOST_COMMENTS = 3;
const MOST_PAIRED = 4;

/** What a source's cube counts, and which cells are kept of a row. Columns are named by their position in the file. */
export interface SourcePlan {
  readonly dimensions: readonly number[];
  /** Texts of these columns, joined, are counted in each group. The first two are no columns: rows set aside, by reason, once and as often as they count. */
  readonly measures: readonly (readonly number[])[];
  readonly comments: readonly number[];
  /** All columns kept of a row. */
  readonly kept: readonly number[];
}

/** The measures that count rows set aside. */
export const ASIDE_ROWS = 0;

/** The same, as often as each row counts. */
export const ASIDE_TIMES = 1;

/** What stands between the texts of a measure of several columns. */
export const BETWEEN = '\u0001';

/**
 * Decides what is counted and kept of a source, from what is counted of its file.
 *
 * Reasons, derived groups, who asked and drivers are no dimensions: they are counted beside the answer they belong to, so that the cube stays small.
 */
export function sourcePlan(plan: Plan, { columns }: Pick<RecognisedFile, 'columns'>): SourcePlan {
  const answers = plan.answers.map(({ at }) => at);
  const dimensions = unique([...plan.by, plan.compare]);
  const beside = unique([plan.reasons, plan.group, plan.askedBy]);
  const paired = answers.slice(0, MOST_PAIRED);
  const measures = [
    [],
    [],
    ...answers.map((at) => [at]),
    ...answers.flatMap((at) => beside.map((other) => [at, other])),
    ...(plan.drivers.length > 0 ? answers.map((at) => [at, ...plan.drivers]) : []),
    ...paired.flatMap((a, at) => paired.slice(at + 1).map((b) => [a, b])),
  ];
  const having = (role: Role): number[] => columns.filter((one) => one.role === role).map(({ at }) => at);
  const comments = having('comment').slice(0, MOST_COMMENTS);
  const ticket = [...having('ticketNumber'), ...having('ticketId')].slice(0, 1);
  return {
    dimensions,
    measures,
    comments,
    kept: unique([...answers, ...dimensions, ...beside, ...comments, ...ticket]),
  };
}

/** The measure of these columns. */
export function measureOf(plan: SourcePlan, columns: readonly number[]): number {
  return plan.measures.findIndex((one, m) => m > ASIDE_TIMES && `${one}` === `${columns}`);
}

function unique(columns: readonly (number | undefined)[]): number[] {
  return [...new Set(columns.filter((at) => at !== undefined))];
}
