import { normaliseLabel } from '../answers/labels.ts';
import type { AskedBy } from '../answers/tally.ts';
import { allAskers, languages } from '../languages/languages.ts';
import type { ColumnProfile } from './column-profile.ts';

let kinds: ReadonlyMap<string, AskedBy> | undefined;

function allKinds(): ReadonlyMap<string, AskedBy> {
  kinds ??= new Map(
    languages.flatMap((language) => {
      const { agent, rule } = allAskers[language];
      const of = (words: readonly string[], kind: AskedBy) =>
        words.map((word) => [normaliseLabel(word), kind] as const);
      return [...of(agent, 'agent'), ...of(rule, 'auto')];
    }),
  );
  return kinds;
}

/**
 * Who chose that somebody was asked, as a cell says it in any of the languages.
 *
 * @param cell as written
 * @returns `unknown` where it says nothing that is known
 * @example askerOf('Agent') // 'agent'
 */
export function askerOf(cell: string): AskedBy {
  return allKinds().get(normaliseLabel(cell)) ?? 'unknown';
}

/**
 * All ways to say what a cell says of who asked: who wants the answers that a rule asked for wants them however it is written.
 *
 * @returns the cell alone where it says nothing that is known; labels as they are compared
 * @example askerWords('auto').includes('rule') // true
 */
export function askerWords(cell: string): readonly string[] {
  const kind = askerOf(cell);
  if (kind === 'unknown') return [normaliseLabel(cell)];
  return [...allKinds()].filter(([, one]) => one === kind).map(([label]) => label);
}

/** Whether a column's values say who asked: a column called "asked by" may as well hold names. */
export function saysWhoAsked({ labels, filled }: Pick<ColumnProfile, 'labels' | 'filled'>): boolean {
  let hits = 0;
  for (const [label, count] of labels) if (askerOf(label) !== 'unknown') hits += count;
  return hits > 0 && hits >= filled * 0.9;
}
