import { Refusal } from '../languages/refusal.ts';
import type { Row } from './records.ts';

/** Where a file's header stands and what it says. */
export interface Header {
  /** Unique names, one a column: cleaned of invisible characters, blank ones by position, a second of the same name with its number. */
  readonly names: readonly string[];
  /** Question texts where they stand apart from the names (Qualtrics), else undefined. */
  readonly questions: readonly (string | undefined)[];
  /** Records above the header: report titles, blank lines. */
  readonly above: number;
  /** How many records the header takes, 1 to 3. */
  readonly rows: number;
  /** Names that occur more than once, as written. */
  readonly repeated: readonly string[];
}

/** Records needed to see where the header is. */
export const HEADER_LOOK = 40;

/** A name or a cell as it is compared and shown: no invisible characters, no line breaks, no markup. */
export function plainText(text: string): string {
  return text
    .replace(/\u001b\[[0-9;]*[A-Za-z]/g, '')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const isBlank = (cell: string | undefined): boolean => cell === undefined || plainText(cell) === '';
const filledIn = (row: Row): number => row.reduce((sum, cell) => sum + (isBlank(cell) ? 0 : 1), 0);

/** A cell that is data rather than a name: a number, a date or a time. */
function isData(cell: string): boolean {
  const text = plainText(cell);
  return /^[-+]?\d+(?:[.,]\d+)*\s?%?$/.test(text) || /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?$/.test(text);
}

/**
 * Finds the header of a table: below report titles and blank lines, one to three records high.
 *
 * @param rows the first records of the file (`HEADER_LOOK` are enough)
 * @param stated how many records the header takes, where somebody said so; 0 for a file without one
 * @throws Refusal `noHeader` when the first record is data already: dropping it would lose an answer
 * @example findHeader([['Report', ''], ['id', 'nps'], ['1', '10']]).above // 1
 */
export function findHeader(rows: readonly Row[], stated?: number): Header {
  const widths = new Map<number, number>();
  for (const row of rows) {
    const filled = filledIn(row);
    if (filled > 0) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  const width = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
  let above = 0;
  // A title is a record with hardly a cell filled in a table that is wider; the header fills most of its cells.
  while (above < rows.length - 1) {
    const row = rows[above]!;
    const filled = filledIn(row);
    const next = rows[above + 1]!;
    const title =
      width > 2 &&
      filled <= Math.max(1, Math.min(2, width * 0.34)) &&
      filledIn(next) >= 0 &&
      !headerOfBlanks(rows, above, width);
    if (filled === 0 || title) above += 1;
    else break;
  }
  if (stated === 0) return named(rows[above]?.map((_, at) => `Column ${at + 1}`) ?? [], [], above, 0);
  const first = rows[above] ?? [];
  const height = stated ?? headerHeight(rows, above);
  const filled = first.filter((cell) => !isBlank(cell));
  if (stated === undefined && height === 1 && filled.length > 0) {
    const data = filled.filter(isData).length;
    if (data > 0 && data >= filled.length * 0.4) {
      throw new Refusal('noHeader', {
        option: '--header-rows',
        choices: '0, 1',
        cells: filled.slice(0, 4).map(plainText).join(', '),
      });
    }
  }
  if (height === 1) return named(first, [], above, 1);
  const second = rows[above + 1] ?? [];
  if (height === 3 || isQuestionRow(first, second)) return named(first, second, above, height);
  return named(mergedNames(first, second), [], above, height);
}

/** A header whose names are mostly blank still is one when the next record is data under its named cells. */
function headerOfBlanks(rows: readonly Row[], at: number, width: number): boolean {
  const row = rows[at]!;
  const next = rows[at + 1];
  if (row.length !== width || !next || next.length !== width) return false;
  return row.some((cell, column) => !isBlank(cell) && isData(next[column] ?? '')) && !row.some((cell) => isData(cell));
}

function headerHeight(rows: readonly Row[], at: number): number {
  for (const height of [2, 1]) {
    const row = rows[at + height];
    if (row?.some((cell) => /^\s*\{\s*"?ImportId/i.test(cell))) return height + 1;
  }
  const first = rows[at] ?? [];
  const second = rows[at + 1];
  const third = rows[at + 2];
  if (!second || !third) return 1;
  // SurveyMonkey: the second record names sub-questions; it is blank where the next ones hold an id, and holds no data itself.
  const idColumn = first.findIndex((cell) => !isBlank(cell));
  const subNames = second.filter((cell) => !isBlank(cell));
  const blankWhereDataIs = idColumn >= 0 && isBlank(second[idColumn]) && !isBlank(third[idColumn]);
  return blankWhereDataIs && subNames.length > 0 && !subNames.some(isData) && second.length >= first.length - 1 ? 2 : 1;
}

/** A question for every name and none without one; parts of a question stand where names are blank. */
function isQuestionRow(first: Row, second: Row): boolean {
  return first.length === second.length && first.every((cell, at) => isBlank(cell) === isBlank(second[at]));
}

/** `question - part`; a question whose cell was merged in the program it came from names the blank cells after it. */
function mergedNames(first: Row, second: Row): readonly string[] {
  let question = '';
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
    const name = plainText(first[at] ?? '');
    const part = plainText(second[at] ?? '');
    if (name !== '') question = name;
    if (part === '' || /^(?:open-ended )?response$/i.test(part)) return name;
    return question === '' ? part : `${question} - ${part}`;
  });
}

function named(cells: readonly string[], questions: readonly string[], above: number, rows: number): Header {
  const plain = cells.map(plainText);
  // A phantom last column made by a trailing delimiter keeps its place and gets a name like any other.
  const seen = new Map<string, number>();
  const repeated = new Set<string>();
  const names = plain.map((name, at) => {
    const base = name === '' ? `Column ${at + 1}` : name;
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    if (before > 0) repeated.add(base);
    return before > 0 ? `${base} (${before + 1})` : base;
  });
  return {
    names,
    questions: plain.map((_, at) => (isBlank(questions[at]) ? undefined : plainText(questions[at]!))),
    above,
    rows,
    repeated: [...repeated],
  };
}
