import { droppedFiles } from '../../../../extension/dashboard/import/dropped-files.ts';
import { importFile, proposeImport } from '../../../../extension/dashboard/import/import-file.ts';
import { openStore } from '../../../../extension/dashboard/store/open-store.ts';
import * as sources from '../../../../extension/dashboard/store/sources.ts';
import { RowFinder } from '../../../../shared/sources/find-rows.ts';
import { reportOf, type SourceView } from '../../../../shared/sources/report-source.ts';

/** Everything of one file: proposed, brought in, and its report. */
async function bring(file: File, replace?: string) {
  const proposed = await proposeImport(file).outcome;
  if (!('proposal' in proposed)) return proposed;
  return importFile(file, proposed.proposal.mapping, undefined, { replace }).outcome;
}

/** The report of a stored source. */
async function report(id: string, view?: SourceView) {
  const store = await openStore();
  try {
    return reportOf(await sources.loadSource(store, id), view);
  } finally {
    store.close();
  }
}

/** Gives the tests the dashboard's data layer, as its page uses it. */
const dataLayer = { importFile, proposeImport, openStore, sources, reportOf, RowFinder, bring, report, droppedFiles };
export type DataLayer = typeof dataLayer;
(globalThis as unknown as { easemark: DataLayer }).easemark = dataLayer;
