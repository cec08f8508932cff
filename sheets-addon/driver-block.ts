import { normaliseLabel } from '#shared/answers/labels.ts';
import { answerReader, foldDigits, numberIn, type Reading } from '#shared/answers/read-answer.ts';
import { isBlank, rowsOf } from './cells.ts';
import { columnOf } from './columns.ts';
import { mayBeHeader } from './header-cell.ts';

/** What stands beside the answers: reasons that people named, or ratings that they gave. */
export type DriverBlock =
  | {
      readonly kind: 'reasons';
      readonly height: number;
      /** The first row names the columns, so it cannot stand beside an answer. */
      readonly headed: boolean;
      textsAt(row: number): readonly string[];
    }
  | {
      readonly kind: 'ratings';
      readonly height: number;
      /** The headers of the rating columns. */
      readonly names: readonly string[];
      /** The cells of a row, as text; `''` where there is none. */
      ratingsAt(row: number): readonly string[];
    };

/**
 * Tells reasons from ratings.
 *
 * Under a header row, columns of numbers are ratings, and columns of ticks (TRUE, or 1 among nothing but 0 and 1) are reasons named by their headers. All else
 * is reasons as they are written.
 *
 * @param reasons one column or several
 * @throws a sentence for numbers without a header: ratings could not be told apart
 */
export function driverBlock(reasons: unknown): DriverBlock {
  const given = rowsOf(reasons);
  const single = given.length === 1 ? columnOf('reasons', reasons) : undefined;
  const rows = single ? Array.from({ length: single.length }, (_, row) => [single.at(row)]) : given;
  const names = headersOf(rows);
  const kind = kindOf(rows, names ? 1 : 0);
  const height = rows.length;
  if (kind === 'words') return { kind: 'reasons', height, headed: false, textsAt: (row) => textsOf(rows[row]!) };
  if (names === undefined) {
    // Ticks without a header name no reason, which is said by whoever finds none.
    if (kind === 'ticks') return { kind: 'reasons', height, headed: false, textsAt: () => [] };
    throw new Error(
      'The range for reasons holds numbers and no header. If they are ratings, let both ranges begin in the header row, so that each rating has its name.',
    );
  }
  if (kind === 'ticks') {
    return {
      kind: 'reasons',
      height,
      headed: true,
      textsAt: (row) => (row === 0 ? [] : names.filter((_, at) => isTicked(rows[row]![at]))),
    };
  }
  return {
    kind: 'ratings',
    height,
    names,
    ratingsAt: (row) => (row === 0 ? [] : rows[row]!.map((cell) => (typeof cell === 'boolean' ? '' : textOf(cell)))),
  };
}

/**
 * Holds answers to the header row of the columns beside them: one row off, and everybody is given the ratings of another.
 *
 * @param first the first cell of the answers
 * @throws a sentence when it is an answer already
 */
export function refuseOneRowOff(first: unknown, how: Reading): void {
  if (answerReader(how)(first) < 0) return;
  throw new Error(
    'The range for reasons begins with its header and the range for answers with an answer. Let both begin in the header row.',
  );
}

/** The headers above the columns, where every column has one of its own. */
function headersOf(rows: readonly (readonly unknown[])[]): readonly string[] | undefined {
  const first = rows[0] ?? [];
  if (rows.length < 2 || !first.every(mayBeHeader)) return undefined;
  const names = (first as readonly string[]).map((name) => name.trim());
  return new Set(names).size === names.length ? names : undefined;
}

function kindOf(rows: readonly (readonly unknown[])[], from: number): 'ratings' | 'ticks' | 'words' {
  let numbers = 0;
  let ticks = 0;
  let booleans = 0;
  let filled = 0;
  for (let row = from; row < rows.length; row += 1) {
    for (const cell of rows[row]!) {
      if (isBlank(cell)) continue;
      filled += 1;
      if (typeof cell === 'boolean') booleans += 1;
      else if (cell === 0 || cell === 1) ticks += 1;
      else if (isNumber(cell)) numbers += 1;
    }
  }
  if (filled > 0 && booleans + ticks === filled) return 'ticks';
  return numbers + ticks > filled / 2 ? 'ratings' : 'words';
}

function isNumber(cell: unknown): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  return (
    /\d/.test(cell) && /^[\s\d.,/]+$/.test(foldDigits(cell)) && numberIn(normaliseLabel(foldDigits(cell))) !== undefined
  );
}

function isTicked(cell: unknown): boolean {
  return cell === true || cell === 1;
}

function textsOf(cells: readonly unknown[]): readonly string[] {
  const texts: string[] = [];
  for (const cell of cells) {
    // A ticked box without a header says yes to nothing in particular.
    if (typeof cell !== 'boolean' && !isBlank(cell)) texts.push(textOf(cell));
  }
  return texts;
}

function textOf(cell: unknown): string {
  return isBlank(cell) ? '' : String(cell).trim();
}
