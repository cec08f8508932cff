import type { Moment } from './ticket.ts';

/**
 * The same items in order of time. One whose time is not known keeps its place after the item before it (the first ones before the
 * item after them); items of the same time stay in the order they came in.
 *
 * @example orderInTime([{ at: { time: 9, precision: 'second' } }, {}, { at: { time: 5, precision: 'second' } }]) // the third, the first, the second
 */
export function orderInTime<Item extends { readonly at?: Moment }>(items: readonly Item[]): Item[] {
  let time = items.find(({ at }) => at)?.at?.time ?? 0;
  return items
    .map((item) => {
      time = item.at?.time ?? time;
      return { item, time };
    })
    .sort((one, other) => one.time - other.time)
    .map(({ item }) => item);
}
