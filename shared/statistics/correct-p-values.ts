/** p-values corrected for having looked many times; each list in input order, null where there was no test. */
export interface CorrectedPValues {
  /** Benjamini–Hochberg: share of false finds among the finds. The default here. */
  bh: (number | null)[];
  /** Holm: chance of any false find. */
  holm: (number | null)[];
  /** Bonferroni: as Holm, simpler and stricter. */
  bonferroni: (number | null)[];
  /** Benjamini–Yekutieli: as Benjamini–Hochberg under any dependence. */
  by: (number | null)[];
}

/**
 * p-values corrected for multiple comparisons in four ways.
 *
 * @param pValues p-values, 0–1; null where no test was possible (left out of the number of tests)
 * @returns four lists in input order, 0–1
 * @throws RangeError when a p-value is not between 0 and 1
 * @see R's p.adjust; Benjamini & Hochberg 1995, https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
 * @example correctPValues([0.04, 0.03, 0.02, 0.01]).holm // [0.06, 0.06, 0.06, 0.04]
 */
export function correctPValues(pValues: readonly (number | null)[]): CorrectedPValues {
  const tests = sorted(pValues).length;
  let harmonic = 0;
  for (let k = 1; k <= tests; k++) harmonic += 1 / k;
  return {
    bh: stepUp(pValues, 1),
    holm: stepDown(pValues),
    bonferroni: pValues.map((p) => (p === null ? null : Math.min(1, tests * p))),
    by: stepUp(pValues, harmonic),
  };
}

/**
 * p-values corrected by Benjamini and Hochberg's rule.
 *
 * @param pValues p-values, 0–1; null where no test was possible
 * @returns adjusted p-values in input order, 0–1, never below the raw ones
 * @throws RangeError when a p-value is not between 0 and 1
 * @see Benjamini & Hochberg 1995, https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
 * @example benjaminiHochberg([0.01, 0.04, 0.02]) // [0.03, 0.04, 0.03]
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
  return stepUp(pValues, 1);
}

function stepUp(pValues: readonly (number | null)[], factor: number): (number | null)[] {
  const order = sorted(pValues);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let least = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const { p, index } = order[rank - 1]!;
    // Multiplied in this order an adjusted p-value cannot end up a rounding below the raw one.
    least = Math.min(least, factor * (order.length / rank) * p);
    adjusted[index] = least;
  }
  return adjusted;
}

function stepDown(pValues: readonly (number | null)[]): (number | null)[] {
  const order = sorted(pValues);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let most = 0;
  order.forEach(({ p, index }, position) => {
    most = Math.max(most, Math.min(1, (order.length - position) * p));
    adjusted[index] = most;
  });
  return adjusted;
}

function sorted(pValues: readonly (number | null)[]): { p: number; index: number }[] {
  const tests: { p: number; index: number }[] = [];
  pValues.forEach((p, index) => {
    if (p === null) return;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`A p-value must lie between 0 and 1; number ${index + 1} is ${p}.`);
    tests.push({ p, index });
  });
  return tests.sort((x, y) => x.p - y.p);
}
