import type { Row } from './records.ts';

/** Tells whether a row was seen before. */
export interface IdCheck {
  seen(row: Row): boolean;
}

/** Characters of a cell that all count: more than any answer, date or number has. */
const WHOLE = 32;
/** Characters looked at in what is longer. */
const SAMPLES = 16;

/**
 * Notices rows that come a second time: the same response id and nothing else different.
 *
 * The same id with something else in the row is no duplicate: files with a question a row, or a customer's number in the id column, are full of those.
 * Cells are compared whole up to 32 characters (an answer written "4.0", a time of day), of longer ones besides those a few spread over the rest.
 * Kept are 64 bits a row (two million rows in 32 MB; one wrong hit in a file of five million is less likely than one in a million).
 */
export class DuplicateFinder implements IdCheck {
  private readonly id: number;
  private size = 1 << 14;
  private high = new Uint32Array(this.size);
  private low = new Uint32Array(this.size);
  private held = 0;

  /** @param id column of the response id, of which every character counts */
  constructor(id: number) {
    this.id = id;
  }

  /** @returns whether the row was seen before; never for one without an id */
  seen(row: Row): boolean {
    const id = row[this.id];
    if (id === undefined || id.trim() === '') return false;
    // Locals, not fields: a number beyond 31 bits in a field is allocated anew at every step.
    let a = 0x811c9dc5;
    let b = 0x9747b28c;
    for (let at = 0; at < id.length; at += 1) {
      const value = id.charCodeAt(at);
      a = Math.imul(a ^ value, 0x01000193);
      b = Math.imul(b ^ value, 0x5bd1e995) ^ (b >>> 15);
    }
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at]!;
      const { length } = cell;
      a = Math.imul(a ^ length, 0x01000193);
      b = Math.imul(b ^ length, 0x5bd1e995) ^ (b >>> 15);
      const whole = Math.min(length, WHOLE);
      for (let c = 0; c < whole; c += 1) {
        const value = cell.charCodeAt(c);
        a = Math.imul(a ^ value, 0x01000193);
        b = Math.imul(b ^ value, 0x5bd1e995) ^ (b >>> 15);
      }
      if (length <= WHOLE) continue;
      // Of long texts a few more characters up to the end.
      const step = Math.ceil((length - WHOLE) / SAMPLES);
      for (let c = length - 1; c >= WHOLE; c -= step) {
        const value = cell.charCodeAt(c);
        a = Math.imul(a ^ value, 0x01000193);
        b = Math.imul(b ^ value, 0x5bd1e995) ^ (b >>> 15);
      }
    }
    return this.insert(mix(a), mix(b) | 1); // never both 0: that marks a free place
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

/**
 * The same question answered without memory, for files sorted by response id: ids that only rise (or only fall) cannot repeat.
 *
 * As soon as one stands out of order `broken` is true, and the file must be counted again with all ids kept.
 */
export class SortedIds implements IdCheck {
  private readonly id: number;
  private readonly direction: 1 | -1;
  first: string | undefined;
  last: string | undefined;
  broken = false;

  /** @param direction 1 for rising, -1 for falling ids */
  constructor(id: number, direction: 1 | -1) {
    this.id = id;
    this.direction = direction;
  }

  seen(row: Row): boolean {
    const id = row[this.id];
    if (id === undefined || id === '') return false;
    if (this.last === undefined) this.first = id;
    else if (order(id, this.last) !== this.direction) this.broken = true;
    this.last = id;
    return false;
  }
}

/** Shorter ids first, then as text: numbers in order of size, fixed-length ids in order of their characters. */
function order(a: string, b: string): 1 | 0 | -1 {
  if (a.length !== b.length) return a.length > b.length ? 1 : -1;
  if (a === b) return 0;
  return a > b ? 1 : -1;
}

/**
 * Which way a list of ids runs.
 *
 * @returns 1 when each is above the one before, -1 when each is below, 0 otherwise
 * @example directionOfIds(['R9', 'R10', 'R11']) // 1
 */
export function directionOfIds(ids: readonly string[]): 1 | 0 | -1 {
  const first = ids.length > 1 ? order(ids[1]!, ids[0]!) : 0;
  for (let at = 1; at < ids.length; at += 1) if (order(ids[at]!, ids[at - 1]!) !== first) return 0;
  return first;
}
