/** A slice of work, milliseconds: short enough for a key press to be answered in between. */
const SLICE = 12;

/** Lets the browser do what it has to, then goes on; sooner than a timer would. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Does work bit by bit, and lets the browser breathe between two slices of it. */
export class Slices {
  private begun = performance.now();
  private readonly stopped: () => boolean;

  /** @param stopped whether something newer makes this work needless */
  constructor(stopped: () => boolean) {
    this.stopped = stopped;
  }

  /** To be called after each bit. @returns whether to go on */
  async next(): Promise<boolean> {
    if (performance.now() - this.begun > SLICE) {
      await breathe();
      this.begun = performance.now();
    }
    return !this.stopped();
  }

  /** Runs steps to their end. @returns what they return, or `undefined` where the work became needless */
  async run<Result>(steps: Generator<void, Result>): Promise<Result | undefined> {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      if (!(await this.next())) return undefined;
    }
  }
}
