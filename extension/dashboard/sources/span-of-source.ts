import { dayOfRaw } from '#shared/imports/date-order.ts';
import type { OpenSource } from '#shared/sources/source.ts';

/**
 * The first and the last day of a source's rows, days since 1970-01-01.
 *
 * @returns `undefined` where it has no dates, or none that can be read
 * @example spanOfSource(source) // { from: 20_332, to: 20_787 }
 */
export function spanOfSource({
  cube,
  imported,
}: Pick<OpenSource, 'cube' | 'imported'>): { readonly from: number; readonly to: number } | undefined {
  const { order } = imported.dates;
  if (order === undefined) return undefined;
  let from: number | undefined;
  let to: number | undefined;
  for (const raw of new Set(cube.days)) {
    const day = dayOfRaw(raw, order);
    if (day === undefined) continue;
    if (from === undefined || day < from) from = day;
    if (to === undefined || day > to) to = day;
  }
  return from === undefined || to === undefined ? undefined : { from, to };
}
