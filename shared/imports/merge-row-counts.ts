import { type GroupedCounts, mergeCounts, TextNumbers } from '../answers/grouped-counts.ts';
import { Refusal } from '../languages/refusal.ts';
import { FIRST_TEXT, MOST_SEGMENTS, MOST_TEXTS, OVERFLOW, type RowCounts } from './counted.ts';
import { type DateTotals, mergeDateTotals } from './date-order.ts';

/**
 * Adds up what parts of a file came to.
 *
 * @param parts of the same file, understood in the same way, in the order of the file
 * @throws Refusal `tooManySegments` when together they have too many
 */
export function mergeRowCounts(parts: readonly RowCounts[]): RowCounts {
  const first = parts[0]!;
  const days = new Map<number, number>();
  const dimensions = first.dimensions.map(({ at }) => ({ at, numbers: new TextNumbers(MOST_SEGMENTS) }));
  const columns = first.columns.map(({ at }) => ({
    at,
    numbers: new TextNumbers(MOST_TEXTS),
    byDay: [] as GroupedCounts,
    bySegment: dimensions.map((): GroupedCounts => []),
    joint: new Map<string, number>(),
    outside: new Map<string, number>(),
  }));
  const leftOut = first.leftOut.map(({ at }) => ({ at, texts: new Map<string, number>() }));
  const sum = { rows: 0, filteredOut: 0, short: 0, long: 0, firstMalformed: 0 };
  const aside: Record<string, number> = {};
  let dates: DateTotals | undefined;
  for (const part of parts) {
    if (sum.firstMalformed === 0 && part.firstMalformed > 0) sum.firstMalformed = sum.rows + part.firstMalformed;
    sum.rows += part.rows;
    sum.filteredOut += part.filteredOut;
    sum.short += part.short;
    sum.long += part.long;
    for (const [reason, count] of Object.entries(part.aside)) aside[reason] = (aside[reason] ?? 0) + count;
    dates = dates && part.dates ? mergeDateTotals(dates, part.dates) : (dates ?? part.dates);
    const dayHere = part.days.map((day) => {
      if (!days.has(day)) days.set(day, days.size);
      return days.get(day)!;
    });
    const segmentHere = part.dimensions.map(({ texts }, d) => texts.map((text) => dimensions[d]!.numbers.of(text)));
    if (segmentHere.some((numbers) => numbers.includes(-1)))
      throw new Refusal('tooManySegments', { column: '', most: MOST_SEGMENTS });
    part.leftOut.forEach(({ texts }, d) => {
      for (const [text, count] of texts) leftOut[d]!.texts.set(text, (leftOut[d]!.texts.get(text) ?? 0) + count);
    });
    part.columns.forEach((column, c) => {
      const into = columns[c]!;
      const here = column.texts.map((text) => into.numbers.of(text));
      const text = (number: number): number =>
        number < FIRST_TEXT
          ? number
          : here[number - FIRST_TEXT]! < 0
            ? OVERFLOW
            : FIRST_TEXT + here[number - FIRST_TEXT]!;
      mergeCounts(into.byDay, column.byDay, (day) => dayHere[day]!, text);
      column.bySegment.forEach((counts, d) => {
        mergeCounts(into.bySegment[d]!, counts, (segment) => segmentHere[d]![segment]!, text);
      });
      for (const [key, count] of column.joint) into.joint.set(key, (into.joint.get(key) ?? 0) + count);
      for (const [text, count] of column.outside) into.outside.set(text, (into.outside.get(text) ?? 0) + count);
    });
  }
  return {
    ...sum,
    aside,
    dates,
    days: [...days.keys()],
    columns: columns.map(({ at, numbers, byDay, bySegment, joint, outside }) => ({
      at,
      texts: numbers.texts,
      byDay,
      bySegment,
      joint,
      outside,
    })),
    dimensions: dimensions.map(({ at, numbers }) => ({ at, texts: numbers.texts })),
    leftOut,
  };
}
