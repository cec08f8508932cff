// Below this a rating keeps less than a ten-billionth of its own variance beside the others: what is left is rounding.
const COLLINEAR = 1e-10;

/**
 * Regression on standardised columns: solves the normal equations by Cholesky's decomposition.
 *
 * @param correlations correlation matrix, outcome first, then the predictors
 * @param members predictors to use, numbered from 0
 * @param names names of all predictors, for the message
 * @returns standardised coefficients in order of `members`, and R², 0–1
 * @throws RangeError when a predictor can be worked out from the others
 * @see https://en.wikipedia.org/wiki/Cholesky_decomposition
 * @example standardizedRegression([[1, 0.5], [0.5, 1]], [0], ['speed']) // { coefficients: [0.5], rSquared: 0.25 }
 */
export function standardizedRegression(
  correlations: readonly (readonly number[])[],
  members: readonly number[],
  names: readonly string[],
): { coefficients: number[]; rSquared: number } {
  const lower: number[][] = [];
  const solved: number[] = [];
  members.forEach((member, i) => {
    const row: number[] = [];
    lower.push(row);
    for (let j = 0; j <= i; j++) {
      let value = correlations[member + 1]![members[j]! + 1]!;
      for (let k = 0; k < j; k++) value -= row[k]! * lower[j]![k]!;
      if (j < i) row.push(value / lower[j]![j]!);
      else if (value < COLLINEAR) throw collinear(members.slice(0, i + 1), names);
      else row.push(Math.sqrt(value));
    }
    let outcome = correlations[0]![member + 1]!;
    for (let k = 0; k < i; k++) outcome -= row[k]! * solved[k]!;
    solved.push(outcome / row[i]!);
  });
  const coefficients: number[] = new Array<number>(members.length).fill(0);
  for (let i = members.length - 1; i >= 0; i--) {
    let value = solved[i]!;
    for (let k = i + 1; k < members.length; k++) value -= lower[k]![i]! * coefficients[k]!;
    coefficients[i] = value / lower[i]![i]!;
  }
  const rSquared = solved.reduce((sum, value) => sum + value * value, 0);
  return { coefficients, rSquared: Math.min(1, rSquared) };
}

function collinear(members: readonly number[], names: readonly string[]): RangeError {
  const last = names[members[members.length - 1]!]!;
  const others = members.slice(0, -1).map((member) => names[member]);
  return new RangeError(
    `"${last}" can be worked out from ${others.map((name) => `"${name}"`).join(', ')}: leave one of them out.`,
  );
}
