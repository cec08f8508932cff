import type { Dialect } from './dialect.ts';

/** What a byte search needs; a Node Buffer's is many times faster than a plain array's. */
export interface Bytes {
  readonly length: number;
  readonly [at: number]: number;
  indexOf(value: number, from?: number): number;
  lastIndexOf(value: number, from?: number): number;
}

/**
 * Finds where records end in a file that is read in blocks, without cutting it into cells: so that parts of it can be counted apart.
 *
 * Quotes mean what they mean to the parser: one at the beginning of a cell opens, one inside closes, two are a quote. Only for well-written files
 * (`dialect.repairs` empty) in an encoding that holds ASCII as it is.
 */
export class RecordBoundaries {
  private readonly delimiter: number;
  private readonly newline: number;
  private readonly quote: number;
  private quoted = false;
  /** The block before ended in a quote inside quotes: whether it closes the next byte tells. */
  private pending = false;
  /** The last byte of the block before; a file begins like a line. */
  private before: number;

  constructor(dialect: Dialect) {
    this.delimiter = dialect.delimiter.charCodeAt(0);
    this.newline = dialect.newline.charCodeAt(dialect.newline.length - 1);
    this.quote = dialect.quote.charCodeAt(0);
    this.before = this.newline;
  }

  /**
   * @param block the next bytes of the file
   * @returns how many of them belong to records that end in this block; 0 when none ends here
   */
  next(block: Bytes): number {
    const { quote, newline } = this;
    let boundary = 0;
    let open = 0; // beginning of the stretch outside quotes
    let at = 0;
    if (this.pending) {
      this.pending = false;
      if (block[0] === quote) at = 1;
      else this.quoted = false;
    }
    for (;;) {
      const found = block.indexOf(quote, at);
      if (this.quoted) {
        if (found < 0) break;
        if (found === block.length - 1) {
          this.pending = true;
          break;
        }
        at = found + 1;
        if (block[at] === quote) at += 1;
        else {
          this.quoted = false;
          open = at;
        }
        continue;
      }
      const end = found < 0 ? block.length : found;
      const last = end > open ? block.lastIndexOf(newline, end - 1) : -1;
      if (last >= open) boundary = last + 1;
      if (found < 0) break;
      const previous = found === 0 ? this.before : block[found - 1]!;
      if (previous === this.delimiter || previous === newline || previous === 13) this.quoted = true;
      at = found + 1;
      open = found;
    }
    this.before = block[block.length - 1] ?? this.before;
    return boundary;
  }
}
