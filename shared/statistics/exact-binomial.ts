import { checkShare, type ShareCounts } from './counts.ts';
import { betaLowerTail } from './distributions.ts';
import { logFactorial } from './log-factorial.ts';

// Outcomes this close in probability to the observed one count as equally likely; R uses the same allowance.
const TIE = Math.log(1 + 1e-7);

/**
 * Two-sided p-value of the exact binomial test: the probability of all outcomes no likelier than the observed one.
 *
 * @param counts successes and n, whole numbers, n at least 1
 * @param share the share under test as a fraction, 0–1
 * @returns p-value, 0–1
 * @throws RangeError when there are no answers, the counts make no sense, or the share is not 0–1
 * @see https://en.wikipedia.org/wiki/Binomial_test; the two-sided rule is that of R's binom.test
 * @example exactBinomial({ successes: 9, n: 10 }, 0.7) // 0.2995766785 (to rounding)
 */
export function exactBinomial(counts: ShareCounts, share: number): number {
  const { successes, n } = checkShare(counts);
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`The share to test against must lie between 0 and 1; got ${share}.`);
  }
  if (share === 0) return successes === 0 ? 1 : 0;
  if (share === 1) return successes === n ? 1 : 0;
  const mean = n * share;
  if (successes === mean) return 1;

  const logChance = (k: number) =>
    k * Math.log(share) + (n - k) * Math.log1p(-share) - logFactorial(k) - logFactorial(n - k);
  const observed = logChance(successes) + TIE;
  const below = successes < mean;
  // On the far side of the mean, outcomes only get rarer away from it: the first rare enough one is found by halving.
  let near = below ? Math.ceil(mean) - 1 : Math.floor(mean) + 1;
  let far = below ? n + 1 : -1;
  while (Math.abs(far - near) > 1) {
    const middle = Math.trunc((near + far) / 2);
    if (logChance(middle) <= observed) far = middle;
    else near = middle;
  }
  const p = below
    ? atMost(successes, n, share) + atLeast(far, n, share)
    : atLeast(successes, n, share) + atMost(far, n, share);
  return Math.min(1, p);
}

function atMost(k: number, n: number, share: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : betaLowerTail(1 - share, n - k, k + 1);
}

function atLeast(k: number, n: number, share: number): number {
  if (k > n) return 0;
  return k <= 0 ? 1 : betaLowerTail(share, k, n - k + 1);
}
