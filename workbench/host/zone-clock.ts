/** What a clock and a calendar on the wall say in a zone. */
export interface Clock {
  time: number;
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** The same clock reading as if it were UTC, in milliseconds. */
  local: number;
}

// Making one costs fifty times what reading it does.
const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * Reads the wall clock of a zone at an instant.
 *
 * @param time milliseconds since 1970
 * @param zone such as `Europe/Stockholm`, `GMT` or `GMT+1`
 * @throws when there is no such zone
 */
export function clockOf(time: number, zone: string): Clock {
  let reader = clocks.get(zone);
  if (!reader) {
    const offset = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
    const named = offset ? `${offset[1]}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}` : zone;
    try {
      reader = new Intl.DateTimeFormat('en-US', {
        timeZone: named,
        hourCycle: 'h23',
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw new Error(`Invalid argument: timeZone. There is no zone ${zone}`);
    }
    clocks.set(zone, reader);
  }
  const parts = Object.fromEntries(reader.formatToParts(time).map(({ type, value }) => [type, value]));
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const [month, day, hour, minute, second] = ['month', 'day', 'hour', 'minute', 'second'].map((name) =>
    Number(parts[name]),
  ) as [number, number, number, number, number];
  const millisecond = ((time % 1000) + 1000) % 1000;
  const local = new Date(0);
  local.setUTCFullYear(year, month - 1, day);
  local.setUTCHours(hour, minute, second, millisecond);
  return { time, year, month, day, hour, minute, second, millisecond, local: local.getTime() };
}
