import { dayInZone } from '#shared/answers/day-in-zone.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import type { Mapping } from '#shared/sources/source.ts';

/**
 * What was stated of a file, with the days of its time zone, which cannot be sent or stored.
 *
 * @throws RangeError when the browser does not know the zone
 */
export function withZone(mapping: Mapping): ImportOptions {
  if (mapping.zone === undefined) return mapping;
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: mapping.zone, timeZoneName: 'longOffset' });
  return { ...mapping, dayInZone: dayInZone((instant) => offsetIn(clock.format(instant))) };
}

/** Minutes ahead of UTC, from `1/1/2026, GMT+01:00`. */
function offsetIn(formatted: string): number {
  const sign = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(formatted);
  if (!sign?.[1]) return 0;
  const minutes = Number(sign[2]) * 60 + Number(sign[3]) + Number(sign[4] ?? 0) / 60;
  return sign[1] === '-' ? -minutes : minutes;
}
