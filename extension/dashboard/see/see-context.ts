import type { CountedNote } from '#shared/friction/count-notes.ts';
import type { Report, ScoreReport } from '#shared/reports/report.ts';
import type { ColumnChunk } from '#shared/sources/column-chunk.ts';
import type { Filter } from '#shared/sources/filter.ts';
import type { OpenSource } from '#shared/sources/source.ts';
import type { LaunchRecord, SolvedSeen } from '#shared/surveys/launch-record.ts';
import type { Figure } from '../../../views/figures.ts';
import type { Reader } from '../../../views/text/reader.ts';
import type { SourceSummary } from '../store/source-record.ts';
import type { AskedShown } from './asked-shown.ts';

/** A source ready to be looked at. */
export interface LoadedSource {
  readonly summary: SourceSummary;
  readonly source: OpenSource;
  /** Its kept rows, chunk by chunk; read only when comments are asked for. */
  readonly chunks: () => AsyncIterable<ColumnChunk>;
}

/** One source as it is looked at now: what is taken out is this. */
export interface Shown {
  readonly loaded: LoadedSource;
  readonly filter: Filter;
  readonly report: Report;
}

/** A chart with the table behind it; the kinds of `views`, and those of this page. */
export interface DrawnFigure {
  readonly kind: Figure['kind'] | 'card' | 'sources' | 'friction' | 'notePeriods';
  readonly column?: string;
  readonly draw: Figure['draw'];
  readonly table: Figure['table'];
}

/** A chart on the page, for controls that take it out. */
export interface ShownFigure {
  readonly figure: DrawnFigure;
  readonly score: ScoreReport | undefined;
  /** The source it is of; none where several stand side by side. */
  readonly shown: Shown | undefined;
  /** px it is drawn in. */
  readonly width: number;
}

/** Every survey sent from this browser, and every solved ticket on which Easemark was opened in it. */
export interface AskedHere {
  readonly launches: readonly LaunchRecord[];
  readonly seen: readonly SolvedSeen[];
}

/** What the page gives. */
export interface SeeContext {
  readonly sources: readonly LoadedSource[];
  readonly notes: readonly CountedNote[];
  /** None until it is known. */
  readonly asked?: AskedHere | undefined;
  readonly reader: Reader;
  readonly actions: {
    goToBringIn(): void;
    /** Said to screen readers. */
    announce(text: string): void;
    /** Controls for a chart (save as picture, as CSV), placed at its head. */
    figureTools?(shown: ShownFigure): readonly HTMLElement[];
  };
}

/** The dashboard, mounted. */
export interface SeeMount {
  /** Takes sources, notes or language that changed since. */
  update(context: SeeContext): void;
  /** What is shown now, source by source, for taking out. */
  shown(): readonly Shown[];
  /** Who was asked, as it is shown now. */
  asked(): AskedShown | undefined;
  stop(): void;
}
