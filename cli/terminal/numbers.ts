import type { Method } from '#shared/metrics/method.ts';
import { numberText, pText } from '#shared/reports/number-text.ts';

export { numberText as rounded } from '#shared/reports/number-text.ts';

/** A number with its sign: differences say which way they go. */
export function signed(value: number, decimals: number): string {
  const text = numberText(value, decimals);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/**
 * A count with its thousands set apart.
 *
 * @example grouped(1234567) // '1,234,567'
 */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/**
 * How many decimals a score and all that stands beside it are shown with: two for a mean; for NPS, net and percent none under a thousand answers,
 * where a decimal would only be noise, and one from there on. The same rule as the core's `scoreText`, for what stands beside a score.
 */
export function decimalsFor(method: Method, n: number): number {
  if (method === 'mean') return 2;
  return n < 1000 ? 0 : 1;
}

/**
 * A p-value as it is written in a report.
 *
 * @param p 0–1
 * @example pValue(0.0304) // 'p = 0.030'
 * @example pValue(0.0004) // 'p < 0.001'
 */
export function pValue(p: number): string {
  if (p > 0.99) return 'p > 0.99';
  // "p = 0.050" beside a mark that says "significant" would look like a contradiction.
  if (p < 0.05 && p >= 0.0495) return 'p < 0.05';
  return pText(p);
}

/**
 * A share of the answers in percent, without claiming none where there is one.
 *
 * @param share 0–100
 * @example percent(0.2) // '<1 %'
 */
export function percent(share: number): string {
  if (share > 0 && share < 0.5) return '<1 %';
  if (share < 100 && share >= 99.5) return '>99 %';
  return `${numberText(share, 0)} %`;
}
