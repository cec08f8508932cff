import { CellCounts } from '#shared/answers/cell-counts.ts';
import { totalExcluded } from '#shared/answers/exclusion.ts';
import type { Tally } from '#shared/answers/tally.ts';
import { rowsOf } from './cells.ts';
import { type Column, columnOf, sameHeight, timesOf } from './columns.ts';
import { mayBeHeader } from './header-cell.ts';
import { type Question, type Surroundings, type Understood, understand } from './understand.ts';

/**
 * Reads a range of answers: a column, a row, or a block of answers to one question.
 *
 * @param counts how often each answer was given, for a count table
 * @throws a sentence when the range cannot be scored, or holds columns of different questions
 */
export function readAnswers(
  question: Question,
  answers: unknown,
  counts?: unknown,
  around: Surroundings = {},
): Understood & { readonly cells: CellCounts } {
  const cells = new CellCounts();
  if (counts !== undefined && counts !== '') {
    const points = columnOf(question.name.endsWith('_COUNTS') ? 'points' : 'answers', answers);
    addCounted(cells, points, columnOf('counts', counts));
    return { cells, ...understand(question, cells, { ...around, first: points.at(0) }) };
  }
  const rows = rowsOf(answers);
  cells.addRange(0, rows);
  if (rows.length < 2 || rows[0]!.length < 2) {
    return { cells, ...understand(question, cells, { ...around, first: rows[0]?.[0] }) };
  }
  refuseHeaders(rows);
  // A block is judged before its numbers are: tickets and dates beside the answers would be called strays.
  const understood = understand(question, cells, { ...around, canWarn: true });
  refuseSheet(rows, understood.total);
  return { cells, ...(around.canWarn ? understood : understand(question, cells, around)) };
}

function addCounted(cells: CellCounts, points: Column, counts: Column): void {
  sameHeight(points, counts);
  for (let row = 0; row < points.length; row += 1) {
    const times = timesOf(counts.at(row), points.at(row), row + 1);
    if (times !== undefined && times > 0) cells.add(0, points.at(row), times);
  }
}

/**
 * Refuses a block whose columns have headers of their own: they are different questions.
 *
 * @throws a sentence naming the headers
 */
export function refuseHeaders(rows: readonly (readonly unknown[])[]): void {
  const first = rows[0] ?? [];
  if (rows.length < 2 || first.length < 2) return;
  const filled = first.filter((cell) => cell !== '');
  const headers = new Set(filled.filter(mayBeHeader));
  if (headers.size < 2 || filled.some((cell) => !mayBeHeader(cell))) return;
  const some = [...headers].slice(0, 3).map((text) => `"${String(text).slice(0, 40)}"`);
  throw new Error(
    `This range has ${first.length} columns with headers of their own (${some.join(', ')}${headers.size > 3 ? ', …' : ''}). Give the column of one question, such as A2:A.`,
  );
}

/**
 * Refuses a block most of whose cells are no answers: a sheet and not a question.
 *
 * @throws a sentence with both numbers
 */
export function refuseSheet(rows: readonly (readonly unknown[])[], total: Tally): void {
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2) return;
  const others = totalExcluded(total.excluded) - (total.excluded.blank ?? 0);
  if (total.n >= others) return;
  throw new Error(
    `This range has ${columns} columns, and only ${total.n} of its ${total.n + others} filled cells are answers. Give the column of the answers, such as A2:A.`,
  );
}
