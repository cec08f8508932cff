import type { AppendTarget } from './import-rows.ts';
import type { CellKind, ImportCell, ImportMode, ImportPlan, ImportState } from './plan.ts';

/** How the page reaches the script. */
export interface ImportCalls {
  appendTarget(tab: string, names: string[], id: string | null): Promise<AppendTarget>;
  begin(plan: ImportPlan): Promise<ImportState>;
  write(id: string, from: number, rows: (readonly ImportCell[])[]): Promise<number>;
  finish(id: string): Promise<{ readonly tab: string }>;
}

export interface ImportOrder {
  readonly file: string;
  readonly fingerprint: string;
  readonly mode: ImportMode;
  readonly tab: string;
  readonly columns: readonly { readonly name: string; readonly kind: CellKind }[];
  readonly rows: readonly (readonly ImportCell[])[];
  /** The column of response ids, by its place; -1 for none. */
  readonly id: number;
  /** An import of this file that stopped, to be gone on with. */
  readonly pending: ImportState | null;
}

/** How an import ended: with all rows, or stopped by the person, and then it can be gone on with. */
export type ImportEnd =
  | { readonly done: true; readonly tab: string; readonly rows: number; readonly known: number; readonly id: string }
  | { readonly done: false; readonly state: ImportState };

/** Fewest rows sent at once, save for the last ones, and most cells beyond those. */
const FEWEST = 5_000;
const CELLS = 200_000;

/** Rows of one batch: one call of the sheet each, short enough for a call's six minutes and for a person who waits for the bar to move. */
export function batchOf(width: number): number {
  return Math.max(FEWEST, Math.min(20_000, Math.floor(CELLS / Math.max(1, width))));
}

/**
 * Imports rows batch by batch. Every batch is a run of the script of its own, so that no import is too long for one.
 *
 * @param onProgress rows written, of so many
 * @param stopped whether the person has cancelled; it is asked before every batch
 * @throws what the script says; the import can then be gone on with, or taken back
 */
export async function importRows(
  order: ImportOrder,
  calls: ImportCalls,
  onProgress: (written: number, of: number) => void,
  stopped: () => boolean,
): Promise<ImportEnd> {
  const { file, fingerprint, mode, tab, columns, pending } = order;
  const fresh = mode === 'append' ? await withoutKnown(order, calls) : order.rows;
  const known = order.rows.length - fresh.length;
  let state = pending ?? (await calls.begin({ file, fingerprint, mode, tab, columns, rows: fresh.length }));
  const size = batchOf(columns.length);
  onProgress(state.written, fresh.length);
  for (let at = state.written; at < fresh.length; at = state.written) {
    if (stopped()) return { done: false, state };
    const written = await calls.write(state.id, at, fresh.slice(at, at + size));
    state = { ...state, written };
    onProgress(written, fresh.length);
  }
  const finished = await calls.finish(state.id);
  return { done: true, tab: finished.tab, rows: fresh.length, known, id: state.id };
}

/** The rows whose response id does not stand on the tab yet. */
async function withoutKnown(order: ImportOrder, calls: ImportCalls): Promise<ImportOrder['rows']> {
  const { columns, id, rows, tab } = order;
  const name = columns[id]?.name;
  if (name === undefined) return rows;
  const { ids } = await calls.appendTarget(
    tab,
    columns.map((column) => column.name),
    name,
  );
  if (ids === null) return rows;
  const known = new Set(ids);
  return rows.filter((row) => row[id] === null || !known.has(String(row[id])));
}
