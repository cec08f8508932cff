import { normaliseLabel } from '../answers/labels.ts';
import { allGroups, languages } from '../languages/languages.ts';
import type { ColumnProfile } from './column-profile.ts';

let bands: ReadonlyMap<string, 'positive' | 'neutral' | 'negative'> | undefined;

/**
 * The band that a category of NPS names, in any of the languages.
 *
 * @param label as `normaliseLabel` leaves it
 * @example groupBandOf('pasivo') // 'neutral'
 */
export function groupBandOf(label: string): 'positive' | 'neutral' | 'negative' | undefined {
  bands ??= new Map(
    languages.flatMap((language) => {
      const { promoter, passive, detractor } = allGroups[language];
      const of = <B extends string>(words: readonly string[], band: B) =>
        words.map((word) => [normaliseLabel(word), band] as const);
      return [
        ...of(promoter, 'positive' as const),
        ...of(passive, 'neutral' as const),
        ...of(detractor, 'negative' as const),
      ];
    }),
  );
  return bands.get(label);
}

/** Whether the values are promoter, passive, detractor: derived from a score, never a score. */
export function isGroup(profile: ColumnProfile): boolean {
  let hits = 0;
  for (const [label, count] of profile.labels) if (groupBandOf(label)) hits += count;
  return hits > 0 && hits >= profile.filled * 0.9;
}
