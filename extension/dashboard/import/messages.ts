import type { Cube } from '#shared/answers/cube.ts';
import type { Excluded } from '#shared/answers/exclusion.ts';
import type { ColumnReport } from '#shared/imports/column-reports.ts';
import type { PartCounts, PartSetting } from '#shared/imports/count-part.ts';
import type { RowSetAside } from '#shared/imports/rows-set-aside.ts';
import type { BringInWords } from '#shared/languages/bring-in-words.ts';
import type { RefusalCode } from '#shared/languages/refusal.ts';
import type { Params } from '#shared/languages/say.ts';
import type { Warning } from '#shared/languages/warning.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import type { ColumnChunk } from '#shared/sources/column-chunk.ts';
import type { DimensionChoice } from '#shared/sources/propose-dimensions.ts';
import type { Mapping } from '#shared/sources/source.ts';
import type { SourceSummary } from '../store/source-record.ts';

/** What kept a file from being brought in, other than the core's refusals; each has its sentence in `BringInWords`. */
export type ImportTrouble = keyof BringInWords['troubles'];

/** Why a file was not brought in: the core's refusal with its sentence's code and places, or a trouble of file, storage or program. */
export type ImportFailure =
  | { readonly refusal: { readonly code: RefusalCode; readonly params: Params; readonly decide: boolean } }
  | { readonly trouble: ImportTrouble; readonly what: string };

/** What a file's beginning says, before anything is counted or stored. */
export interface Proposal {
  readonly file: string;
  readonly size: number;
  readonly format: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** Rows that were looked at: all of the file where `whole`, else those of its first megabytes. */
  readonly rows: number;
  readonly whole: boolean;
  /** Every column with its role, evidence and examples. */
  readonly columns: readonly ColumnReport[];
  /** What will be scored; empty where a person must decide first. */
  readonly scores: readonly {
    readonly column: string;
    readonly position: number;
    readonly metric: Metric;
    readonly scale: string;
    readonly scaleAssumed: boolean;
    readonly direction: string;
    readonly directionAssumed: boolean;
    readonly n: number;
    readonly excluded: Excluded;
  }[];
  /** What must be decided, or cannot be: the same refusal as the command line's. */
  readonly failure: ImportFailure | undefined;
  readonly warnings: readonly Warning[];
  readonly date: { readonly column: string | undefined; readonly state: string };
  /** The rows looked at that will be set aside: how many by reason, and the first of them. */
  readonly setAside: { readonly rows: Excluded; readonly first: readonly RowSetAside[] };
  /** What scores can be broken down and filtered by. */
  readonly dimensions: readonly DimensionChoice[];
  /** A column of reasons, where there is one. */
  readonly reasons: string | undefined;
  /** What names this header: a mapping is remembered by it. */
  readonly fingerprint: string;
  /** The mapping that was used: given, or remembered, or proposed; `unfit` where what is remembered does not fit this file and was left out. */
  readonly mapping: Mapping;
  readonly mappingFrom: 'given' | 'remembered' | 'proposed' | 'unfit';
  /** A source already there that seems to be the same file. */
  readonly alike: SourceSummary | undefined;
}

/** What the page asks of the import worker. */
export type ImportOrder =
  | { readonly do: 'propose'; readonly file: File; readonly mapping: Mapping | undefined }
  | ({ readonly do: 'import'; readonly file: File; readonly mapping: Mapping } & StoringAs)
  // The answer to `ready`.
  | { readonly do: 'store' };

/** How what was counted is stored. */
export interface StoringAs {
  /** Id of a source that is removed at the same moment. */
  readonly replace?: string | undefined;
  /** It is the invented sample: told wherever it is shown, and its mapping is not remembered for what is not invented. */
  readonly sample?: true;
}

/** What the import worker tells the page. */
export type ImportAnswer =
  | { readonly progress: { readonly bytes: number; readonly of: number; readonly rows: number } }
  | { readonly proposal: Proposal }
  // All is counted: the page says whether it is to be stored, and from then on it cannot be cancelled.
  | { readonly ready: true }
  | { readonly imported: SourceSummary; readonly warnings: readonly Warning[] }
  | { readonly same: SourceSummary }
  | { readonly failure: ImportFailure };

/** What the import worker asks of a part worker. */
export type PartOrder =
  | { readonly setting: PartSetting; readonly zone: string | undefined; readonly level: number }
  | { readonly part: number; readonly bytes: Uint8Array<ArrayBuffer>; readonly level: number }
  | { readonly end: true };

/** What a part worker answers: a part's counts (none where the file must be counted in one go) and rows, or at the end its cube. */
export type PartAnswer =
  | { readonly part: number; readonly counts: PartCounts | undefined; readonly chunks: readonly ColumnChunk[] }
  | { readonly cube: Cube | undefined };
