import type { ScoreReport } from '#shared/reports/report.ts';

/** What must be the same for two scores to stand on one axis. */
const ALIKE = ['metric', 'method', 'scale', 'direction', 'askedBy'] as const;

/** One aspect in which scores differ. */
export type Difference = Exclude<(typeof ALIKE)[number], 'metric'> | 'bands';

/** Scores that may stand side by side, and why others of the same measure stand apart. */
export interface ComparableGroup<Item> {
  readonly key: string;
  readonly items: readonly Item[];
  /** In what this group differs from others of its measure; empty where it is the only one. */
  readonly apart: readonly Difference[];
}

/** What says whether a score may be compared: method and bands of it included. */
function aspectsOf(score: ScoreReport): Readonly<Record<'metric' | Difference, string>> {
  const [metric, method, scale, direction, askedBy] = ALIKE.map((name) => String(score[name]));
  // A share of 6 and 7 is another number than one of 5, 6 and 7; a mean counts all points alike.
  const bands = score.method === 'mean' ? '' : JSON.stringify(score.bands);
  return { metric: metric!, method: method!, scale: scale!, direction: direction!, askedBy: askedBy!, bands };
}

/** What names a kind of score: own targets are remembered by it. */
export function kindOf(score: ScoreReport): string {
  return Object.values(aspectsOf(score)).slice(0, 4).join('|');
}

/**
 * Gathers scores into groups that may share an axis, in the order they come.
 *
 * @param items anything with a score
 * @param scoreOf its score
 * @example comparableGroups(scores, (score) => score).map(({ items }) => items.length) // [2, 1]
 */
export function comparableGroups<Item>(
  items: readonly Item[],
  scoreOf: (item: Item) => ScoreReport,
): readonly ComparableGroup<Item>[] {
  const groups = new Map<string, { aspects: ReturnType<typeof aspectsOf>; items: Item[] }>();
  for (const item of items) {
    const aspects = aspectsOf(scoreOf(item));
    const key = Object.values(aspects).join('|');
    const there = groups.get(key);
    if (there) there.items.push(item);
    else groups.set(key, { aspects, items: [item] });
  }
  const all = [...groups.values()];
  return [...groups].map(([key, { aspects, items: members }]) => {
    const others = all.filter((other) => other.aspects !== aspects && other.aspects.metric === aspects.metric);
    const apart = (['method', 'scale', 'direction', 'askedBy', 'bands'] as const).filter((name) =>
      others.some((other) => other.aspects[name] !== aspects[name]),
    );
    // Other bands come with another scale or direction by themselves.
    return { key, items: members, apart: apart.length > 1 ? apart.filter((name) => name !== 'bands') : apart };
  });
}
