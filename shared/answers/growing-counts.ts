/** Counts by number, in an array that grows. */
export class GrowingCounts {
  private counts = new Float64Array(1 << 9);

  /** Counts up one number. */
  add(number: number, times: number): void {
    if (number >= this.counts.length) {
      const longer = new Float64Array(Math.max(number + 1, this.counts.length * 2));
      longer.set(this.counts);
      this.counts = longer;
    }
    this.counts[number]! += times;
  }

  /** How often a number was counted. */
  of(number: number): number {
    return this.counts[number] ?? 0;
  }
}
