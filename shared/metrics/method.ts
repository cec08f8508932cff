import type { Metric } from './bands.ts';

/** How a metric turns answers into a number. `percent` is the share in the positive band (top box); `net` is positive minus negative. */
export const METHODS = ['mean', 'percent', 'net'] as const;
export type Method = (typeof METHODS)[number];

/**
 * The method a metric uses unless another is stated.
 *
 * @example defaultMethod('nps') // 'net'
 */
export function defaultMethod(metric: Metric): Method {
  if (metric === 'nps') return 'net';
  return metric === 'csat' ? 'percent' : 'mean';
}
