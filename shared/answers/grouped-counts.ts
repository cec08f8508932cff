/**
 * Counts of texts by group, before anybody has decided what the texts mean: `counts[group][text]`, a missing entry is 0.
 *
 * Texts and groups are numbered as they come. The scale, the order of dates, the labels are settled when everything has been seen, and each group then
 * becomes a tally.
 */
export type GroupedCounts = number[][];

/**
 * Counts one text of one group.
 *
 * @param times how often; more than once for a row of a count table
 * @example countUp(counts, 0, 3)
 */
export function countUp(counts: GroupedCounts, group: number, text: number, times = 1): void {
  const row = counts[group];
  if (row === undefined) {
    const fresh: number[] = [];
    fresh[text] = times;
    counts[group] = fresh;
  } else row[text] = (row[text] ?? 0) + times;
}

/**
 * How often each text occurs in all groups.
 *
 * @example sumOfGroups([[1, 2], [3]]) // [4, 2]
 */
export function sumOfGroups(counts: GroupedCounts): number[] {
  const sum: number[] = [];
  for (const row of counts) {
    row?.forEach((count, text) => {
      sum[text] = (sum[text] ?? 0) + count;
    });
  }
  return sum;
}

/**
 * Adds other counts to these, whose groups and texts are numbered otherwise.
 *
 * @param into counted up
 * @param from added
 * @param group the number here of a group there
 * @param text the number here of a text there
 */
export function mergeCounts(
  into: GroupedCounts,
  from: GroupedCounts,
  group: (number: number) => number,
  text: (number: number) => number,
): void {
  from.forEach((row, number) => {
    row?.forEach((count, at) => {
      countUp(into, group(number), text(at), count);
    });
  });
}

/** Numbers texts as they come: the same text has the same number. */
export class TextNumbers {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly most: number;

  /** @param most how many different texts are kept; all beyond share one number, -1 */
  constructor(most: number) {
    this.most = most;
  }

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    if (this.texts.length >= this.most) return -1;
    const number = this.texts.length;
    // A text cut out of a chunk keeps the whole chunk in memory: what is kept longer is copied.
    const own = text.length < 13 ? text : text.split('').join('');
    this.texts.push(own);
    this.numbers.set(own, number);
    return number;
  }
}
