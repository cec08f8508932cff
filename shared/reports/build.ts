import { fittingPeriod, isoDay, type Period, periodOf, periodsBetween } from '../answers/period.ts';
import { mergeTallies, pointsOf, type Tally, tallyOf } from '../answers/tally.ts';
import type { ReportOptions } from '../imports/options.ts';
import type { Imported, ImportedAnswers } from '../imports/settle-import.ts';
import { en } from '../languages/en/words.ts';
import { say } from '../languages/say.ts';
import type { Words } from '../languages/words.ts';
import { compareScores } from '../metrics/compare-scores.ts';
import { explainByRatings } from '../metrics/drivers.ts';
import type { Method } from '../metrics/method.ts';
import { defaultMethod } from '../metrics/method.ts';
import { type Score, type ScoreSettings, scoreTally } from '../metrics/score.ts';
import { gapsOfReasons, testSegments } from '../metrics/segments.ts';
import { testTarget } from '../metrics/target.ts';
import { TOO_FEW } from '../metrics/thresholds.ts';
import { scoreTrend } from '../metrics/trend.ts';
import { pareto } from '../statistics/pareto.ts';
import { responseRate } from '../statistics/response-rate.ts';
import { readingsOf } from './readings.ts';
import { Refusal } from './refusal.ts';
import type {
  Breakdown,
  ComparisonReport,
  DistributionPoint,
  Estimate,
  PeriodReport,
  ReasonReport,
  Report,
  ResponseRateReport,
  ScoreReport,
  SegmentReport,
  TargetReport,
  TrendReport,
  Warning,
} from './report.ts';
import { reasonSplitter } from './split-reasons.ts';
import { warn } from './warn.ts';

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
  const breakdowns = plan.by.map((at) => breakdown(imported, answers, at, settings));
  const { period, periods, trend } = periodsOf(answers, settings, options.period);
  const warnings: Warning[] = [...answers.warnings];
  if (period !== null && answers.undated > 0) warnings.push(warn('undated', { count: answers.undated }, column.name));
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
    comparison: comparisonOf(imported, answers, settings),
    target: options.target === undefined ? null : targetOf(score, options.target),
    reasons: plan.reasons === undefined ? [] : reasonsOf(answers, plan.reasons, settings),
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

