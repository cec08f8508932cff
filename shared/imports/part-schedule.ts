/** A part of a file and the worker that counts it. */
export interface DealtPart {
  /** Counted from 0, in the order of the file. */
  readonly part: number;
  readonly worker: number;
}

/**
 * Deals the parts of a file out to workers: the next one to whoever has least to do, and none as long as all have enough. What a worker is, and how it
 * is spoken to, is the platform's.
 *
 * @example
 * const schedule = new PartSchedule(4);
 * const dealt = await schedule.next(); // { part: 0, worker: 0 }
 * schedule.finished(dealt.worker);
 * await schedule.all(); // true
 */
export class PartSchedule {
  /** A worker could not count its part: nothing more is dealt out. */
  failed = false;
  private readonly waiting: number[];
  private readonly ahead: number;
  private given = 0;
  private done = 0;
  private told: (() => void)[] = [];

  /**
   * @param workers how many
   * @param ahead parts a worker may have beyond the one it works on, so that it never waits
   */
  constructor(workers: number, ahead = 1) {
    this.waiting = Array.from({ length: workers }, () => 0);
    this.ahead = ahead;
  }

  /** The next part, once a worker has room for it; `undefined` where one has failed. */
  async next(): Promise<DealtPart | undefined> {
    await this.until(() => Math.min(...this.waiting) <= this.ahead);
    if (this.failed) return undefined;
    const worker = this.waiting.indexOf(Math.min(...this.waiting));
    this.waiting[worker]! += 1;
    const part = this.given;
    this.given += 1;
    return { part, worker };
  }

  /** A worker has counted one of its parts. */
  finished(worker: number): void {
    this.done += 1;
    this.waiting[worker]! -= 1;
    this.changed();
  }

  /** A worker could not. */
  fail(): void {
    this.failed = true;
    this.changed();
  }

  /** Whether all parts that were dealt out have been counted, once they are or a worker has failed. */
  async all(): Promise<boolean> {
    await this.until(() => this.done === this.given);
    return !this.failed;
  }

  private changed(): void {
    const told = this.told;
    this.told = [];
    for (const tell of told) tell();
  }

  private async until(come: () => boolean): Promise<void> {
    while (!this.failed && !come()) await new Promise<void>((resolve) => this.told.push(resolve));
  }
}
