import type { CalculationQueue } from './calculation-queue.ts';

/** Results may reach elsewhere as often as this, one after another. */
const MOST_REPEATED = 5;

/**
 * Watches recalculations until nothing changes any more.
 *
 * A formula that looks at a part of another's result is worked out after it only once Univer knows how far that result reaches: where it has come to reach elsewhere,
 * everything is worked out once more.
 *
 * @param again works every formula out again
 * @param reach how far results reach, as a text
 * @param onChange told when a recalculation begins and when it is over
 */
export function watchRecalculation(
  queue: CalculationQueue,
  again: () => void,
  reach: () => string,
  onChange: (calculating: boolean) => void,
): void {
  let reached = reach();
  let repeated = 0;
  queue.onChange((busy) => {
    if (busy) {
      onChange(true);
      return;
    }
    const now = reach();
    // One that reaches as far as its own result would have it never rests.
    const isSettled = now === reached || repeated >= MOST_REPEATED;
    repeated = isSettled ? 0 : repeated + 1;
    reached = now;
    if (isSettled) onChange(false);
    else again();
  });
}
