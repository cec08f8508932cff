import type { Moment } from '#shared/tickets/ticket.ts';

/**
 * Ids for messages that the helpdesk gives none: the second in which each was written, and its place among those of the same second. The
 * same in page and API, and after a reload.
 *
 * @param moments when each was written, oldest first
 * @returns an id each; undefined where the time is not known to the second
 * @example timeIds([eight, eight]) // ['t1793606400', 't1793606400-2']
 */
export function timeIds(moments: readonly (Moment | undefined)[]): (string | undefined)[] {
  const seen = new Map<number, number>();
  return moments.map((moment) => {
    if (moment?.precision !== 'second') return undefined;
    const second = Math.floor(moment.time / 1000);
    const place = (seen.get(second) ?? 0) + 1;
    seen.set(second, place);
    return place === 1 ? `t${second}` : `t${second}-${place}`;
  });
}
