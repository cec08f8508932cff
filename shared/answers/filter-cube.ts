import type { Cube } from './cube.ts';
import type { GroupedCounts } from './grouped-counts.ts';

/** Which groups of a cube are looked at. */
export interface CubeFilter {
  /** Whether a raw day is; all without. */
  readonly day?: ((raw: number) => boolean) | undefined;
  /** For each dimension whether a value is; all without. */
  readonly values?: readonly (((text: string) => boolean) | undefined)[];
}

/**
 * The groups of a cube that a filter keeps.
 *
 * @returns for each group 1 or 0
 */
export function groupsKept(cube: Cube, { day, values = [] }: CubeFilter): Uint8Array {
  const kept = new Uint8Array(cube.groups).fill(1);
  const drop = (codes: ArrayLike<number>, fits: Uint8Array): void => {
    for (let g = 0; g < kept.length; g += 1) kept[g]! &= fits[codes[g]!]!;
  };
  if (day)
    drop(
      cube.day,
      Uint8Array.from(cube.days, (raw) => (day(raw) ? 1 : 0)),
    );
  values.forEach((fits, d) => {
    if (fits)
      drop(
        cube.values[d]!,
        Uint8Array.from(cube.dimensions[d]!.texts, (text) => (fits(text) ? 1 : 0)),
      );
  });
  return kept;
}

/** Rows in the groups kept. */
export function rowsKept({ rows }: Cube, kept: Uint8Array): number {
  let sum = 0;
  for (let g = 0; g < kept.length; g += 1) if (kept[g] === 1) sum += rows[g]!;
  return sum;
}

/** Beyond so many cells a table of all days (or values) by all texts is not laid out at once. */
const DENSE = 1 << 22;

/**
 * Counts a measure's texts by day and by every dimension, in the groups kept.
 *
 * @param measure which of the cube's
 * @returns `byDay[day][text]`, `byValue[dimension][value][text]` by the cube's codes; what does not occur is missing
 */
export function countKept(
  cube: Cube,
  measure: number,
  kept: Uint8Array,
): { readonly byDay: GroupedCounts; readonly byValue: readonly GroupedCounts[] } {
  const { texts, starts, codes, counts } = cube.measures[measure]!;
  const by = [{ of: cube.day, size: cube.days.length }].concat(
    cube.dimensions.map((dimension, d) => ({ of: cube.values[d]!, size: dimension.texts.length })),
  );
  const tables = by.map(({ of, size }) => {
    if (size * texts.length > DENSE) return sparse(of, kept, cube.measures[measure]!);
    const table = new Float64Array(size * texts.length);
    for (let g = 0; g < kept.length; g += 1) {
      if (kept[g] === 0) continue;
      const row = of[g]! * texts.length;
      const end = starts[g + 1]!;
      for (let c = starts[g]!; c < end; c += 1) table[row + codes[c]!]! += counts[c]!;
    }
    return rowsOf(table, size, texts.length);
  });
  return { byDay: tables[0]!, byValue: tables.slice(1) };
}

function rowsOf(table: Float64Array, size: number, width: number): GroupedCounts {
  const grouped: GroupedCounts = [];
  for (let at = 0; at < size; at += 1) {
    for (let text = 0; text < width; text += 1) {
      const count = table[at * width + text]!;
      if (count > 0) {
        grouped[at] ??= [];
        grouped[at]![text] = count;
      }
    }
  }
  return grouped;
}

function sparse(of: ArrayLike<number>, kept: Uint8Array, measure: Cube['measures'][number]): GroupedCounts {
  const grouped: GroupedCounts = [];
  for (let g = 0; g < kept.length; g += 1) {
    if (kept[g] === 0) continue;
    grouped[of[g]!] ??= [];
    const row = grouped[of[g]!]!;
    for (let c = measure.starts[g]!; c < measure.starts[g + 1]!; c += 1)
      row[measure.codes[c]!] = (row[measure.codes[c]!] ?? 0) + measure.counts[c]!;
  }
  return grouped;
}

/**
 * How often each text of a measure occurs in the groups kept.
 *
 * @example textsKept(cube, 0, groupsKept(cube, {})) // Map { '5' => 40, '4' => 20 }
 */
export function textsKept(cube: Cube, measure: number, kept: Uint8Array): Map<string, number> {
  const { texts, starts, codes, counts } = cube.measures[measure]!;
  const sums = new Float64Array(texts.length);
  for (let g = 0; g < kept.length; g += 1) {
    if (kept[g] === 0) continue;
    for (let c = starts[g]!; c < starts[g + 1]!; c += 1) sums[codes[c]!]! += counts[c]!;
  }
  const found = new Map<string, number>();
  sums.forEach((count, text) => {
    if (count > 0) found.set(texts[text]!, count);
  });
  return found;
}