interface Settings extends ScoreSettings {
  readonly metric: Score['metric'];
  readonly method: Method;
  readonly confidence: number;
  readonly bands: NonNullable<ScoreSettings['bands']> | undefined;
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

/** The score of a part of the answers; null where it has none. */
function partScore(tally: Tally, settings: Settings): Score | null {
  return tally.n === 0 ? null : scoreTally(settings.metric, tally, settings);
}

function estimateOf(score: Score | null): Estimate {
  if (score === null) return { value: null, low: null, high: null, n: 0 };
  return { value: score.value, low: score.interval?.low ?? null, high: score.interval?.high ?? null, n: score.n };
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

function breakdown(imported: Imported, answers: ImportedAnswers, at: number, settings: Settings): Breakdown {
  const groups = [...(answers.segments.get(at) ?? [])].sort((a, b) => b[1].n - a[1].n);
  const tests = testSegments(
    groups.map(([, tally]) => tally),
    settings.method,
    settings.bands ?? null,
    settings.confidence,
  );
  const segments = groups.map(([name, tally], index): SegmentReport => {
    return {
      segment: name === '' ? `(${settings.words.exclusions.blank})` : name,
      ...estimateOf(partScore(tally, settings)),
      excluded: tally.excluded,
      tooFew: tally.n < TOO_FEW,
      ...tests[index]!,
    };
  });
  return { column: imported.counted.header.names[at] ?? '', segments };
}

function periodsOf(
  answers: ImportedAnswers,
  settings: Settings,
  asked: Period | undefined,
): { period: Period | null; periods: readonly PeriodReport[]; trend: TrendReport | null } {
  const days = [...answers.days.keys()];
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return { period: null, periods: [], trend: null };
  const period = asked ?? fittingPeriod(last - first);
  const empty = noneOf(answers.total);
  const gathered = new Map<string, Tally[]>(periodsBetween(first, last, period).map((name) => [name, [empty]]));
  for (const [day, tally] of answers.days) gathered.get(periodOf(day, period))!.push(tally);
  const tallies = [...gathered].map(([name, parts]) => ({ name, tally: mergeTallies(parts) }));
  const scores = tallies.map(({ tally }) => partScore(tally, settings));
  const found = scoreTrend(scores);
  const periods = tallies.map(({ name, tally }, at): PeriodReport => {
    const { low: lowerLimit, high: upperLimit } = found.periods[at]!;
    const value = scores[at]?.value ?? null;
    const tooFew = tally.n < TOO_FEW;
    // A handful of answers swings from end to end: outside its limits it is no news.
    const judged = value !== null && lowerLimit !== null && upperLimit !== null && !tooFew;
    const outside = !judged ? null : value < lowerLimit ? 'below' : value > upperLimit ? 'above' : null;
    return {
      period: name,
      ...estimateOf(scores[at] ?? null),
      excluded: tally.excluded,
      tooFew,
      lowerLimit,
      upperLimit,
      outside,
    };
  });
  const { direction, slope, p, centre, limits } = found;
  return { period, periods, trend: { period, direction, slope, p, centre, limits } };
}

function comparisonOf(imported: Imported, answers: ImportedAnswers, settings: Settings): ComparisonReport | null {
  const { compare, before } = imported.counted.options;
  const { plan } = imported.counted;
  if (compare && plan.compare !== undefined) {
    const groups = answers.segments.get(plan.compare) ?? new Map<string, Tally>();
    const pick = (value: string): Tally => {
      const found = [...groups].find(([name]) => name.toLowerCase() === value.trim().toLowerCase());
      if (found) return found[1];
      throw new Refusal(
        'valueUnknown',
        {
          value,
          column: compare.column,
          near: [...groups.keys()]
            .slice(0, 8)
            .map((name) => `"${name}"`)
            .join(', '),
        },
        false,
      );
    };
    if (compare.a.trim().toLowerCase() === compare.b.trim().toLowerCase())
      throw new Refusal('decideNothing', { a: compare.a, b: compare.b });
    return compared(
      'groups',
      compare.column,
      { name: compare.a, tally: pick(compare.a) },
      { name: compare.b, tally: pick(compare.b) },
      settings,
    );
  }
  if (before === undefined) return null;
  const side = (keep: (day: number) => boolean): Tally => {
    const empty = noneOf(answers.total);
    return mergeTallies([empty, ...[...answers.days].filter(([day]) => keep(day)).map(([, tally]) => tally)]);
  };
  const day = isoDay(before);
  const { readings } = settings.words;
  const a = { name: say(readings.before, { day }), tally: side((at) => at < before) };
  const b = { name: say(readings.from, { day }), tally: side((at) => at >= before) };
  return compared('before/after', imported.dates.column ?? '', a, b, settings);
}

type Side = { readonly name: string; readonly tally: Tally };

function compared(
  kind: ComparisonReport['kind'],
  column: string,
  a: Side,
  b: Side,
  settings: Settings,
): ComparisonReport {
  const scoreA = partScore(a.tally, settings);
  const scoreB = partScore(b.tally, settings);
  const result = scoreA && scoreB ? compareScores(scoreB, scoreA, settings.confidence) : null;
  return {
    kind,
    column,
    a: { name: a.name, ...estimateOf(scoreA) },
    b: { name: b.name, ...estimateOf(scoreB) },
    difference: result?.difference ?? null,
    low: result?.interval?.low ?? null,
    high: result?.interval?.high ?? null,
    p: result?.pValue ?? null,
    method: result?.method ?? 'none',
  };
}

function targetOf(score: Score, target: number): TargetReport {
  const { p, method, outcome } = testTarget(score, target);
  const unit = score.method === 'mean' ? 'as a mean' : score.method === 'percent' ? 'percent' : 'points';
  return { target, read: `${target} ${unit}`, outcome, p, method };
}

function reasonsOf(answers: ImportedAnswers, at: number, settings: Settings): readonly ReasonReport[] {
  const cells = answers.segments.get(at) ?? new Map<string, Tally>();
  const split = reasonSplitter([...cells.keys()]);
  const empty = noneOf(answers.total);
  const named = new Map<string, Tally[]>();
  for (const [cell, tally] of cells)
    for (const reason of split(cell)) named.set(reason, [...(named.get(reason) ?? []), tally]);
  const counted = [...named]
    .map(([reason, tallies]) => ({ reason, with: mergeTallies([empty, ...tallies]) }))
    .filter((one) => one.with.n > 0);
  if (counted.length === 0) return [];
  const { rows, vitalFew } = pareto(counted.map((one) => ({ reason: one.reason, count: one.with.n })));
  const gaps = gapsOfReasons(
    rows.map(({ reason }) => {
      const tally = counted.find((one) => one.reason === reason)!.with;
      return { reason, with: tally, without: rest(answers.total, tally) };
    }),
    settings.method,
    settings.bands ?? null,
    settings.confidence,
  );
  return rows.map((row, index) => ({
    ...row,
    vital: vitalFew.includes(row.reason),
    gap: gaps[index]!.gap,
    gapLow: gaps[index]!.comparison?.interval?.low ?? null,
    gapHigh: gaps[index]!.comparison?.interval?.high ?? null,
    p: gaps[index]!.adjustedPValue,
  }));
}

/** The answers of the whole that are not in the part. */
function rest(whole: Tally, part: Tally): Tally {
  return tallyOf(
    whole.scale,
    Float64Array.from({ length: whole.scale.size }, (_, at) => (whole.counts[at] ?? 0) - (part.counts[at] ?? 0)),
    {},
    whole.askedBy,
  );
}

/** A tally without answers that can be pooled with these. */
function noneOf({ scale, askedBy }: Tally): Tally {
  return tallyOf(scale, new Float64Array(scale.size), {}, askedBy);
}

function rateOf(answered: number, sent: number, confidence: number): ResponseRateReport {
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
