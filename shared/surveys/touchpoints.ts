import type { Metric } from '../metrics/bands.ts';

/** What a customer has just done when they are asked. */
export const touchpoints = [
  'purchase',
  'checkout',
  'onboarding',
  'signup',
  'firstUse',
  'support',
  'complaint',
  'return',
  'warranty',
  'abandonment',
] as const;

/** One of {@link touchpoints}. */
export type Touchpoint = (typeof touchpoints)[number];

/**
 * The metric that is proposed for a touchpoint. Effort is asked about where something had to be done; a purchase is an outcome, which people judge
 * by whether they are content with it.
 *
 * @example defaultMetric('support') // 'ces'
 */
export function defaultMetric(touchpoint: Touchpoint): Metric {
  return touchpoint === 'purchase' ? 'csat' : 'ces';
}
