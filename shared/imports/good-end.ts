import { goodness } from '../answers/goodness.ts';
import type { ScaleName } from '../answers/scale.ts';
import type { Metric } from '../metrics/bands.ts';
import type { ColumnProfile } from './column-profile.ts';
import { headerEnds } from './header-ends.ts';
import { speaksOfEffort } from './header-metric.ts';
import { type HeaderKeys, headerKeys } from './header-words.ts';

/** Ease or effort where labels say so, `doubt` where the wording speaks against ease, else undefined: ease is assumed and said to be. */
export function directionOf(
  profile: ColumnProfile,
  asked: HeaderKeys,
  scale: ScaleName | undefined,
  header: string,
): 'ease' | 'effort' | 'doubt' | undefined {
  const set = profile.labelSet;
  if (set && scale && profile.numeric === 0 && (set.family === 'ease' || set.family === 'effort')) return 'ease';
  const ends = endsOfLabels(profile);
  if (ends !== undefined) return ends;
  const worded = headerEnds(header);
  if (worded !== undefined) return worded > 0 ? 'ease' : 'effort';
  return speaksOfEffort(asked) ? 'doubt' : undefined;
}

/** Whether a direction that a person stated for numbers is against their labels, or else against the header. */
export function againstDirection(profile: ColumnProfile, header: string, said: 'ease' | 'effort'): boolean {
  if (profile.numeric === 0) return false;
  const order = orderOfLabels(profile);
  return order === undefined ? againstHeader(header, said) : order > 0 === (said === 'effort');
}

/**
 * Whether a direction that a person stated is against the ends that a header words, or a header that speaks of ease alone.
 *
 * @example againstHeader('How easy was it?', 'effort') // true
 */
export function againstHeader(header: string, said: 'ease' | 'effort'): boolean {
  const ends = headerEnds(header);
  if (ends !== undefined) return ends > 0 === (said === 'effort');
  const keys = headerKeys(header);
  return said === 'effort' && keys.has('ease') && !speaksOfEffort(keys);
}

/** Low is good by the labels written with the numbers, or else by the ends that the header words. */
export function reversedScale(profile: ColumnProfile, metric: Metric, header: string): boolean {
  return metric !== 'ces' && (orderOfLabels(profile) ?? (profile.numeric > 0 ? headerEnds(header) : 1) ?? 1) < 0;
}

/** Which way the labels run that are written with numbers: `1 - Very easy` … `7 - Very difficult` is an effort scale. */
function endsOfLabels(profile: ColumnProfile): 'ease' | 'effort' | undefined {
  const set = orderOfLabels(profile);
  return set === undefined ? undefined : set > 0 ? 'ease' : 'effort';
}

/** The sign of how label positions run with the numbers they are written with; undefined where fewer than two are known. */
function orderOfLabels(profile: ColumnProfile): number | undefined {
  const pairs: [number, number][] = [];
  for (const [value, label] of profile.labelled) {
    const at = goodness(label);
    if (at !== undefined) pairs.push([value, at]);
  }
  let sum = 0;
  for (const [x, a] of pairs) for (const [y, b] of pairs) if (x < y) sum += Math.sign(b - a);
  return pairs.length < 2 || sum === 0 ? undefined : sum;
}
