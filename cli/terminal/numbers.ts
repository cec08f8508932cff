import type { Method } from '#shared/metrics/score.ts';

/**
 * A number rounded once, half away from zero, never "-0".
 *
 * @param value any finite number
 * @param decimals 0–10
 * @example rounded(-12.5, 0) // '-13'
 * @example rounded(1.005, 2) // '1.01'
 */
export function rounded(value: number, decimals: number): string {
  // 1.005 is stored a hair below itself; fifteen digits bring back what was meant before the one rounding.
  const meant = Number(Math.abs(value).toPrecision(15));
  if (meant >= 1e15) return value.toFixed(0);
  const scaled = Math.floor(Number((meant * 10 ** decimals).toPrecision(15)) + 0.5);
  const text = (scaled / 10 ** decimals).toFixed(decimals);
  return scaled !== 0 && value < 0 ? `-${text}` : text;
}

/** The same with its sign: differences say which way they go. */
export function signed(value: number, decimals: number): string {
  const text = rounded(value, decimals);
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
 * where a decimal would only be noise, and one from there on.
 */
export function decimalsFor(method: Method, n: number): number {
  if (method === 'mean') return 2;
  return n < 1000 ? 0 : 1;
}

/**
 * A p-value as it is written in a report.
 *
 * @param p 0–1
 * @example pValue(0.0304) // 'p = 0.03'
 * @example pValue(0.0004) // 'p < 0.001'
 */
export function pValue(p: number): string {
  if (p < 0.001) return 'p < 0.001';
  if (p > 0.99) return 'p > 0.99';
  // "p = 0.05" beside a mark that says "significant" would look like a contradiction.
  if (p < 0.05 && p >= 0.0495) return 'p < 0.05';
  // Three decimals while it matters on which side of a limit it stands.
  return `p = ${p < 0.1 ? rounded(p, 3).replace(/0$/, '') : rounded(p, 2)}`;
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
  return `${rounded(share, 0)} %`;
}
