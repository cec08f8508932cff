import { type Evidence, evidence } from '../languages/evidence.ts';
import type { Metric } from '../metrics/bands.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { HeaderKeys } from './header-words.ts';
import type { Doubt, Found } from './recognised.ts';

/** What speaks against scoring values, and why. */
export interface ValuesDoubt {
  readonly doubt: Doubt;
  /** In words. */
  readonly why: Evidence;
}

/**
 * What speaks against a column's values being answers.
 *
 * @param stated the metric that the column names
 * @returns a doubt where they look like a score's values but cannot be scored, `no answers` where they are something else
 */
export function doubtOfValues(
  { known, profile, around }: Found,
  keys: HeaderKeys,
  stated: Metric | undefined,
): ValuesDoubt | 'no answers' | undefined {
  const given = profile.filled - profile.unanswered;
  const score = stated !== undefined || keys.has('score');
  const labels = profile.labelSet?.covered ?? 0;
  const readable = profile.numeric + labels + (known?.points ? countPoints(profile, known.points) : 0);
  if (given > 0 && score) {
    if (keys.has('average') || keys.has('total') || keys.has('count')) return 'no answers';
    if (profile.percent > given / 2) return { doubt: 'aggregated', why: evidence('percentages') };
    if (profile.dateLike > 0 && profile.dateLike + profile.dates > given * 0.4)
      return { doubt: 'dates', why: evidence('dateValues') };
  }
  if (given > 0 && readable < given / 2) {
    const symbols = [...profile.labels.keys()].filter((label) => !/[\p{L}\d]/u.test(label)).length;
    return keys.has('score') && symbols > 1 ? { doubt: 'mixedLabels', why: evidence('mixedSymbols') } : 'no answers';
  }
  // Half stars are no answers on a scale of whole points; in a handful of answers one stray is none.
  if (profile.fractional > given * (stated && given >= 10 ? 0.2 : 0.5)) {
    if (!score) return 'no answers';
    return { doubt: 'aggregated', why: evidence('averages') };
  }
  if (stated && given > 0 && farBeyond(profile) > given / 3)
    return { doubt: 'aggregated', why: evidence('minusHundred') };
  if (around.aggregated && score && given > 0) return { doubt: 'aggregated', why: around.aggregated };
  // Prose that happens to name a metric ("nps comment") is no answer, and a comment column is none for a stray number in it.
  const prose = (keys.has('comment') || keys.has('reason')) && !keys.has('score');
  return prose && readable < given * 0.9 ? 'no answers' : undefined;
}

/** How many values lie beyond every scale, as scores do that are already computed. */
function farBeyond(profile: ColumnProfile): number {
  const beyond = [...profile.numbers].filter(
    ([value]) => (value < -1 && value >= -100) || (value > 10 && value <= 100),
  );
  // One value over and over is a sentinel (99 for "no answer"), and a single 11 a stray: it takes several different ones to be another kind of number.
  return beyond.length >= 3 ? beyond.reduce((sum, [, count]) => sum + count, 0) : 0;
}

function countPoints(profile: ColumnProfile, points: Readonly<Record<string, number>>): number {
  const names = Object.keys(points);
  let sum = 0;
  for (const [text, count] of profile.texts) if (names.includes(text.trim().toLowerCase())) sum += count;
  return sum;
}
