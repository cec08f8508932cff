import { SCALES, type ScaleName } from '../answers/scale.ts';
import type { Metric } from '../metrics/bands.ts';
import type { ColumnProfile } from './column-profile.ts';
import { scaleInHeader } from './header-scale.ts';

/** A scale proposed for a column, and why. */
export interface ProposedScale {
  readonly name: ScaleName;
  /** Stated in the header, told by the answers' labels, or only the likeliest one for the numbers seen. */
  readonly how: 'header' | 'labels' | 'numbers';
  /** Share of the whole numbers that stand on it, 0–1. */
  readonly covers: number;
}

const BY_SIZE: Readonly<Record<2 | 3 | 5 | 7, ScaleName>> = { 2: 'good/bad', 3: '1-3', 5: '1-5', 7: '1-7' };

/** How many of the whole numbers of a column stand on a scale. */
function covered(profile: ColumnProfile, name: ScaleName): { on: number; of: number } {
  let on = 0;
  let of = 0;
  for (const [value, count] of profile.numbers) {
    if (!Number.isInteger(value)) continue;
    of += count;
    if (value >= SCALES[name].low && value <= SCALES[name].high) on += count;
  }
  return { on, of };
}

/** Share of the whole numbers above a scale's end that still could be answers on a longer one: sevens are no strays of a 1–5 question. */
function beyond(profile: ColumnProfile, high: number): number {
  let above = 0;
  let all = 0;
  for (const [value, count] of profile.numbers) {
    if (!Number.isInteger(value)) continue;
    all += count;
    if (value > high && value <= 10) above += count;
  }
  return all > 0 ? above / all : 0;
}

/**
 * Proposes the scale of a column for a metric: from the header, from the labels, at last from the numbers.
 *
 * From numbers the shortest scale is taken that holds at least 95 of 100 of them and leaves next to none on a longer one.
 *
 * @param metric NPS is asked on 0–10 and nothing else
 * @param profile the column's values
 * @param header the column's name and question
 * @returns `undefined` where nothing fits
 */
export function proposeScale(metric: Metric, profile: ColumnProfile, header: string): ProposedScale | undefined {
  const share = (name: ScaleName): number => {
    const { on, of } = covered(profile, name);
    return of > 0 ? on / of : 1;
  };
  if (metric === 'nps') return { name: '0-10', how: 'header', covers: share('0-10') };
  const labels = profile.labelSet;
  const labelShare = labels ? labels.covered / Math.max(1, profile.filled) : 0;
  if (labels && labelShare > 0.3) {
    const name = labels.family === 'faces' ? (`faces-${labels.size}` as ScaleName) : BY_SIZE[labels.size];
    const numbersFit = profile.numeric === 0 || share(name) > 0.9;
    if (numbersFit) return { name, how: 'labels', covers: share(name) };
  }
  const written = scaleInHeader(header, profile.numbers);
  // "Out of ten" says where a scale ends, not where it begins: without a zero, CSAT and CES begin at one.
  const stated = written === '0-10' && !/(?<!\d)0(?!\d)/.test(header) && !profile.numbers.has(0) ? '1-10' : written;
  if (stated && share(stated) > 0.5) return { name: stated, how: 'header', covers: share(stated) };
  const candidates: readonly ScaleName[] = ['1-5', '1-7', '1-10'];
  for (const name of candidates) {
    const covers = share(name);
    if (covers >= 0.95 && beyond(profile, SCALES[name].high) <= 0.005) return { name, how: 'numbers', covers };
  }
  // Sentinels (99, -1, 0 for "does not apply") may be more than one in twenty: then the scale whose end most answers reach.
  const best = candidates.map((name) => ({ name, covers: share(name) })).sort((a, b) => b.covers - a.covers)[0];
  return best && best.covers >= 0.5 ? { ...best, how: 'numbers' } : undefined;
}
