import { type Cube, type CubeDimension, type CubeMeasure, MOST_GROUPS, narrowest, OTHER_VALUES } from './cube.ts';
import { GrowingCounts } from './growing-counts.ts';
import { TupleIndex } from './tuple-index.ts';

/** Different values of a dimension, and different texts of a measure, that are told apart at first. */
const MOST_VALUES = 10_000;
const MOST_TEXTS = 65_000;

/** Texts numbered from 1; 0 stands for all that came after the most, or after it was closed. */
class Codes {
  texts: string[] = [OTHER_VALUES];
  closed = false;
  private numbers = new Map<string, number>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  of(text: string): number {
    return this.numbers.get(text) ?? this.add(text);
  }

  private add(text: string): number {
    if (this.closed) return 0;
    if (this.texts.length > this.most) {
      this.closed = true;
      return 0;
    }
    // A text cut out of a chunk keeps the whole chunk in memory: what is kept longer is copied.
    const own = text.length < 13 ? text : text.split('').join('');
    this.numbers.set(own, this.texts.length);
    return this.texts.push(own) - 1;
  }

  /** Keeps only some of its values; returns the new code of each old one. */
  keep(kept: ReadonlySet<number>): Int32Array {
    const old = this.texts;
    this.texts = [OTHER_VALUES];
    this.numbers = new Map();
    this.closed = false;
    const now = new Int32Array(old.length);
    for (let code = 1; code < old.length; code += 1) if (kept.has(code)) now[code] = this.add(old[code]!);
    this.closed = true;
    return now;
  }
}

/**
 * Counts rows into a cube, one after another.
 *
 * @example
 * const cube = new CubeBuilder(1, 1);
 * cube.count(0, cube.row(19783, [cube.value(0, 'Email')]), cube.text(0, '5'));
 * cube.finish().groups // 1
 */
export class CubeBuilder {
  private readonly dimensions: Codes[];
  private readonly measures: { texts: Codes; cells: TupleIndex; counts: GrowingCounts }[];
  private readonly most: number;
  private readonly tuple: Int32Array;
  private readonly cell = new Int32Array(2);
  private groups: TupleIndex;
  private rows = new GrowingCounts();

  /**
   * @param dimensions how many
   * @param measures how many
   * @param most groups kept apart; more are folded by `fit`
   */
  constructor(dimensions: number, measures: number, most = MOST_GROUPS) {
    this.dimensions = Array.from({ length: dimensions }, () => new Codes(MOST_VALUES));
    this.measures = Array.from({ length: measures }, () => newMeasure(new Codes(MOST_TEXTS)));
    this.most = most;
    this.tuple = new Int32Array(dimensions + 1);
    this.groups = new TupleIndex(dimensions + 1);
  }

  /** The code of a dimension's value; good until `fit` is called. */
  value(dimension: number, text: string): number {
    return this.dimensions[dimension]!.of(text);
  }

  /** The code of a measure's text. */
  text(measure: number, text: string): number {
    return this.measures[measure]!.texts.of(text);
  }

  /**
   * Counts a row into its group.
   *
   * @param day raw day, -1 for none
   * @param values its code in every dimension
   * @param rows how many; 0 only to have the group's number
   * @returns the number of its group; good until `fit` is called
   */
  row(day: number, values: ArrayLike<number>, rows = 1): number {
    const { tuple } = this;
    tuple[0] = day;
    for (let d = 1; d < tuple.length; d += 1) tuple[d] = values[d - 1]!;
    const group = this.groups.of(tuple);
    this.rows.add(group, rows);
    return group;
  }

  /** Counts a measure's text in a group. */
  count(measure: number, group: number, text: number, times = 1): void {
    const { cells, counts } = this.measures[measure]!;
    this.cell[0] = group;
    this.cell[1] = text;
    counts.add(cells.of(this.cell), times);
  }

  /**
   * Folds the least frequent values of the largest dimensions where there are too many groups or cells.
   *
   * @returns whether it did: codes and groups known before are then void
   */
  fit(): boolean {
    let folded = false;
    while (this.tooLarge()) {
      const sizes = this.dimensions.map(({ texts }) => texts.length);
      const largest = sizes.indexOf(Math.max(...sizes));
      if (largest < 0 || sizes[largest]! < 3) break;
      this.fold(largest, sizes[largest]! >> 1);
      folded = true;
    }
    return folded;
  }

  private tooLarge(): boolean {
    return this.groups.size > this.most || this.measures.some(({ cells }) => cells.size > this.most * 4);
  }

  private fold(dimension: number, keep: number): void {
    const often = new Float64Array(this.dimensions[dimension]!.texts.length);
    const codes = this.groups.column(dimension + 1);
    for (let g = 0; g < codes.length; g += 1) often[codes[g]!]! += this.rows.of(g);
    const order = [...often.keys()].slice(1).sort((a, b) => often[b]! - often[a]! || a - b);
    this.keepOnly(dimension, new Set(order.slice(0, keep)));
  }

