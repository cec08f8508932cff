import { metricsOf } from '../imports/header-metric.ts';
import { headerKeys } from '../imports/header-words.ts';
import type { Metric } from '../metrics/bands.ts';

/**
 * What is wrong with a wording: `empty`; `satisfaction` or `recommendation` is asked about where another metric is measured; `effort` asks how hard
 * it was, so that high answers would be bad; `notEase` does not ask how easy it was; `otherMetric` does not ask what the metric measures.
 */
export type WordingFault = 'empty' | 'satisfaction' | 'recommendation' | 'effort' | 'notEase' | 'otherMetric';

/**
 * Whether a wording asks what its metric measures, in any of the languages. It reads the wording as an import would read the column's header: what
 * passes here is recognised again when the answers come back.
 *
 * @param metric what is to be measured
 * @param text the wording as a person may have changed it
 * @returns the first fault, or undefined
 * @example checkWording('ces', 'How satisfied are you with our support?') // 'satisfaction'
 */
export function checkWording(metric: Metric, text: string): WordingFault | undefined {
  if (text.trim() === '') return 'empty';
  const keys = headerKeys(text);
  const found = metricsOf(keys);
  if (metric !== 'ces') return found.length === 1 && found[0] === metric ? undefined : 'otherMetric';
  if (found.includes('csat')) return 'satisfaction';
  if (found.includes('nps')) return 'recommendation';
  if (keys.has('ease')) return keys.has('effort') ? 'effort' : undefined;
  return keys.has('effort') ? 'effort' : 'notEase';
}
