import { isoDay } from '#shared/answers/period.ts';

/**
 * The moments between which days lie on the reader's own clock: what happened in this browser is known by its moment.
 *
 * @param from first day, days since 1970-01-01; without it from the beginning
 * @param to last day
 * @returns milliseconds since 1970: the first moment of the first day, and the first after the last day
 * @example momentsOf(20_454, 20_454) // with a clock on UTC { since: 1_767_225_600_000, until: 1_767_312_000_000 }
 */
export function momentsOf(from: number | undefined, to: number | undefined): { since: number; until: number } {
  const start = (day: number): number => new Date(`${isoDay(day)}T00:00`).getTime();
  return {
    since: from === undefined ? Number.NEGATIVE_INFINITY : start(from),
    until: to === undefined ? Number.POSITIVE_INFINITY : start(to + 1),
  };
}
