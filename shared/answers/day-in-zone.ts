const DAY = 86_400_000;
/** Clocks of all zones since 1970 differ from UTC, and change, by whole quarters of an hour. */
const QUARTER = 900_000;

/**
 * Makes the function that tells the calendar day of an instant in a zone, asking the platform for the zone's clock as seldom as it can.
 *
 * A platform's clock is slow to ask (a service call in Apps Script), and 100,000 answers have 100,000 instants. Where the clock is as far from UTC at
 * the beginning of a UTC day as at its end, it is so all day: then one question a day is enough.
 *
 * @param offsetAt minutes that the zone's clock is ahead of UTC at an instant (milliseconds since 1970)
 * @returns a function from an instant to days since 1970-01-01; NaN for what is no instant
 * @example dayInZone(() => 60)(Date.UTC(2026, 0, 31, 23, 30)) // the day of 2026-02-01
 */
export function dayInZone(offsetAt: (instant: number) => number): (instant: number) => number {
  const atQuarter = new Map<number, number>();
  const allDay = new Map<number, number | undefined>();
  const offset = (instant: number): number => {
    const quarter = Math.floor(instant / QUARTER);
    let minutes = atQuarter.get(quarter);
    if (minutes === undefined) {
      minutes = offsetAt(quarter * QUARTER);
      atQuarter.set(quarter, minutes);
    }
    return minutes;
  };
  return (instant) => {
    if (!Number.isFinite(instant)) return Number.NaN;
    const utcDay = Math.floor(instant / DAY);
    if (!allDay.has(utcDay)) {
      const first = offset(utcDay * DAY);
      allDay.set(utcDay, first === offset((utcDay + 1) * DAY) ? first : undefined);
    }
    const minutes = allDay.get(utcDay) ?? offset(instant);
    return Math.floor((instant + minutes * 60_000) / DAY);
  };
}
