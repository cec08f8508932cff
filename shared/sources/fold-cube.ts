import { type Cube, narrowest } from '../answers/cube.ts';
import { foldValues } from '../answers/fold-values.ts';
import type { LeftOut } from '../imports/counted.ts';

/**
 * A cube in which each value of a dimension stands once, however it is spelled: what is listed, filtered, compared and drawn is then the same value
 * everywhere.
 *
 * Groups that become alike stay apart: whoever counts adds them up.
 *
 * @param columns of its dimensions
 * @param leftOut how the values are written in rows that a condition left out
 * @returns the cube itself where every value is spelled in one way
 */
export function foldCube(cube: Cube, columns: readonly number[], leftOut: readonly LeftOut[]): Cube {
  const folded = cube.dimensions.map((dimension, d) => {
    const rows = new Float64Array(dimension.texts.length);
    const codes = cube.values[d]!;
    for (let g = 0; g < cube.groups; g += 1) rows[codes[g]!]! += cube.rows[g]!;
    const more = leftOut.find(({ at }) => at === columns[d])?.texts;
    const { names, of } = foldValues(dimension.texts, (at) => rows[at]!, more);
    if (names.every((name, at) => name === dimension.texts[at]) && names.length === dimension.texts.length)
      return { dimension, values: codes };
    const values = new Uint32Array(cube.groups);
    for (let g = 0; g < cube.groups; g += 1) values[g] = of[codes[g]!]!;
    return { dimension: { ...dimension, texts: names }, values: narrowest(values) };
  });
  if (folded.every(({ values }, d) => values === cube.values[d])) return cube;
  return { ...cube, dimensions: folded.map(({ dimension }) => dimension), values: folded.map(({ values }) => values) };
}
