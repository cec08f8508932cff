import type { ExclusionClass } from '../answers/exclusion.ts';
import { allHeaders, languages } from '../languages/languages.ts';
import { DuplicateFinder, type IdCheck } from './find-duplicates.ts';
import type { Row } from './records.ts';

/** A rule by which a row is set aside for what stands in one cell. */
export interface CellRule {
  readonly at: number;
  readonly as: ExclusionClass;
  readonly when: RegExp;
}

/** What a row is judged by. */
export interface JudgeSetting {
  readonly width: number;
  readonly rules: readonly CellRule[];
  /** Column of the response id, for duplicates. */
  readonly responseId: number | undefined;
  /** How repeated rows are noticed; by keeping all ids unless another way is given. */
  readonly ids?: IdCheck | undefined;
  /** Whether the cells that must be answers or dates can be, for rows that are too long. */
  readonly plausible: (row: Row) => boolean;
  /** Whether a first cell that stands alone is an answer: spreadsheets leave out the delimiters after the last filled cell. */
  readonly answersAlone?: (cell: string) => boolean;
  /** "Total" is an ordinary name in the first column, such as that of a brand. */
  readonly totalIsName?: boolean;
}

let totals: ReadonlySet<string> | undefined;
/** First letters of the words, and the length of the longest: nearly every cell is told apart by those. */
let initials: ReadonlySet<number> | undefined;
let longest = 0;

/** Whether a cell begins a row of results below a table: "Total", "Summe", "Average". */
export function namesTotal(cell: string): boolean {
  if (!totals || !initials) {
    totals = new Set(
      languages.flatMap((language) =>
        [...allHeaders[language].total, ...allHeaders[language].average].map((word) => word.replace(/^=|\*$/g, '')),
      ),
    );
    initials = new Set([...totals].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]));
    longest = Math.max(...[...totals].map((word) => word.length)) + 2;
  }
  const last = cell.charCodeAt(cell.length - 1);
  const first = cell.charCodeAt(0);
  if ((last >= 48 && last <= 57) || (first > 32 && (cell.length > longest || !initials.has(first)))) return false;
  return totals.has(
    cell
      .toLowerCase()
      .replace(/[:.]\s*$/, '')
      .trim(),
  );
}

/** Decides row by row what is no response, or none to be counted. */
export class RowJudge {
  private readonly setting: JudgeSetting;
  private readonly duplicates: IdCheck | undefined;
  /** Rows that were kept although they have fewer or more cells than the header. */
  short = 0;
  long = 0;
  firstMalformed = 0;

  constructor(setting: JudgeSetting) {
    this.setting = setting;
    this.duplicates =
      setting.responseId === undefined ? undefined : (setting.ids ?? new DuplicateFinder(setting.responseId));
  }

  /**
   * @param row the cells of a row that is not blank
   * @param number of the row, counted from 1 below the header
   * @returns why it is set aside, or `undefined` for a response to be counted
   */
  judge(row: Row, number: number): ExclusionClass | undefined {
    const { width, rules } = this.setting;
    if (row.length !== width) {
      const odd = this.oddWidth(row, number);
      if (odd) return odd;
    }
    if (!this.setting.totalIsName && namesTotal(row[0] ?? '')) return 'footer';
    for (const rule of rules) if (rule.when.test(row[rule.at]?.trim() ?? '')) return rule.as;
    return this.duplicates?.seen(row) ? 'duplicate' : undefined;
  }

  private oddWidth(row: Row, number: number): ExclusionClass | undefined {
    const { width } = this.setting;
    if (row.length > width) {
      if (row.slice(width).every((cell) => cell.trim() === '')) return undefined;
      if (this.setting.plausible(row)) {
        this.long += 1;
        return undefined;
      }
      if (this.firstMalformed === 0) this.firstMalformed = number;
      return 'malformed';
    }
    // One cell where there should be several is a sentence below the table: a period, "exported by", a filter.
    if (width > 2 && row.slice(1).every((cell) => cell.trim() === '') && !this.setting.answersAlone?.(row[0] ?? ''))
      return 'footer';
    this.short += 1;
    return undefined;
  }
}
