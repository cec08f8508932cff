/** What a column's cells become in the sheet: text as it is, answers (numbers where they are), numbers, days, or moments. */
export const CELL_KINDS = ['text', 'answer', 'number', 'date', 'time'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** Where rows go: into a tab of their own, below those of a tab, or in place of everything on a tab. */
export const IMPORT_MODES = ['new', 'append', 'replace'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/** A cell as the page hands it over: a day or a moment is milliseconds since 1970, for a Date cannot be carried. */
export type ImportCell = string | number | null;

/** What is about to be imported. */
export interface ImportPlan {
  readonly file: string;
  /** Tells the file and how it is read apart from others: only the same one may go on with an import that stopped. */
  readonly fingerprint: string;
  readonly mode: ImportMode;
  /** The tab's name; of a new one the name it gets, if it is free. */
  readonly tab: string;
  readonly columns: readonly { readonly name: string; readonly kind: CellKind }[];
  readonly rows: number;
  /** Tells which of the file's rows these are: some may stand on the tab already. */
  readonly kept: string;
}

export const IMPORT_STAGES = ['writing', 'copying', 'copied'] as const;
export type ImportStage = (typeof IMPORT_STAGES)[number];

/** How far an import is, as it is kept in the document's properties until it has ended. */
export interface ImportState {
  readonly id: string;
  readonly file: string;
  readonly fingerprint: string;
  readonly mode: ImportMode;
  /** The tab that is written on: one of the import's own, so that nobody's rows are in its way. */
  readonly sheet: number;
  /** The tab whose content is replaced in the end, or that the rows are added to. */
  readonly target: number | null;
  /** Its name, for people. */
  readonly tab: string;
  readonly rows: number;
  readonly kept: string;
  readonly written: number;
  /** Rows of a batch that was begun: whether it was written is not known until the script comes back. */
  readonly under: number;
  readonly kinds: readonly CellKind[];
  /** The column of the tab, from 1, that each column goes into. */
  readonly places: readonly number[];
  /** Of an append: columns from this one on are added for it. */
  readonly added: number;
  /** Rows are written, or are being put onto the target: then there is no way back, and the end can be repeated. */
  readonly stage: ImportStage;
}

/** What the page is told of an import that has begun and not ended. */
export interface PendingImport
  extends Pick<ImportState, 'id' | 'file' | 'fingerprint' | 'mode' | 'tab' | 'rows' | 'kept' | 'written'> {
  readonly canUndo: boolean;
}

/** Cells that a spreadsheet holds, all its tabs together. @see https://support.google.com/drive/answer/37603 */
export const MOST_CELLS = 10_000_000;

/** Characters that a cell holds. @see https://support.google.com/drive/answer/37603 */
export const LONGEST_CELL = 50_000;

/**
 * Reads a plan as a page sends it.
 *
 * @throws naming the part that is wrong; a page of ours sends none such
 */
export function readPlan(value: unknown): ImportPlan {
  const plan = value as ImportPlan;
  const isText = (text: unknown, most: number): boolean => typeof text === 'string' && text.length <= most;
  if (typeof value !== 'object' || value === null) throw new Error('plan');
  if (!isText(plan.file, 1000) || !isText(plan.fingerprint, 200) || !isText(plan.kept, 50)) throw new Error('plan');
  if (!isText(plan.tab, 1000)) throw new Error('plan.tab');
  if (!IMPORT_MODES.includes(plan.mode)) throw new Error('plan.mode');
  if (!Number.isInteger(plan.rows) || plan.rows < 0 || plan.rows > MOST_CELLS) throw new Error('plan.rows');
  if (!Array.isArray(plan.columns) || plan.columns.length === 0 || plan.columns.length > 18_278)
    throw new Error('plan.columns');
  for (const { name, kind } of plan.columns) {
    if (!isText(name, LONGEST_CELL) || !CELL_KINDS.includes(kind)) throw new Error('plan.columns');
  }
  return plan;
}
