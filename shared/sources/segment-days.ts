import { OTHER_VALUES } from '../answers/cube.ts';
import { answerReader } from '../answers/read-answer.ts';
import { type Tally, tallyOf } from '../answers/tally.ts';
import { dayOfRaw } from '../imports/date-order.ts';
import { MOST_FOLLOWED } from '../imports/segment-days.ts';
import { type Filter, filteredGroups } from './filter.ts';
import type { OpenSource } from './source.ts';
import { measureOf, sourcePlan } from './source-plan.ts';

/**
 * The answers of each value of a column by day, of what a filter leaves: what small multiples are drawn from.
 *
 * @param answer position of a score column in the file, from 0
 * @param column position of a dimension
 * @returns tallies by value and day (days since 1970-01-01), without those that were not told apart; `undefined` where no day can be told, where the
 * column is no dimension, or where it has more values than anybody could follow
 * @example segmentDaysOf(source, 6, 4)?.get('Email')?.get(19783)?.n
 */
export function segmentDaysOf(
  source: OpenSource,
  answer: number,
  column: number,
  filter: Filter = {},
): ReadonlyMap<string, ReadonlyMap<number, Tally>> | undefined {
  const { imported, cube, counted } = source;
  const { order } = imported.dates;
  const plan = sourcePlan(counted.plan, counted.recognised);
  const place = plan.dimensions.indexOf(column);
  const settled = imported.answers.find((one) => one.settled.column.at === answer)?.settled;
  const { texts = [] } = cube.dimensions[place] ?? {};
  // The first text stands for the values that are not told apart.
  if (order === undefined || !settled || place < 0 || texts.length - 1 > MOST_FOLLOWED) return undefined;
  const measure = cube.measures[measureOf(plan, [answer])]!;
  const read = answerReader(settled.reading);
  const points = measure.texts.map((text, code) => (code === 0 ? -1 : read(text)));
  const days = Array.from(cube.days, (raw) => dayOfRaw(raw, order));
  const { scale } = settled.reading;
  const counts = texts.map(() => new Map<number, Float64Array>());
  const kept = filteredGroups(cube, plan, filter, order);
  const values = cube.values[place]!;
  for (let g = 0; g < cube.groups; g += 1) {
    const day = days[cube.day[g]!];
    if (kept[g] === 0 || day === undefined) continue;
    const ofValue = counts[values[g]!]!;
    let ofDay = ofValue.get(day);
    if (!ofDay) {
      ofDay = new Float64Array(scale.size);
      ofValue.set(day, ofDay);
    }
    for (let c = measure.starts[g]!; c < measure.starts[g + 1]!; c += 1) {
      const point = points[measure.codes[c]!]!;
      if (point >= 0) ofDay[point]! += measure.counts[c]!;
    }
  }
  const { askedBy } = imported.answers.find((one) => one.settled === settled)!.total;
  return new Map(
    texts.flatMap((text, code): [string, Map<number, Tally>][] => {
      const ofValue = counts[code]!;
      if (text === OTHER_VALUES || ofValue.size === 0) return [];
      const tallies = [...ofValue].map(([day, ofDay]) => [day, tallyOf(scale, ofDay, {}, askedBy)] as const);
      return [[text, new Map(tallies)]];
    }),
  );
}
