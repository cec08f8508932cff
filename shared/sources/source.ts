import type { Cube } from '../answers/cube.ts';
import type { Counted } from '../imports/counted.ts';
import type { ImportOptions } from '../imports/options.ts';
import { type Imported, settleImport } from '../imports/settle-import.ts';
import { filteredCounts } from './filtered-counts.ts';
import { foldCube } from './fold-cube.ts';
import type { RowSample } from './row-sample.ts';
import { sourcePlan } from './source-plan.ts';

/** What can be stated of a source; a function cannot be stored. */
export type Mapping = Omit<ImportOptions, 'dayInZone'>;

/**
 * A file brought in: what was counted of it, so that every filter can be applied without the file. Plain data: it can be stored and sent.
 */
export interface Source {
  /** The counts of the whole file; its dimensions are those of the cube. */
  readonly counted: Counted;
  readonly cube: Cube;
  /** How many rows are kept, and of how many: 0 all, else one in 2^level. */
  readonly level: number;
  readonly kept: number;
}

/** A source as it is looked at: with what its columns mean, settled once from all its rows. */
export interface OpenSource extends Source {
  readonly imported: Imported;
}

/**
 * Makes a source of what was counted.
 *
 * @param counted with a `SourceCounter` looking on
 * @throws Refusal as `settleImport` does, when nothing can be scored before a person decides
 */
export function makeSource(counted: Counted, cube: Cube, sample: Pick<RowSample, 'level' | 'rows'>): OpenSource {
  const { dayInZone: _, ...options } = counted.options;
  const plain: Counted = { ...counted, options };
  return openSource({ counted: plain, cube, level: sample.level, kept: sample.rows });
}

/** Opens a stored source. */
export function openSource(source: Source): OpenSource {
  const { counted } = source;
  const plan = sourcePlan(counted.plan, counted.recognised);
  const cube = foldCube(source.cube, plan.dimensions, counted.leftOut);
  const whole = filteredCounts(counted, cube, plan, new Uint8Array(cube.groups).fill(1));
  return { ...source, cube, imported: settleImport(whole) };
}
