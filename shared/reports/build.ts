import { pointsOf, type Tally } from '../answers/tally.ts';
import type { ReportOptions, StatedTarget } from '../imports/options.ts';
import type { Imported } from '../imports/settle-import.ts';
import { splitReasons } from '../imports/split-reasons.ts';
import type { ImportedAnswers } from '../imports/tally-answers.ts';
import { en } from '../languages/en/words.ts';
import { Refusal } from '../languages/refusal.ts';
import { type Warning, warn } from '../languages/warning.ts';
import type { Words } from '../languages/words.ts';
import { explainByRatings } from '../metrics/drivers.ts';
import { defaultMethod } from '../metrics/method.ts';
import { estimateOf, type PartSettings } from '../metrics/part-score.ts';
import { type Score, scoreTally } from '../metrics/score.ts';
import { scorePeriods } from '../metrics/score-periods.ts';
import { type ReasonReport, scoreReasons } from '../metrics/score-reasons.ts';
import { scoreSegments } from '../metrics/score-segments.ts';
import { goodMean, neutralLine, readTarget, testTarget } from '../metrics/target.ts';
import { responseRate } from '../statistics/response-rate.ts';
import { comparisonReport } from './comparison-report.ts';
import { readingsOf } from './readings.ts';
import type { Breakdown, DistributionPoint, Report, ResponseRateReport, ScoreReport, TargetReport } from './report.ts';

/**
 * Makes the report of an imported file: every score with its interval, distribution, periods, segments, comparison, target, reasons and drivers.
 *
 * @param imported what was counted
 * @param options method, confidence, target, period, invitations sent, the reader's words
 * @throws Refusal when what was asked for cannot be had: no answers, an ambiguous date order, a value that does not occur
 */
export function buildReport(imported: Imported, options: ReportOptions = {}): Report {
  if ((options.period || imported.counted.options.before !== undefined) && imported.dates.state !== 'ok')
    refusePeriods(imported);
  refuseTargets(imported, options.targets ?? []);
  return {
    file: imported.file,
    format: imported.format,
    rows: imported.rows,
    encoding: imported.encoding,
    delimiter: imported.delimiter,
    rowsSetAside: imported.rowsSetAside,
    warnings: imported.warnings,
    columns: imported.columns,
    scores: imported.answers.map((answers) => scoreReport(imported, answers, options)),
    emptyScores: imported.emptyScores,
  };
}

function refusePeriods({ dates }: Imported): never {
  if (dates.state === 'none') throw new Refusal('noDate', { option: '--date' });
  const params = { column: dates.column ?? '', texts: dates.examples, option: '--date-order', choices: 'dmy, mdy' };
  throw new Refusal(dates.state === 'ambiguous' ? 'datesAmbiguous' : 'datesContradictory', params);
}

function scoreReport(imported: Imported, answers: ImportedAnswers, options: ReportOptions): ScoreReport {
  const { settled, total } = answers;
  const { column, metric, reading } = settled;
  const settings = settingsOf(answers, options);
  const score = scoreTally(metric, total, settings);
  const { plan } = imported.counted;
  const bandShare = (band: 'positive' | 'neutral' | 'negative'): number | null =>
    score.bandCounts ? (100 * score.bandCounts[band]) / score.n : null;
  const { period, periods, trend } = scorePeriods(answers.days, settings, options.period);
  const breakdowns = plan.by.map((at): Breakdown => {
    const days = answers.segmentDays?.get(at);
    const byDay = days && period ? { period, names: periods.map((one) => one.period), days } : undefined;
    const blank = `(${settings.words.exclusions.blank})`;
    const others = `(${settings.words.terminal.otherValues})`;
    return {
      column: imported.counted.header.names[at] ?? '',
      segments: scoreSegments(answers.segments.get(at) ?? [], settings, blank, byDay, others),
    };
  });
  const warnings: Warning[] = [...answers.warnings];
  if ((period !== null || plan.dateNamed) && answers.undated > 0)
    warnings.push(warn('undated', { count: answers.undated }, column.name));
  const stated = options.targets?.find((one) => one.metric === undefined || one.metric === metric);
  if (stated !== undefined && lowShare(score, stated))
    warnings.push(warn('targetLow', { column: column.name, target: stated.value }, column.name));
  const partial = {
    metric,
    method: score.method,
    scale: score.scale,
    scaleAssumed: settled.scaleAssumed,
    direction: reading.direction,
    directionAssumed: settled.directionAssumed,
    bands: score.bands,
    askedBy: score.askedBy,
    column: column.name,
    evidence: column.evidence,
    ...estimateOf(score),
    confidence: score.confidence,
    intervalMethod: score.rawInterval?.method ?? 'none',
    degenerate: score.degenerate,
    excluded: score.excluded,
    distribution: distributionOf(score, total, answers.labels),
    positiveShare: bandShare('positive'),
    neutralShare: bandShare('neutral'),
    negativeShare: bandShare('negative'),
    segments: breakdowns[0]?.segments ?? [],
    breakdowns,
    period,
    periods,
    trend,
    comparison: comparisonReport(imported, answers, settings, settings.words),
    neutralLine: neutralLine(score),
    goodMean: score.metric === 'ces' && score.method === 'mean' ? goodMean(score.scale, score.direction) : undefined,
    target: stated === undefined ? null : targetOf(score, stated),
    reasons: plan.reasons === undefined ? [] : reasonsOf(imported, answers, plan.reasons, settings),
    drivers:
      plan.drivers.length === 0
        ? null
        : explainByRatings(
            answers.joint,
            plan.drivers.map((at) => imported.counted.header.names[at] ?? ''),
          ),
    responseRate: options.sent === undefined ? null : rateOf(score.n, options.sent, score.confidence),
    warnings,
  };
  return { ...partial, readings: readingsOf(partial, settings.words) };
}

