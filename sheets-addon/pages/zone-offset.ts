/**
 * The clock of a zone, by the browser's own tables.
 *
 * @returns minutes ahead of UTC at an instant
 * @throws RangeError when the browser does not know the zone
 */
export function zoneOffset(zone: string): (instant: number) => number {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant / 900_000);
    let minutes = known.get(quarter);
    if (minutes === undefined) {
      const found = /GMT([+-])(\d{2}):(\d{2})/.exec(clock.format(quarter * 900_000));
      minutes = found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : 0;
      known.set(quarter, minutes);
    }
    return minutes;
  };
}
