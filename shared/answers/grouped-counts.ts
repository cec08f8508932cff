/**
 * Counts of texts by group, before anybody has decided what the texts mean: one text more costs one addition.
 *
 * Texts (and groups) are numbered as they come. The scale, the order of dates, the labels are settled when everything has been seen, and each group
 * then becomes a tally.
 */
export class GroupedCounts {
  /** `counts[group][text]`; a missing entry is 0. */
  readonly counts: number[][] = [];

  /** @param times how often; more than once for a row of a count table */
  add(group: number, text: number, times = 1): void {
    const row = this.counts[group];
    if (row === undefined) {
      const fresh: number[] = [];
      fresh[text] = times;
      this.counts[group] = fresh;
    } else row[text] = (row[text] ?? 0) + times;
  }

  /** The sum over all groups: how often each text occurs. */
  total(): number[] {
    const sum: number[] = [];
    for (const row of this.counts) {
      row?.forEach((count, text) => {
        sum[text] = (sum[text] ?? 0) + count;
      });
    }
    return sum;
  }
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
    this.texts.push(text);
    this.numbers.set(text, number);
    return number;
  }
}