interface Settings extends PartSettings {
  readonly words: Words;
}

function settingsOf({ settled, total }: ImportedAnswers, options: ReportOptions): Settings {
  const metric = settled.metric;
  const method = options.method ?? defaultMethod(metric);
  if (settled.scaleAssumed && metric === 'ces' && method !== 'mean') {
    throw new Refusal('methodNeedsScale', { method, option: '--scale', choices: '1-5, 1-7, 1-10' });
  }
  const { direction } = settled.reading;
  const confidence = options.confidence ?? 0.95;
  const bands =
    total.n > 0 ? (scoreTally(metric, total, { method, direction, confidence }).bands ?? undefined) : undefined;
  return { metric, method, direction, confidence, bands, words: options.words ?? en };
}

function distributionOf(score: Score, tally: Tally, labels: ReadonlyMap<number, string>): DistributionPoint[] {
  return pointsOf(tally.scale).map((point, at) => {
    const count = tally.counts[at] ?? 0;
    const band = score.bands
      ? ((['positive', 'neutral', 'negative'] as const).find((name) => score.bands![name].includes(point)) ?? null)
      : null;
    const label = labels.get(point);
    return { point, ...(label === undefined ? {} : { label }), count, share: (100 * count) / tally.n, band };
  });
}

/** A target without a metric is that of one measure: 5.5 is a good mean on 1-7, a poor NPS and a catastrophic share. */
function refuseTargets(imported: Imported, targets: readonly StatedTarget[]): void {
  const metrics = [...new Set(imported.answers.map(({ settled }) => settled.metric))];
  const written = metrics.map((metric) => metric.toUpperCase()).join(', ');
  if (metrics.length > 1 && targets.some(({ metric }) => metric === undefined))
    throw new Refusal('targetOfOne', { metrics: written, option: '--metric', choices: metrics.join(', ') });
  const none = targets.find(({ metric }) => metric !== undefined && !metrics.includes(metric));
  if (none) throw new Refusal('targetOfNone', { metric: none.metric!.toUpperCase(), metrics: written }, false);
}

/** A target of a share that looks like one of a mean. */
function lowShare(score: Score, { value, inPercent }: StatedTarget): boolean {
  return score.method === 'percent' && !inPercent && value >= 1 && value < LOW_SHARE;
}

/** Percent: fewer satisfied customers than that nobody aims at. */
const LOW_SHARE = 10;

function targetOf(score: Score, { value, inPercent }: StatedTarget): TargetReport {
  const target = readTarget(score, value, inPercent);
  const { p, method, outcome } = testTarget(score, target);
  const unit = score.method === 'mean' ? 'as a mean' : score.method === 'percent' ? 'percent' : 'points';
  return { target, read: `${target} ${unit}`, outcome, p, method };
}

function reasonsOf(
  { reasonSeparator }: Imported,
  answers: ImportedAnswers,
  at: number,
  settings: PartSettings,
): readonly ReasonReport[] {
  return scoreReasons(
    [...(answers.segments.get(at) ?? [])].map(([cell, tally]) => ({
      reasons: splitReasons(cell, reasonSeparator),
      tally,
    })),
    answers.total,
    settings,
  );
}

function rateOf(answered: number, sent: number, confidence: number): ResponseRateReport {
  if (answered > sent) throw new Refusal('sentTooFew', { n: answered, sent }, false);
  const rate = responseRate(answered, sent, { confidence });
  return {
    value: rate.value,
    low: rate.interval.low,
    high: rate.interval.high,
    n: answered,
    sent,
    lowResponse: rate.low,
  };
}
