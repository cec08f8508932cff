import type { Interval } from './interval.ts';

/** What every comparison of two groups tells, whatever is compared. */
export interface Comparison {
  /** First group's value. */
  valueA: number;
  /** Second group's value. */
  valueB: number;
  /** Signed difference, first minus second. */
  difference: number;
  /** Interval of the difference to show; holds the difference. Null when the data cannot give one. */
  interval: Interval | null;
  /** Two-sided p-value, 0–1, of "no difference"; null when the data cannot give one. */
  pValue: number | null;
}
