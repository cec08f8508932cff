import { UsageError } from '../failure.ts';

const QUARTER_HOUR = 900_000;
const DAY = 86_400_000;

/** A time zone and the calendar day it has at an instant. */
export interface Zone {
  readonly name: string;
  /** Days since 1970-01-01 of an instant in milliseconds since then. */
  readonly dayInZone: (instant: number) => number;
}

/**
 * Checks a time zone and makes the function that gives an instant's day in it.
 *
 * @param text an IANA name such as `Europe/Stockholm`, `UTC`, or an offset such as `+02:00`
 * @throws UsageError when this Node does not know it
 * @example readZone('America/New_York').dayInZone(Date.UTC(2024, 0, 1, 3)) // 19722: still the last of December there
 */
export function readZone(text: string): Zone {
  let offsets: Intl.DateTimeFormat;
  try {
    offsets = new Intl.DateTimeFormat('en-US', { timeZone: text.trim(), timeZoneName: 'longOffset' });
  } catch {
    throw new UsageError(
      `--zone cannot be "${text}": write a time zone such as Europe/Stockholm, America/New_York or UTC.`,
    );
  }
  const offsetAt = (instant: number): number => {
    const sign = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(offsets.format(instant));
    if (!sign?.[1]) return 0;
    const seconds = Number(sign[2]) * 3600 + Number(sign[3]) * 60 + Number(sign[4] ?? 0);
    return (sign[1] === '-' ? -1000 : 1000) * seconds;
  };
  return { name: offsets.resolvedOptions().timeZone, dayInZone: remembering(offsetAt) };
}

/**
 * Asking Intl costs a microsecond or two and a file asks a million times: the offset is remembered per UTC day, and per quarter of an hour on the
 * few days it changes (Lord Howe changes at half past).
 */
function remembering(offsetAt: (instant: number) => number): (instant: number) => number {
  const ofDay = new Map<number, number | null>();
  const ofQuarter = new Map<number, number>();
  return (instant) => {
    const day = Math.floor(instant / DAY);
    let offset = ofDay.get(day);
    if (offset === undefined) {
      const first = offsetAt(day * DAY);
      offset = first === offsetAt((day + 1) * DAY - 1) ? first : null;
      ofDay.set(day, offset);
    }
    if (offset === null) {
      const quarter = Math.floor(instant / QUARTER_HOUR);
      let exact = ofQuarter.get(quarter);
      if (exact === undefined) {
        exact = offsetAt(quarter * QUARTER_HOUR);
        ofQuarter.set(quarter, exact);
      }
      offset = exact;
    }
    return Math.floor((instant + offset) / DAY);
  };
}
