/** Running sums of several rating columns answered together; small, and two of them can be merged. */
export interface RatingMoments {
  /** Rows added: people who answered every column. */
  n: number;
  /** A value near each column's middle, subtracted before summing so that no digits are lost. */
  shift: readonly number[];
  /** Sum of each shifted column. */
  sums: number[];
  /** Sums of products of shifted columns, row by row (columns × columns). */
  products: number[];
}

/**
 * Starts running sums for some rating columns.
 *
 * @param shift one number a column, near its middle (the scale's midpoint); whole numbers keep the sums exact
 * @returns empty sums
 * @throws RangeError when there is no column or a shift is not a finite number
 * @see https://en.wikipedia.org/wiki/Algorithms_for_calculating_variance#Computing_shifted_data
 * @example ratingMoments([3, 3]).n // 0
 */
export function ratingMoments(shift: readonly number[]): RatingMoments {
  if (shift.length === 0 || !shift.every(Number.isFinite)) {
    throw new RangeError('Give one finite number for each rating column, such as the midpoint of its scale.');
  }
  const columns = shift.length;
  return { n: 0, shift: [...shift], sums: zeros(columns), products: zeros(columns * columns) };
}

/**
 * Adds one row of ratings to running sums, in place.
 *
 * @param moments sums to add to
 * @param row one finite number a column (leave out rows with a blank)
 * @returns nothing; `moments` is changed
 * @throws RangeError when the row's length differs or a value is not a finite number
 * @see https://en.wikipedia.org/wiki/Covariance#Calculating_the_sample_covariance
 * @example addRatings(moments, [4, 5]) // moments.n is one more
 */
export function addRatings(moments: RatingMoments, row: ArrayLike<number>): void {
  const { shift, sums, products } = moments;
  const columns = shift.length;
  if (row.length !== columns) throw new RangeError(`This row has ${row.length} ratings where ${columns} are expected.`);
  for (let i = 0; i < columns; i++) {
    if (!Number.isFinite(row[i]))
      throw new RangeError('Leave out rows with a blank or text rating before adding them.');
  }
  moments.n += 1;
  for (let i = 0; i < columns; i++) {
    const x = row[i]! - shift[i]!;
    sums[i]! += x;
    for (let j = 0; j < columns; j++) products[i * columns + j]! += x * (row[j]! - shift[j]!);
  }
}

/**
 * Running sums of rows that are all at hand.
 *
 * @param rows at least one row of finite numbers, one a column, all of the same length (leave out rows with a blank)
 * @returns their sums, shifted by the first row
 * @throws RangeError when there is no row, rows differ in length, or a value is not a finite number
 * @see https://en.wikipedia.org/wiki/Algorithms_for_calculating_variance#Computing_shifted_data
 * @example sumsOf([[1, 2], [3, 6]]).n // 2
 */
export function sumsOf(rows: readonly (readonly number[])[]): RatingMoments {
  const moments = ratingMoments(rows[0] ?? []);
  for (const row of rows) addRatings(moments, row);
  return moments;
}

/**
 * Sums of two sets of rows put together, as if they had been added one by one.
 *
 * @param a sums of some rows
 * @param b sums of other rows, begun with the same shift
 * @returns new sums; neither input is changed
 * @throws RangeError when the two were begun with different shifts
 * @see https://en.wikipedia.org/wiki/Algorithms_for_calculating_variance#Parallel_algorithm
 * @example mergeRatingMoments(januarySums, februarySums).n // rows of both months
 */
export function mergeRatingMoments(a: RatingMoments, b: RatingMoments): RatingMoments {
  if (a.shift.length !== b.shift.length || a.shift.some((value, index) => value !== b.shift[index])) {
    throw new RangeError('These sums were begun with different columns or shifts: begin both with the same list.');
  }
  return {
    n: a.n + b.n,
    shift: a.shift,
    sums: a.sums.map((value, index) => value + b.sums[index]!),
    products: a.products.map((value, index) => value + b.products[index]!),
  };
}

/**
 * Covariance matrix (n − 1) of the columns behind running sums.
 *
 * @param moments sums of at least two rows
 * @returns rows of the symmetric matrix, in column order; a column that does not vary has exactly 0 on the diagonal
 * @throws RangeError when there are fewer than two rows
 * @see https://en.wikipedia.org/wiki/Sample_mean_and_covariance
 * @example covarianceMatrix(sumsOf([[1, 2], [3, 6]])) // [[2, 4], [4, 8]]
 */
export function covarianceMatrix(moments: RatingMoments): number[][] {
  const { n, sums, products } = moments;
  if (n < 2) throw new RangeError(`A covariance needs at least two complete rows of ratings; there are ${n}.`);
  const columns = sums.length;
  return sums.map((sum, i) =>
    sums.map((other, j) => {
      const square = products[i * columns + j]!;
      const centered = square - (sum * other) / n;
      // A constant column that is not a whole number away from its shift leaves rounding behind.
      return i === j && centered <= 1e-14 * square ? 0 : centered / (n - 1);
    }),
  );
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
