/** One thing that is timed. */
export interface Contestant {
  readonly name: string;
  run(): unknown;
}

/** The times of one contestant, milliseconds. */
export interface Timed {
  readonly name: string;
  readonly median: number;
  readonly fastest: number;
}

/**
 * Times contestants in shuffled rounds: a fixed order moves the same loop by a fifth.
 *
 * @param rounds how often each runs; the first two rounds warm up and are not counted
 */
export function timeInRounds(contestants: readonly Contestant[], rounds: number): readonly Timed[] {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const { name, run } of shuffled(contestants)) {
      const start = performance.now();
      run();
      if (round >= 2) times.get(name)!.push(performance.now() - start);
    }
  }
  return contestants.map(({ name }) => {
    const sorted = times.get(name)!.sort((a, b) => a - b);
    return { name, median: median(sorted), fastest: sorted[0]! };
  });
}

/** The middle of sorted numbers. */
export function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A shuffled copy. */
export function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}
