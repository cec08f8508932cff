/** Numbers tuples of small whole numbers as they come: the same tuple has the same number. */
export class TupleIndex {
  /** How many different tuples there are. */
  size = 0;
  private readonly columns: Int32Array[];
  /** Open addressing: number of the tuple plus 1, 0 for free. */
  private places = new Int32Array(1 << 10);

  /** @param width numbers a tuple has */
  constructor(width: number) {
    this.columns = Array.from({ length: width }, () => new Int32Array(1 << 9));
  }

  /**
   * The number of a tuple.
   *
   * @param tuple as many numbers as the width, each within 32 bits
   * @example new TupleIndex(2).of([3, 4]) // 0
   */
  of(tuple: ArrayLike<number>): number {
    const { columns } = this;
    const width = columns.length;
    let hash = 0x9747b28c;
    for (let c = 0; c < width; c += 1) hash = Math.imul(hash ^ tuple[c]!, 0x5bd1e995) ^ (hash >>> 15);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    const mask = this.places.length - 1;
    let at = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const number = this.places[at]! - 1;
      if (number < 0) return this.add(tuple, at);
      let c = 0;
      while (c < width && columns[c]![number] === tuple[c]) c += 1;
      if (c === width) return number;
      at = (at + 1) & mask;
    }
  }

  /** The numbers that stand at one place of all tuples, in the order of their numbers. */
  column(at: number): Int32Array {
    return this.columns[at]!.subarray(0, this.size);
  }

  private add(tuple: ArrayLike<number>, place: number): number {
    const number = this.size;
    if (number === this.columns[0]!.length) {
      this.columns.forEach((column, c) => {
        const longer = new Int32Array(column.length * 2);
        longer.set(column);
        this.columns[c] = longer;
      });
    }
    for (let c = 0; c < this.columns.length; c += 1) this.columns[c]![number] = tuple[c]!;
    this.places[place] = number + 1;
    this.size += 1;
    if (this.size * 2 > this.places.length) this.grow();
    return number;
  }

  private grow(): void {
    const { columns } = this;
    this.places = new Int32Array(this.places.length * 2);
    const mask = this.places.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let hash = 0x9747b28c;
      for (let c = 0; c < columns.length; c += 1)
        hash = Math.imul(hash ^ columns[c]![number]!, 0x5bd1e995) ^ (hash >>> 15);
      hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
      let at = (hash ^ (hash >>> 13)) & mask;
      while (this.places[at] !== 0) at = (at + 1) & mask;
      this.places[at] = number + 1;
    }
  }
}
