import type { ReportOptions } from '#shared/imports/options.ts';
import type { Imported } from '#shared/imports/settle-import.ts';
import type { ImportedAnswers } from '#shared/imports/tally-answers.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import type { Method } from '#shared/metrics/method.ts';
import { buildReport } from '#shared/reports/build.ts';
import type { Report, ScoreReport } from '#shared/reports/report.ts';
import type { OpenSource } from '#shared/sources/source.ts';
import type { SourceSummary } from '../store/source-record.ts';
import { kindOf } from './comparable-groups.ts';
import type { LookSettings } from './look.ts';
import type { LoadedSource } from './see-context.ts';
import type { SeeState } from './view-state.ts';

/** One column's report; where the method or target cannot be had, without it. */
export function scored(
  imported: Imported,
  answers: ImportedAnswers,
  { summary, source }: LoadedSource,
  state: SeeState,
  { words, own }: LookSettings,
  whole: boolean,
): { report: Report; score: ScoreReport; methodRefused?: Refusal } | Refusal {
  const one: Imported = { ...imported, answers: [answers] };
  const sent = whole ? invited(source, answers, own.sent[summary.hash]) : invited(source, answers, undefined);
  const options: ReportOptions = {
    words,
    ...(state.period && imported.dates.state === 'ok' && { period: state.period }),
    ...(sent !== undefined && { sent }),
  };
  const stated = methodOf(summary, answers.settled.metric, state.method);
  const method = stated ? { method: stated } : {};
  try {
    let methodRefused: Refusal | undefined;
    let chosen: ReportOptions = { ...options, ...method };
    let report: Report;
    try {
      report = buildReport(one, chosen);
    } catch (error) {
      if (!(error instanceof Refusal) || !('method' in method)) throw error;
      methodRefused = error;
      chosen = options;
      report = buildReport(one, chosen);
    }
    const target = own.targets[kindOf(report.scores[0]!)];
    if (target !== undefined) {
      const targets = [{ metric: undefined, value: target, inPercent: false }];
      report = withTarget(one, { ...chosen, targets }, report);
    }
    return { report, score: report.scores[0]!, ...(methodRefused && { methodRefused }) };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/**
 * The method a score is made by: how effort is wanted now, else as it was stated when the file was brought in. NPS has only one.
 *
 * @returns `undefined` for the metric's usual one
 */
export function methodOf(
  { mapping }: Pick<SourceSummary, 'mapping'>,
  metric: Metric,
  effortAs: Method | undefined,
): Method | undefined {
  if (metric === 'nps') return undefined;
  return (metric === 'ces' ? effortAs : undefined) ?? mapping.method;
}

function withTarget(imported: Imported, options: ReportOptions, without: Report): Report {
  try {
    return buildReport(imported, options);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'targetOffScale') return without;
    throw error;
  }
}

/**
 * How many were asked: as a person said, or as the file shows by rows that were sent and not answered.
 *
 * @returns `undefined` where the file holds answers only
 */
export function invited(
  { counted }: OpenSource,
  { total }: Pick<ImportedAnswers, 'total'>,
  stated: number | undefined,
): number | undefined {
  if (stated !== undefined) return stated >= total.n ? stated : undefined;
  const offered = total.excluded.unanswered ?? 0;
  if (offered > 0) return total.n + offered;
  const sentDate = counted.recognised.columns.some(({ role }) => role === 'sentDate');
  const blank = total.excluded.blank ?? 0;
  return sentDate && blank > 0 ? total.n + blank : undefined;
}
