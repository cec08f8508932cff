import type { Excluded } from './exclusion.ts';
import { countUp, type GroupedCounts, sumOfGroups } from './grouped-counts.ts';
import { type AnswerCode, exclusionOf, type Reading } from './read-answer.ts';
import { type Scale, UNSTATED } from './scale.ts';
import { type Tally, tallyOf, textReader } from './tally.ts';

/** The whole numbers 0 to 15 are numbered as themselves: every scale lies among them, and one mask tells them from all that is anything else. */
const SMALL = 15;
const BLANK = SMALL + 1;
/** So many different cells are counted in place; a range has seldom more. */
const MOST_OTHERS = 1024;

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
  private readonly cells: unknown[] = [...Array.from({ length: SMALL + 1 }, (_, number) => number), ''];
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
    const small = new Uint32Array(SMALL + 1);
    const others = new Uint32Array(MOST_OTHERS);
    // A small whole number is counted with one mask, two rows a turn, and all that is anything else goes to another function: this loop runs a million
    // times in a spreadsheet cell and must stay small enough to be compiled well.
    const even = rows.length & ~1;
    for (let r = 0; r < even; r += 2) {
      const above = rows[r]!;
      const below = rows[r + 1]!;
      if (above.length !== 1 || below.length !== 1) {
        this.countRow(group, above, others);
        this.countRow(group, below, others);
        continue;
      }
      const first = above[0];
      const second = below[0];
      if (typeof first === 'number' && (first & SMALL) === first) small[first]! += 1;
      else this.countOther(group, first, others);
      if (typeof second === 'number' && (second & SMALL) === second) small[second]! += 1;
      else this.countOther(group, second, others);
    }
    if (even < rows.length) this.countRow(group, rows[even]!, others);
    small.forEach((times, id) => {
      if (times > 0) countUp(this.counts, group, id, times);
    });
    others.forEach((times, id) => {
      if (times > 0) countUp(this.counts, group, id, times);
    });
  }

  private countRow(group: number, row: readonly unknown[], others: Uint32Array): void {
    for (let c = 0; c < row.length; c += 1) this.countOther(group, row[c], others);
  }

  private countOther(group: number, cell: unknown, others: Uint32Array): void {
    const id = this.idOf(cell);
    if (id < MOST_OTHERS) others[id]! += 1;
    else countUp(this.counts, group, id);
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
    if (typeof cell === 'string') return cell === '' ? BLANK : (this.ids.get(cell) ?? this.newId(cell, cell));
    if (typeof cell === 'number' && (cell & SMALL) === cell) return cell;
    if (cell === null || cell === undefined) return BLANK;
    const key = typeof cell === 'number' ? this.numberKey(cell) : keyOf(cell);
    return this.ids.get(key) ?? this.newId(key, cell);
  }

  private newId(key: unknown, cell: unknown): number {
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

/**
 * Counts the cells of a range, in one pass and without allocating per cell.
 *
 * @param rows the range's rows as a spreadsheet hands them over; all their cells are counted, also where rows differ in length
 * @param reading the scale (or a whole reading with labels); without one, whole numbers from 1 to 10
 * @returns the tally; the counts and what was set aside add up to the number of cells
 * @example tallyCells([[4], [5], [''], ['n/a']], SCALES['1-5']) // n: 2, excluded: { blank: 1, text: 1 }
 */
export function tallyCells(rows: readonly (readonly unknown[])[], reading: Scale | Reading = UNSTATED): Tally {
  const cells = new CellCounts();
  cells.addRange(0, rows);
  return cells.total('scale' in reading ? reading : { scale: reading });
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
