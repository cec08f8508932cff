import { isoMoment } from '#shared/tickets/moment.ts';

/**
 * Ids for messages that the page gives none: the second in which each was written, and its place among those of the same second. The same
 * in page and API, and after a reload.
 *
 * @param times ISO texts, oldest first
 * @returns an id each; undefined where the time is not known
 * @example timeIds(['2026-11-02T08:00:00Z', '2026-11-02T08:00:00Z']) // ['t1793606400', 't1793606400-2']
 */
export function timeIds(times: readonly (string | undefined)[]): (string | undefined)[] {
  const seen = new Map<number, number>();
  return times.map((text) => {
    const moment = isoMoment(text ?? '');
    if (!moment) return undefined;
    const second = Math.floor(moment.time / 1000);
    const place = (seen.get(second) ?? 0) + 1;
    seen.set(second, place);
    return place === 1 ? `t${second}` : `t${second}-${place}`;
  });
}
