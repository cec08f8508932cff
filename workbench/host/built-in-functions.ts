import { blockOf, cellAt, cellByCell, cellsOf, columnsBlock } from './cell-block.ts';
import { dateInZone } from './cell-date.ts';
import { type CellArgument, type CellBlock, type CellError, type CellValue, isCellError } from './cell-value.ts';
import { compareCells, numberOfCell, type SerialOf, textOfCell } from './operators.ts';

/** What the functions of a spreadsheet go by. */
export interface Surroundings {
  readonly zone: string;
  readonly serialOf: SerialOf;
}

type BuiltIn = (given: readonly CellBlock[], around: Surroundings) => CellArgument;

/** What is worked out only when it is needed, so that a message need not wait for a table. */
export const LAZY = new Set(['IF', 'IFERROR', 'IFNA']);

const error = (name: string, message: string): CellError => ({ error: name, message });

/**
 * The functions of Google Sheets that the dashboard and the formulas of the sidebar lean on, and no others.
 *
 * Each is what https://support.google.com/docs/table/25273 says of it, for the arguments that the dashboard gives. Text that looks like a number is text to those
 * that add up ranges, as in Sheets.
 */
export const BUILT_IN: Readonly<Record<string, BuiltIn>> = {
  AND: (given) => [...given.flatMap((block) => [...cellsOf(block)])].every((value) => isTrue(value)),
  AVERAGE: (given, around) => {
    const wrong = firstError(given);
    if (wrong) return wrong;
    const all = numbersIn(given, around);
    return all.length > 0
      ? sum(all) / all.length
      : error('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
  },
  COUNT: (given, around) => numbersIn(given, around).length,
  COUNTA: (given) =>
    given.reduce((all, block) => all + [...cellsOf(block)].filter((value) => value !== null).length, 0),
  COUNTIF: ([block, wanted], around) => {
    const sought = single(wanted!);
    return [...cellsOf(block!)].filter(
      (value) => value !== null && !isCellError(value) && compareCells(value, sought, around.serialOf) === 0,
    ).length;
  },
  DATE: (given, around) => {
    const [year = 0, month = 0, day = 0] = given.map((block) => Number(numberOfCell(single(block), around.serialOf)));
    const wall = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
    return dateInZone(wall, around.zone);
  },
  DATEVALUE: ([block], around) =>
    cellByCell([block!], (value) => {
      if (value instanceof Date) return Math.floor(around.serialOf(value));
      const iso = typeof value === 'string' ? /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(value) : null;
      const day = iso && `${iso[1]}-${iso[2]!.padStart(2, '0')}-${iso[3]!.padStart(2, '0')}`;
      if (!day || Number.isNaN(Date.parse(day)))
        return error('#VALUE!', `DATEVALUE parameter '${String(value ?? '')}' cannot be parsed to date/time.`);
      return Math.floor(around.serialOf(dateInZone(day, around.zone)));
    }),
  FILTER: ([block, ...conditions], around) => {
    const kept: number[] = [];
    for (const { height } of conditions) {
      if (height !== block!.height)
        return error('#N/A', `FILTER has mismatched range sizes. Expected row count: ${block!.height}.`);
    }
    for (let row = 0; row < block!.height; row += 1) {
      // A condition that is an error keeps nothing.
      if (conditions.every((each) => isTrue(cellAt(each, row, 0), around.serialOf))) kept.push(row);
    }
    if (kept.length === 0) return error('#N/A', 'No matches are found in FILTER evaluation.');
    const columns = block!.columns.map((cells) => kept.map((row) => cells?.[block!.start + row] ?? null));
    return columnsBlock(columns, kept.length);
  },
  HSTACK: (given) => {
    const height = Math.max(...given.map((block) => block.height));
    const short = error('#N/A', 'HSTACK: this range has fewer rows than another.');
    const columns = given.flatMap((block) =>
      Array.from({ length: block.width }, (_, column) =>
        Array.from({ length: height }, (_each, row) =>
          row < block.height ? (block.columns[column]?.[block.start + row] ?? null) : short,
        ),
      ),
    );
    return columnsBlock(columns, height);
  },
  ISBLANK: ([block]) => cellByCell([block!], (value) => value === null),
  ISERROR: ([block]) => cellByCell([block!], (value) => isCellError(value)),
  ISNA: ([block]) => cellByCell([block!], (value) => isCellError(value) && value.error === '#N/A'),
  ISNUMBER: ([block]) => cellByCell([block!], (value) => typeof value === 'number' || value instanceof Date),
  LEFT: ([block, count], around) =>
    cellByCell([block!], (value) =>
      isCellError(value) ? value : textOfCell(value, around.serialOf).slice(0, Number(single(count!))),
    ),
  LEN: ([block], around) =>
    cellByCell([block!], (value) => (isCellError(value) ? value : textOfCell(value, around.serialOf).length)),
  MAX: (given, around) => firstError(given) ?? Math.max(0, ...numbersIn(given, around)),
  MEDIAN: (given, around) => {
    const wrong = firstError(given);
    if (wrong) return wrong;
    const all = numbersIn(given, around).sort((a, b) => a - b);
    const middle = all.length / 2;
    if (all.length === 0) return error('#NUM!', 'MEDIAN has no valid input data.');
    return all.length % 2 ? all[Math.floor(middle)]! : (all[middle - 1]! + all[middle]!) / 2;
  },
  NA: () => error('#N/A', ''),
  ROUND: ([block, places], around) =>
    cellByCell([block!], (value) => {
      const number = numberOfCell(value, around.serialOf);
      if (typeof number !== 'number') return number;
      const scale = 10 ** (places ? Number(single(places)) : 0);
      // Away from zero at the half, as Sheets rounds.
      return (Math.sign(number) * Math.round(Math.abs(number) * scale)) / scale || 0;
    }),
  // A range's block begins at its row. Sheets refuses what is no range; nothing here gives it that.
  ROW: ([block]) =>
    columnsBlock([Array.from({ length: block!.height }, (_, row) => block!.start + row + 1)], block!.height),
  ROWS: ([block]) => errorIn(block!) ?? block!.height,
  SORT: ([block], around) => {
    const wrong = errorIn(block!);
    if (wrong) return wrong;
    const rows = rowsOf(block!).sort((a, b) => compareCells(a[0]!, b[0]!, around.serialOf));
    return blockOf(rows);
  },
  SUM: (given, around) => firstError(given) ?? sum(numbersIn(given, around)),
  TRIM: ([block], around) =>
    cellByCell([block!], (value) =>
      isCellError(value) ? value : textOfCell(value, around.serialOf).trim().replace(/ +/g, ' '),
    ),
  UNIQUE: ([block]) => {
    const seen = new Set<string>();
    const rows = rowsOf(block!).filter((row) => {
      const key = JSON.stringify(row);
      return !seen.has(key) && seen.add(key) !== undefined;
    });
    return blockOf(rows);
  },
  VLOOKUP: ([wanted, block, column, sorted], around) => {
    // A table is taken to be sorted unless something else is said.
    const find = sorted && !isTrue(single(sorted)) ? exactRow : nearestRow;
    return cellByCell([wanted!], (sought) => {
      const row = find(block!, sought, around.serialOf);
      if (row >= 0) return cellAt(block!, row, Number(single(column!)) - 1);
      return error('#N/A', `Did not find value '${textOfCell(sought, around.serialOf)}' in VLOOKUP evaluation.`);
    });
  },
};

/**
 * IF, IFERROR and IFNA: what is not asked for is not worked out.
 *
 * @param given works out the argument of that number; `undefined` where it was not given
 */
export function lazily(name: string, given: (at: number) => CellArgument | undefined): CellArgument {
  const first = blockOf(given(0) ?? null);
  const isOne = first.height === 1 && first.width === 1;
  if (name === 'IF') {
    if (isOne) {
      const condition = single(first);
      return isCellError(condition) ? condition : ((isTrue(condition) ? given(1) : given(2)) ?? null);
    }
    const [then, otherwise] = [blockOf(given(1) ?? null), blockOf(given(2) ?? null)];
    return cellByCell([first, then, otherwise], (condition, a, b) =>
      isCellError(condition) ? condition : isTrue(condition!) ? a! : b!,
    );
  }
  const caught = (value: CellValue): boolean => isCellError(value) && (name === 'IFERROR' || value.error === '#N/A');
  if (isOne) return caught(single(first)) ? (given(1) ?? null) : single(first);
  const instead = blockOf(given(1) ?? null);
  return cellByCell([first, instead], (value, other) => (caught(value!) ? other! : value!));
}

/** The first error of ranges that are added up: it is their sum. */
function firstError(given: readonly CellBlock[]): CellError | undefined {
  for (const block of given) for (const value of cellsOf(block)) if (isCellError(value)) return value;
  return undefined;
}

/** The error that stands in place of a table. */
function errorIn(block: CellBlock): CellError | undefined {
  const value = block.height === 1 && block.width === 1 ? single(block) : null;
  return isCellError(value) ? value : undefined;
}

/** The first row whose first cell is what is sought; -1 without one. */
function exactRow(block: CellBlock, sought: CellValue, serialOf: SerialOf): number {
  for (let row = 0; row < block.height; row += 1)
    if (compareCells(cellAt(block, row, 0), sought, serialOf) === 0) return row;
  return -1;
}

/** The last row that is not above what is sought, halved to as in a sorted column: in one that is not, it is any row. */
function nearestRow(block: CellBlock, sought: CellValue, serialOf: SerialOf): number {
  const rows = Array.from({ length: block.height }, (_, row) => row).filter((row) => cellAt(block, row, 0) !== null);
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (compareCells(cellAt(block, rows[middle]!, 0), sought, serialOf) <= 0) from = middle + 1;
    else to = middle;
  }
  return rows[from - 1] ?? -1;
}

function single(block: CellBlock): CellValue {
  return cellAt(block, 0, 0);
}

function isTrue(value: CellValue, serialOf: SerialOf = () => 1): boolean {
  const number = numberOfCell(value, serialOf);
  return typeof number === 'number' && number !== 0;
}

/** Numbers and dates of ranges; text, ticks and blanks are passed over, as Sheets does. */
function numbersIn(given: readonly CellBlock[], { serialOf }: Surroundings): number[] {
  const numbers: number[] = [];
  for (const block of given) {
    for (const value of cellsOf(block)) {
      if (typeof value === 'number') numbers.push(value);
      else if (value instanceof Date) numbers.push(serialOf(value));
    }
  }
  return numbers;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function rowsOf(block: CellBlock): CellValue[][] {
  return Array.from({ length: block.height }, (_, row) =>
    Array.from({ length: block.width }, (_each, column) => cellAt(block, row, column)),
  );
}
