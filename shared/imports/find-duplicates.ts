import type { Row } from './records.ts';

/**
 * Notices rows that come a second time: the same response id and nothing else different.
 *
 * The same id with something else in the row is no duplicate: files with a question a row, or a customer's number in the id column, are full of those.
 * Of cells other than the id and the `exact` ones, length and three characters are compared, which is as good as all of them and costs nothing.
 * Kept are 64 bits a row (two million rows in 32 MB; one wrong hit in a file of five million is less likely than one in a million).
 */
export class DuplicateFinder {
  private readonly exact: readonly number[];
  private size = 1 << 14;
  private high = new Uint32Array(this.size);
  private low = new Uint32Array(this.size);
  private held = 0;
  private a = 0;
  private b = 0;

  /** @param exact columns compared to the last character: id, date, answers */
  constructor(exact: readonly number[]) {
    this.exact = exact;
  }

  /** @returns whether the row was seen before */
  seen(row: Row): boolean {
    this.a = 0x811c9dc5;
    this.b = 0x9747b28c;
    for (let at = 0; at < this.exact.length; at += 1) {
      const cell = row[this.exact[at]!] ?? '';
      for (let c = 0; c < cell.length; c += 1) this.take(cell.charCodeAt(c));
      this.take(0x1f);
    }
    for (let at = 0; at < row.length; at += 1) {
      const { length } = row[at]!;
      this.take(length);
      if (length === 0) continue;
      this.take((row[at]!.charCodeAt(0) << 8) ^ row[at]!.charCodeAt(length - 1));
      this.take(row[at]!.charCodeAt(length >> 1));
    }
    return this.insert(mix(this.a), mix(this.b) | 1); // never both 0: that marks a free place
  }

  private take(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x01000193);
    this.b = Math.imul(this.b ^ value, 0x5bd1e995) ^ (this.b >>> 15);
  }

  private insert(high: number, low: number): boolean {
    let at = high & (this.size - 1);
    while (this.low[at] !== 0) {
      if (this.high[at] === high >>> 0 && this.low[at] === low >>> 0) return true;
      at = (at + 1) & (this.size - 1);
    }
    this.high[at] = high;
    this.low[at] = low;
    this.held += 1;
    if (this.held * 4 > this.size * 3) this.grow();
    return false;
  }

  private grow(): void {
    const { high, low } = this;
    this.size *= 2;
    this.high = new Uint32Array(this.size);
    this.low = new Uint32Array(this.size);
    this.held = 0;
    for (let at = 0; at < low.length; at += 1) if (low[at] !== 0) this.insert(high[at]! | 0, low[at]! | 0);
  }
}

/** Spreads the bits of a hash (Murmur3's finaliser). */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