  private keepOnly(dimension: number, kept: ReadonlySet<number>): void {
    const now = this.dimensions[dimension]!.keep(kept);
    const { groups, rows, measures } = this;
    this.groups = new TupleIndex(this.tuple.length);
    this.rows = new GrowingCounts();
    const into = new Int32Array(groups.size);
    const values = new Int32Array(this.dimensions.length);
    for (let g = 0; g < groups.size; g += 1) {
      for (let d = 0; d < values.length; d += 1) {
        const code = groups.column(d + 1)[g]!;
        values[d] = d === dimension ? now[code]! : code;
      }
      into[g] = this.row(groups.column(0)[g]!, values, rows.of(g));
    }
    measures.forEach(({ texts, cells, counts }, m) => {
      this.measures[m] = newMeasure(texts);
      const [group, code] = [cells.column(0), cells.column(1)];
      for (let c = 0; c < cells.size; c += 1) this.count(m, into[group[c]!]!, code[c]!, counts.of(c));
    });
  }

  /**
   * Adds cubes of other rows, counted by the same dimensions and measures.
   *
   * A value that one of them does not tell apart is told apart in none: so the count of each value is that of all its rows.
   */
  add(cubes: readonly Cube[]): void {
    this.dimensions.forEach((codes, d) => {
      const closed = cubes.map((cube) => cube.dimensions[d]!).filter((one) => one.closed);
      if (closed.length === 0) return;
      const sets = closed.map(({ texts }) => new Set(texts.slice(1)));
      for (const text of sets[0]!) if (sets.every((set) => set.has(text))) codes.of(text);
      codes.closed = true;
    });
    for (const cube of cubes) this.addCube(cube);
  }

  private addCube(cube: Cube): void {
    const now = cube.dimensions.map(({ texts }, d) =>
      texts.map((text, code) => (code === 0 ? 0 : this.value(d, text))),
    );
    const texts = cube.measures.map((measure, m) =>
      measure.texts.map((text, code) => (code === 0 ? 0 : this.text(m, text))),
    );
    const values = new Int32Array(this.dimensions.length);
    for (let g = 0; g < cube.groups; g += 1) {
      for (let d = 0; d < values.length; d += 1) values[d] = now[d]![cube.values[d]![g]!]!;
      const group = this.row(cube.days[cube.day[g]!]!, values, cube.rows[g]!);
      cube.measures.forEach(({ starts, codes, counts }, m) => {
        for (let c = starts[g]!; c < starts[g + 1]!; c += 1) this.count(m, group, texts[m]![codes[c]!]!, counts[c]!);
      });
    }
  }

  /** The cube of all rows so far. */
  finish(): Cube {
    const { groups, rows } = this;
    const raw = groups.column(0);
    const days = Int32Array.from(new Set(raw)).sort();
    const dayAt = new Map([...days].map((day, at) => [day, at]));
    const order = Uint32Array.from(raw.keys()).sort((a, b) => raw[a]! - raw[b]! || a - b);
    const place = new Uint32Array(order.length);
    for (let at = 0; at < order.length; at += 1) place[order[at]!] = at;
    const sorted = (column: ArrayLike<number>) => narrowest(Array.from(order, (g) => column[g]!));
    return {
      days,
      dimensions: this.dimensions.map(({ texts, closed }): CubeDimension => ({ texts, closed })),
      groups: groups.size,
      day: narrowest(Array.from(order, (g) => dayAt.get(raw[g]!)!)),
      values: this.dimensions.map((_, d) => sorted(groups.column(d + 1))),
      rows: narrowest(Array.from(order, (g) => rows.of(g))),
      measures: this.measures.map(({ texts, cells, counts }) => packed(texts.texts, cells, counts, place)),
    };
  }
}

function newMeasure(texts: Codes): { texts: Codes; cells: TupleIndex; counts: GrowingCounts } {
  return { texts, cells: new TupleIndex(2), counts: new GrowingCounts() };
}

/** Cells in the order of their groups, by counting. */
function packed(texts: readonly string[], cells: TupleIndex, counts: GrowingCounts, place: Uint32Array): CubeMeasure {
  const [group, code] = [cells.column(0), cells.column(1)];
  const starts = new Uint32Array(place.length + 1);
  for (let c = 0; c < cells.size; c += 1) starts[place[group[c]!]! + 1]! += 1;
  for (let g = 1; g < starts.length; g += 1) starts[g]! += starts[g - 1]!;
  const next = starts.slice();
  const codes = new Uint32Array(cells.size);
  const times = new Float64Array(cells.size);
  for (let c = 0; c < cells.size; c += 1) {
    const at = next[place[group[c]!]!]!++;
    codes[at] = code[c]!;
    times[at] = counts.of(c);
  }
  return { texts, starts: narrowest(starts), codes: narrowest(codes), counts: narrowest(times) };
}

/**
 * Adds cubes up: parts of a file, counted apart.
 *
 * @param cubes at least one, of the same dimensions and measures
 * @param most groups kept apart
 * @example mergeCubes([january, february]).groups
 */
export function mergeCubes(cubes: readonly Cube[], most = MOST_GROUPS): Cube {
  const builder = new CubeBuilder(cubes[0]!.dimensions.length, cubes[0]!.measures.length, most);
  builder.add(cubes);
  builder.fit();
  return builder.finish();
}
