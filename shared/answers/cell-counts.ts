import type { Excluded } from './exclusion.ts';
import { countUp, type GroupedCounts, sumOfGroups } from './grouped-counts.ts';
import { type AnswerCode, exclusionOf, type Reading } from './read-answer.ts';
import { type Tally, tallyOf, textReader } from './tally.ts';

/** The whole numbers 0 to 10 are numbered as themselves: they are on some scale, whichever it turns out to be. */
const SMALL = 10;
const BLANK = SMALL + 1;

/** Beyond so many different numbers only their place matters: below, between or above the points of any scale. */
const MOST_NUMBERS = 5000;

/**
 * Cells of a spreadsheet, counted by what they hold and by group before anybody has decided what they mean.
 *
 * The cells are gone through once. The scale, the wording of the labels and the way they run are settled from all that was seen, and each group then
 * becomes a tally: so a month of answers is read by the wording of the whole column.
 */
export class CellCounts {
  private readonly counts: GroupedCounts = [];
  private readonly cells: unknown[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ''];
  private readonly ids = new Map<unknown, number>();
  private numbers = 0;

  /**
   * Counts one cell.
   *
   * @param group number of the group, from 0
   * @param times how often; more than once for a row of a count table
   */
  add(group: number, cell: unknown, times = 1): void {
    countUp(this.counts, group, this.idOf(cell), times);
  }

  /**
   * Counts all cells of a range into one group.
   *
   * @param rows as a spreadsheet hands them over; rows may differ in length
   */
  addRange(group: number, rows: readonly (readonly unknown[])[]): void {
    const small = new Float64Array(BLANK + 1);
    countSmall(rows, small, (cell) => this.add(group, cell));
    small.forEach((times, id) => {
      if (times > 0) countUp(this.counts, group, id, times);
    });
  }

  /** Every different cell with how often it occurs in all groups; the blank cell is `''`. */
  values(): readonly (readonly [cell: unknown, times: number])[] {
    const out: (readonly [unknown, number])[] = [];
    sumOfGroups(this.counts).forEach((times, id) => {
      if (times > 0) out.push([this.cells[id], times]);
    });
    return out;
  }

  /** Every different text with how often it occurs. */
  texts(): ReadonlyMap<string, number> {
    const texts = new Map<string, number>();
    for (const [cell, times] of this.values()) if (typeof cell === 'string' && cell !== '') texts.set(cell, times);
    return texts;
  }

  /**
   * The tally of each group, by its number; a group nothing was counted into has an empty one.
   *
   * @param how scale and direction, and labels where they are known; without labels the wording is sought in all texts
   * @param groups how many groups there are
   */
  tallies(how: Reading, groups = this.counts.length): readonly Tally[] {
    const codes = this.codes(how);
    return Array.from({ length: groups }, (_, group) => tallyOfCodes(how, codes, this.counts[group] ?? []));
  }

  /**
   * The tally of all groups together.
   *
   * @example all.total({ scale: SCALES['1-5'] }).n
   */
  total(how: Reading): Tally {
    return tallyOfCodes(how, this.codes(how), sumOfGroups(this.counts));
  }

  private codes(how: Reading): readonly AnswerCode[] {
    const read = textReader(this.texts(), how);
    return this.cells.map(read);
  }

  private idOf(cell: unknown): number {
    if (typeof cell === 'number' && cell >= 0 && cell <= SMALL && (cell | 0) === cell) return cell;
    if (cell === '' || cell === null || cell === undefined) return BLANK;
    const key = typeof cell === 'number' ? this.numberKey(cell) : keyOf(cell);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.cells.length;
    this.cells.push(typeof key === 'symbol' ? cell : key);
    this.ids.set(key, id);
    return id;
  }

  private numberKey(cell: number): number {
    if (this.ids.has(cell)) return cell;
    if (this.numbers < MOST_NUMBERS || Number.isNaN(cell)) {
      this.numbers += 1;
      return cell;
    }
    if (cell < 0) return -1;
    return cell > SMALL ? SMALL + 1 : Math.floor(cell) + 0.5;
  }
}

/** The loop that runs a million times in a spreadsheet cell: it is small so that it is compiled well, and all that is unusual goes elsewhere. */
function countSmall(rows: readonly (readonly unknown[])[], small: Float64Array, other: (cell: unknown) => void): void {
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r]!;
    for (let c = 0; c < row.length; c += 1) {
      const cell = row[c];
      if (typeof cell === 'number' && cell >= 0 && cell <= SMALL && (cell | 0) === cell) small[cell]! += 1;
      else if (cell === '') small[BLANK]! += 1;
      else other(cell);
    }
  }
}

const DATE = Symbol('date');
const THING = Symbol('thing');

/** What makes two cells the same: dates are all one, for none of them is an answer. */
function keyOf(cell: unknown): unknown {
  if (typeof cell !== 'object') return cell;
  return Object.prototype.toString.call(cell) === '[object Date]' ? DATE : THING;
}

function tallyOfCodes(how: Reading, codes: readonly AnswerCode[], counts: readonly (number | undefined)[]): Tally {
  const points = new Float64Array(how.scale.size);
  const excluded: Record<string, number> = {};
  counts.forEach((times, id) => {
    if (!times) return;
    const code = codes[id]!;
    if (code >= 0) points[code]! += times;
    else excluded[exclusionOf(code)] = (excluded[exclusionOf(code)] ?? 0) + times;
  });
  return tallyOf(how.scale, points, excluded as Excluded);
}
