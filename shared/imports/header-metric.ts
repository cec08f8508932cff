import { METRICS, type Metric } from '../metrics/bands.ts';
import { type HeaderKey, type HeaderKeys, headerKeys, wordsOf } from './header-words.ts';

/** The metrics that words name: ease and effort are what CES asks about, where nothing else is named. */
export function metricsOf(keys: HeaderKeys): readonly Metric[] {
  const found = METRICS.filter((metric) => keys.has(metric));
  if (found.length === 0 && (keys.has('ease') || keys.has('effort'))) return ['ces'];
  return found;
}

/**
 * Whether words speak of effort or difficulty, so that high may be hard. A score of customer effort is a name; "customer effort" alone was first asked as
 * effort (1 very low to 5 very high) and is a name only beside words of ease.
 */
export function speaksOfEffort(keys: HeaderKeys): boolean {
  return keys.has('effort') || (keys.has('customerEffort') && !keys.has('cesName') && !keys.has('ease'));
}

/** Whether a short header names what stands beside an answer: `nps_month`, `csat_target`; "NPS this month" is an answer. */
export function standsBeside(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  const last = headerKeys(words[words.length - 1]!);
  if (!last.has('beside') && !last.has('timeUnit')) return false;
  return words.slice(0, -1).every((word) => {
    const keys = headerKeys(word);
    return metricsOf(keys).length > 0 || keys.has('score') || keys.has('surveyKind');
  });
}

/** Whether a header says no more than that it is a score: `score`, `rating (1-5)`. */
export function isBareScore(name: string): boolean {
  return wordsOf(name).every((word) => /^\d+$/.test(word) || headerKeys(word).has('score'));
}

/** Whether a short header is a score and nothing more: `rating`, `customer_rating`, but not `quality score`. Of a whole question this is not asked. */
export function isPlainScore(name: string): boolean {
  const words = wordsOf(name);
  return (
    words.length > 4 ||
    words.every((word) => {
      if (/^\d+$|^(?:q|overall|service|support|survey|final|given|of|by|the|our|your|from|out|scale)$/.test(word))
        return true;
      const keys = headerKeys(word);
      return PLAIN_KEYS.some((key) => keys.has(key)) || metricsOf(keys).length > 0;
    })
  );
}

const PLAIN_KEYS: readonly HeaderKey[] = ['score', 'customer', 'agent', 'team', 'surveyKind', 'ticketId', 'comment'];
