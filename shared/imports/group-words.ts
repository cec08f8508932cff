import { normaliseLabel } from '../answers/labels.ts';
import { allGroups, languages } from '../languages/languages.ts';

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
