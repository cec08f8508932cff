/** How many of `n` answers were successes: in the positive band, satisfied, or given at all. */
export interface ShareCounts {
  /** Whole number, 0–n. */
  successes: number;
  /** Whole number of valid answers, 1 or more where a number is computed. */
  n: number;
}

/** Answers in each band of a net score (NPS: detractors, passives, promoters). */
export interface NetCounts {
  negative: number;
  neutral: number;
  positive: number;
}

/**
 * Number of answers in the three bands.
 *
 * @param counts whole numbers, 0 or more
 * @returns their sum
 * @throws RangeError when a count is negative or not whole
 * @see https://www.netpromotersystem.com/about/measuring-your-net-promoter-score/
 * @example answersInBands({ negative: 1, neutral: 3, positive: 2 }) // 6
 */
export function answersInBands(counts: NetCounts): number {
  return (
    checkCount(counts.negative, 'negative') +
    checkCount(counts.neutral, 'neutral') +
    checkCount(counts.positive, 'positive')
  );
}

/**
 * Checks a share's counts before they are used.
 *
 * @param counts whole numbers, successes 0–n, n at least 1
 * @returns the same counts
 * @throws RangeError when there are no answers, a count is not a whole number, or successes exceed n
 * @see https://en.wikipedia.org/wiki/Binomial_distribution
 * @example checkShare({ successes: 3, n: 5 }) // { successes: 3, n: 5 }
 */
export function checkShare(counts: ShareCounts): ShareCounts {
  checkCount(counts.successes, 'successes');
  checkCount(counts.n, 'n');
  if (counts.n === 0) throw noAnswers();
  if (counts.successes > counts.n) {
    throw new RangeError(`${counts.successes} successes out of ${counts.n} answers: check which number is the total.`);
  }
  return counts;
}

/**
 * Checks that a value counts something.
 *
 * @param value whole number, 0 or more
 * @param what what is counted, for the message
 * @returns the same value
 * @throws RangeError when the value is negative, fractional, not finite or beyond exact whole numbers
 * @see https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/isSafeInteger
 * @example checkCount(3, 'answers') // 3
 */
export function checkCount(value: number, what: string): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`The count "${what}" must be a whole number, 0 or more; got ${value}.`);
  }
  return value;
}

/**
 * The error for an empty set: it is not a score of 0.
 *
 * @returns a RangeError that says what to do
 * @see https://github.com/formbricks/formbricks/issues/2908 (what happens otherwise)
 * @example noAnswers().message // 'No valid answer: …'
 */
export function noAnswers(): RangeError {
  return new RangeError('No valid answer: widen the filter, or check the column and its scale.');
}
