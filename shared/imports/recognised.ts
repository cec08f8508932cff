import type { ScaleName } from '../answers/scale.ts';
import type { Evidence } from '../languages/evidence.ts';
import type { Metric } from '../metrics/bands.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { ExportFormat, KnownColumn, Role } from './role.ts';
import type { Surroundings } from './surroundings.ts';

/** Why a column that may hold answers is not scored before a person decides. */
export type Doubt = 'direction' | 'metric' | 'aggregated' | 'dates' | 'mixedLabels' | 'scale' | 'reversed';

/** One column as it is understood. */
export interface RecognisedColumn {
  readonly name: string;
  readonly at: number;
  readonly question: string | undefined;
  readonly role: Role;
  readonly metric: Metric | undefined;
  /** How sure the metric is: named by the column itself, by the vendor, by its labels, or only by what stands around it. */
  readonly strength: 'named' | 'format' | 'labels' | 'context' | undefined;
  readonly scale: ScaleName | undefined;
  readonly scaleHow: 'header' | 'labels' | 'numbers' | 'format' | undefined;
  readonly direction: 'ease' | 'effort' | undefined;
  readonly doubt: Doubt | undefined;
  readonly evidence: readonly Evidence[];
  readonly known: KnownColumn | undefined;
  readonly profile: ColumnProfile;
}

/** A file as it is understood from its header and its first rows. */
export interface RecognisedFile {
  readonly format: ExportFormat | undefined;
  readonly columns: readonly RecognisedColumn[];
  readonly around: Surroundings;
  /** Rows looked at. */
  readonly looked: number;
  /** Cells of each column beyond those its profile remembers. */
  readonly beyond: readonly number[];
  /** "Total" is an ordinary name in the first column, such as that of a brand. */
  readonly totalIsName: boolean;
}

/** A column as it was found in a file. */
export interface Found {
  readonly name: string;
  readonly at: number;
  readonly question: string | undefined;
  readonly known: KnownColumn | undefined;
  readonly profile: ColumnProfile;
  readonly around: Surroundings;
}
