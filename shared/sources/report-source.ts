import { fileWarnings } from '../imports/file-warnings.ts';
import { findColumn } from '../imports/find-column.ts';
import type { ImportOptions, ReportOptions } from '../imports/options.ts';
import type { Imported } from '../imports/settle-import.ts';
import { type ImportedAnswers, tallyAnswers } from '../imports/tally-answers.ts';
import { buildReport } from '../reports/build.ts';
import type { Report } from '../reports/report.ts';
import { type Filter, filteredGroups } from './filter.ts';
import { filteredCounts } from './filtered-counts.ts';
import type { OpenSource } from './source.ts';
import { sourcePlan } from './source-plan.ts';

/** How a source is looked at. */
export interface SourceView extends ReportOptions {
  readonly filter?: Filter;
  /** Two values of a dimension against each other, or the answers before a day against those from it on. */
  readonly compare?: ImportOptions['compare'];
  readonly before?: number;
}

/**
 * What a filter leaves of a source, as if only those rows stood in the file. What the columns mean stays as it was settled from all rows: a filter
 * changes no scale, metric or direction.
 *
 * @throws Refusal when the column compared does not exist; RangeError when the filter names a column that is no dimension
 */
export function filterSource(source: OpenSource, { filter = {}, compare, before }: SourceView = {}): Imported {
  const { imported, cube } = source;
  const { counted } = imported;
  const ofCube = sourcePlan(counted.plan, counted.recognised);
  const kept = filteredGroups(cube, ofCube, filter, imported.dates.order);
  const options: ImportOptions = {
    ...source.counted.options,
    ...(compare && { compare }),
    ...(before !== undefined && { before }),
  };
  const compared = compare && findColumn(counted.header, compare.column);
  const plan = { ...source.counted.plan, ...(compared !== undefined && { compare: compared }) };
  const counts = filteredCounts({ ...source.counted, options, plan }, cube, ofCube, kept);
  const answers = imported.answers.map(
    ({ settled }): ImportedAnswers => tallyAnswers(counts, settled, imported.dates.order),
  );
  const given = answers.filter(({ total }) => total.n > 0);
  const emptyScores = imported.answers.flatMap(({ settled, total }, at) =>
    total.n > 0 && answers[at]!.total.n === 0 ? [{ metric: settled.metric, column: settled.column.name }] : [],
  );
  const ofFile = fileWarnings(counted).length;
  return {
    ...imported,
    rowsSetAside: counts.aside,
    // Where nothing is left the report says so.
    answers: given.length > 0 ? given : answers,
    emptyScores,
    warnings: [...fileWarnings(counts), ...imported.warnings.slice(ofFile)],
    counted: counts,
  };
}

/**
 * The report of what a filter leaves of a source, by the code that makes the command line's.
 *
 * @param view filter, comparison, method, confidence, target, period, the reader's words
 * @throws Refusal as `buildReport` does, and `noAnswers` when the filter leaves no answer
 * @example reportOf(source, { filter: { values: [{ column: 3, any: ['Email'] }] } }).scores[0].n
 */
export function reportOf(source: OpenSource, view: SourceView = {}): Report {
  return buildReport(filterSource(source, view), view);
}
