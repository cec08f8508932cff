/** A time of day as it is written. */
export interface TimeOfDay {
  /** Minutes since midnight. */
  readonly minutes: number;
  /** Minutes east of UTC. */
  readonly offset: number | undefined;
}

/**
 * Reads the time that follows a date.
 *
 * @param text what stands behind the day, with its `T` or blank
 * @returns midnight without an offset where there is no time
 * @example timeOfDay('T23:30:00+02:00') // { minutes: 1410, offset: 120 }
 */
export function timeOfDay(text: string): TimeOfDay {
  const match = TIME.exec(text);
  if (!match) return { minutes: 0, offset: undefined };
  let hours = Number(match[1]);
  const half = match[3]?.toLowerCase();
  if (half === 'p' && hours < 12) hours += 12;
  if (half === 'a' && hours === 12) hours = 0;
  let offset: number | undefined = match[4] === undefined ? undefined : 0;
  if (match[5] !== undefined) {
    const figures = match[5].slice(1).replace(':', '');
    const size =
      figures.length <= 2 ? Number(figures) * 60 : Number(figures.slice(0, -2)) * 60 + Number(figures.slice(-2));
    offset = match[5].startsWith('-') ? -size : size;
  }
  return { minutes: hours * 60 + Number(match[2]), offset };
}

const TIME =
  /^[T ]\s*(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?\s*(z|utc|gmt)?\s*([+-]\d{1,2}(?::?\d{2})?)?/i;
