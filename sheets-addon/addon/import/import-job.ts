import { checksumOfText } from './checksum.ts';
import type { AppendTarget } from './import-setting.ts';
import type { CellKind, ImportCell, ImportMode, ImportPlan, PendingImport } from './plan.ts';

/** How the page reaches the script. */
export interface ImportCalls {
  appendTarget(tab: string, names: string[], id: string | null): Promise<AppendTarget>;
  begin(plan: ImportPlan): Promise<PendingImport>;
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
  readonly pending: PendingImport | null;
}

/** How an import ended: with all rows, or stopped by the person, and then it can be gone on with. */
export type ImportEnd =
  | {
      readonly done: true;
      readonly tab: string;
      readonly rows: number;
      /** Rows of the order, from 0, that stand on the tab already by their response id. */
      readonly known: readonly number[];
    }
  | { readonly done: false; readonly pending: PendingImport };

/** The tab that rows were to be appended to has changed since: other rows of the file would be new now. */
export class OtherRows extends Error {}

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
 * @throws OtherRows where the import cannot be gone on with; and what the script says: the import can then be gone on with, or taken back
 */
export async function importRows(
  order: ImportOrder,
  calls: ImportCalls,
  onProgress: (written: number, of: number) => void,
  stopped: () => boolean,
): Promise<ImportEnd> {
  const { file, fingerprint, mode, tab, columns, pending } = order;
  if (pending && pending.written === pending.rows) {
    // Its own rows may stand on the tab by now: they are not looked for again.
    const { tab: there } = await calls.finish(pending.id);
    return { done: true, tab: there, rows: pending.rows, known: [] };
  }
  const known = mode === 'append' ? await knownRows(order, calls) : [];
  const isKnown = new Set(known);
  const fresh = order.rows.filter((_, at) => !isKnown.has(at));
  const kept = checksumOfText(known.join());
  if (pending && (pending.kept !== kept || pending.rows !== fresh.length)) throw new OtherRows();
  let state = pending ?? (await calls.begin({ file, fingerprint, mode, tab, columns, rows: fresh.length, kept }));
  const size = batchOf(columns.length);
  onProgress(state.written, fresh.length);
  for (let at = state.written; at < fresh.length; at = state.written) {
    if (stopped()) return { done: false, pending: state };
    const written = await calls.write(state.id, at, fresh.slice(at, at + size));
    state = { ...state, written };
    onProgress(written, fresh.length);
  }
  const finished = await calls.finish(state.id);
  return { done: true, tab: finished.tab, rows: fresh.length, known };
}

/**
 * The rows whose response id stands on the tab already, by their place from 0.
 *
 * @throws when the tab is gone
 */
export async function knownRows(
  { columns, id, rows, tab }: Pick<ImportOrder, 'columns' | 'id' | 'rows' | 'tab'>,
  calls: Pick<ImportCalls, 'appendTarget'>,
): Promise<readonly number[]> {
  const name = columns[id]?.name;
  if (name === undefined) return [];
  const { ids } = await calls.appendTarget(
    tab,
    columns.map((column) => column.name),
    name,
  );
  const there = new Set(ids);
  return rows.flatMap((row, at) => (row[id] !== null && there.has(String(row[id]).trim()) ? [at] : []));
}
