import { totalExcluded } from '../answers/exclusion.ts';
import { en } from '../languages/en/words.ts';
import { say } from '../languages/say.ts';
import type { Words } from '../languages/words.ts';
import { TOO_FEW } from '../metrics/thresholds.ts';
import { numberText, pText, scoreText } from './number-text.ts';
import type { ComparisonReport, Estimate, ScoreReport } from './report.ts';

/** A score's report before its readings. */
export type ReadableScore = Omit<ScoreReport, 'readings'>;

/**
 * What a score says, in plain words: the number with its range first, then what can and cannot be concluded.
 *
 * @param score the score's report
 * @param words the reader's language
 * @returns sentences, the most important first
 * @example readingsOf(score)[0] // 'CES 5.20 (5.01 to 5.39, 95 % confidence), n = 300.'
 */
export function readingsOf(score: ReadableScore, words: Words = en): readonly string[] {
  const { readings } = words;
  const text = (value: number): string => scoreText(value, score.method, score.n);
  const out: string[] = [];
  const metric = words.metricShort[score.metric];
  if (score.value === null) return out;
  // As many decimals as were asked for: 99.99 % must not be printed as 100 %.
  const confidence = String(Math.round(score.confidence * 1e6) / 1e4);
  out.push(
    score.low !== null && score.high !== null
      ? say(readings.score, {
          metric,
          value: text(score.value),
          low: text(score.low),
          high: text(score.high),
          confidence,
          n: score.n,
        })
      : say(readings.scoreBare, { metric, value: text(score.value), n: score.n }),
  );
  if (score.n < TOO_FEW) out.push(say(readings.tooFew, { n: score.n }));
  if (score.degenerate && score.n > 1) out.push(say(readings.allEqual, { point: numberText(score.value, 0) }));
  if (score.direction === 'effort' && score.method === 'mean') out.push(readings.higherIsHarder);
  out.push(...bandReading(score, words));
  if (score.comparison) out.push(...comparisonReading(score.comparison, words, text));
  if (score.target) out.push(targetReading(score, words, text));
  if (score.trend) out.push(...trendReading(score, words, text));
  out.push(...segmentReadings(score, words));
  const vital = score.reasons.filter((reason) => reason.vital);
  if (vital.length > 0) {
    const share = numberText(vital[vital.length - 1]!.cumulative, 0);
    out.push(
      say(readings.vitalFew, {
        count: vital.length,
        all: score.reasons.length,
        share,
        reasons: vital
          .slice(0, 5)
          .map(({ reason }) => reason)
          .join(', '),
      }),
    );
  }
  const top = [...(score.drivers?.drivers ?? [])].sort((a, b) => (b.importance ?? -1) - (a.importance ?? -1))[0];
  if (top && top.importance !== null && score.drivers?.rSquared != null) {
    out.push(
      say(readings.driversTop, {
        column: top.column,
        importance: numberText(top.importance, 0),
        rSquared: numberText(score.drivers.rSquared, 2),
      }),
    );
  }
  if (score.responseRate) {
    const { value, low, high, n, sent, lowResponse } = score.responseRate;
    const params = {
      value: numberText(value ?? 0, 0),
      low: numberText(low ?? 0, 0),
      high: numberText(high ?? 0, 0),
      n,
      sent,
    };
    out.push(say(lowResponse ? readings.responseLow : readings.response, params));
  }
  const aside = totalExcluded(score.excluded);
  if (aside > 0) {
    const names: Readonly<Record<string, string>> = words.exclusions;
    const reasons = Object.entries(score.excluded).map(([reason, count]) => `${names[reason] ?? reason} ${count}`);
    out.push(say(readings.setAside, { excluded: aside, all: aside + score.n, reasons: reasons.join(', ') }));
  }
  return out;
}

function bandReading(score: ReadableScore, words: Words): readonly string[] {
  if (score.positiveShare === null || score.neutralShare === null || score.negativeShare === null) return [];
  const names = words.bands[score.metric];
  const params = {
    positive: numberText(score.positiveShare, 0),
    positiveName: names.positive,
    neutral: numberText(score.neutralShare, 0),
    neutralName: names.neutral,
    negative: numberText(score.negativeShare, 0),
    negativeName: names.negative,
  };
  return [say(score.bands?.neutral.length ? words.readings.bands : words.readings.bandsTwo, params)];
}

function comparisonReading(
  comparison: ComparisonReport,
  words: Words,
  text: (value: number) => string,
): readonly string[] {
  const { a, b, difference, low, high, p } = comparison;
  const few = (side: Estimate): boolean => side.n < TOO_FEW;
  if (few(a) || few(b)) {
    return [say(words.readings.compareTooFew, { a: a.name, b: b.name, nA: a.n, nB: b.n })];
  }
  // Enough answers, but all equal on both sides: there is no test, and nothing to be said of chance.
  if (difference === null || low === null || high === null || p === null || a.value === null || b.value === null)
    return [];
  const which = p >= 0.05 ? words.readings.same : difference > 0 ? words.readings.higher : words.readings.lower;
  const size = p >= 0.05 ? difference : Math.abs(difference);
  const bounds = p >= 0.05 || difference > 0 ? [low, high] : [-high, -low];
  return [
    say(which, {
      a: a.name,
      b: b.name,
      valueA: text(a.value),
      valueB: text(b.value),
      difference: text(size),
      low: text(bounds[0]!),
      high: text(bounds[1]!),
    }),
  ];
}

function targetReading(score: ReadableScore, words: Words, text: (value: number) => string): string {
  const { target, outcome } = score.target!;
  const { readings } = words;
  const which =
    score.n < TOO_FEW
      ? readings.targetTooFew
      : outcome === 'better'
        ? readings.targetBetter
        : outcome === 'worse'
          ? readings.targetWorse
          : readings.targetSame;
  return say(which, { target: text(target) });
}

function trendReading(score: ReadableScore, words: Words, text: (value: number) => string): readonly string[] {
  const trend = score.trend!;
  const filled = score.periods.filter((period) => period.value !== null).length;
  const { readings } = words;
  if (trend.direction === 'too few periods' || trend.p === null || trend.slope === null)
    return [say(readings.trendFew, { count: filled })];
  const digits = score.method === 'mean' ? 3 : 1;
  const params = {
    slope: numberText(Math.abs(trend.slope), digits),
    period: words.periods[trend.period],
    p: pText(trend.p),
    count: filled,
  };
  const out = [
    say(
      trend.direction === 'increasing'
        ? readings.trendUp
        : trend.direction === 'decreasing'
          ? readings.trendDown
          : readings.trendNone,
      params,
    ),
  ];
  for (const period of score.periods) {
    if (period.outside === null || period.value === null) continue;
    out.push(
      say(readings.outside, {
        period: period.period,
        value: text(period.value),
        low: text(period.lowerLimit ?? 0),
        high: text(period.upperLimit ?? 0),
      }),
    );
  }
  return out;
}

function segmentReadings(score: ReadableScore, words: Words): readonly string[] {
  return score.breakdowns.flatMap(({ column, segments }) => {
    const tested = segments.filter((segment) => segment.pAdjusted !== null);
    if (tested.length < 2) return [];
    const out = tested.filter((segment) => segment.pAdjusted! < 0.05 && !segment.tooFew);
    if (out.length === 0) return [say(words.readings.segmentsNone, { column, count: tested.length })];
    return [
      say(words.readings.segmentsOut, {
        column,
        segments:
          out
            .slice(0, 6)
            .map(({ segment }) => segment)
            .join(', ') + (out.length > 6 ? ', …' : ''),
        count: tested.length,
      }),
    ];
  });
}
