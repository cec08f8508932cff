import { totalExcluded } from '../answers/exclusion.ts';
import { en } from '../languages/en/words.ts';
import { say } from '../languages/say.ts';
import type { Words } from '../languages/words.ts';
import { TOO_FEW } from '../metrics/thresholds.ts';
import { wilson } from '../statistics/wilson.ts';
import { comparisonReading } from './comparison-reading.ts';
import { type NumberWriter, numberText, scoreText, shareText, typedText } from './number-text.ts';
import type { ScoreReport } from './report.ts';
import { trendReading } from './trend-reading.ts';

/** Names in one sentence. */
const MOST_NAMED = 6;

/** A score's report before its readings. */
export type ReadableScore = Omit<ScoreReport, 'readings'>;

/**
 * What a score says, in plain words: the number with its range first, then what can and cannot be concluded.
 *
 * @param score the score's report
 * @param words the reader's language
 * @param write how numbers are written where the reader lives
 * @param period how the name of a period is written
 * @returns sentences, the most important first
 * @example readingsOf(score)[0] // 'CES 5.20 (5.01 to 5.39, 95 % confidence), n = 300.'
 */
export function readingsOf(
  score: ReadableScore,
  words: Words = en,
  write: NumberWriter = numberText,
  period?: (name: string) => string,
): readonly string[] {
  const { readings } = words;
  const text = (value: number): string => scoreText(value, score.method, score.n, write);
  const inUnits = (value: number): string =>
    score.method === 'percent' ? say(words.percent, { value: text(value) }) : text(value);
  const share = (value: number): string => shareText(value, write);
  const out: string[] = [];
  const metric = words.metricShort[score.metric];
  if (score.value === null) return out;
  // As many decimals as were asked for: 99.99 % must not be printed as 100 %.
  const confidence = typedText(100 * score.confidence, write);
  const n = write(score.n, 0);
  out.push(
    score.low !== null && score.high !== null
      ? say(readings.score, {
          metric,
          value: inUnits(score.value),
          low: text(score.low),
          high: text(score.high),
          confidence,
          n,
        })
      : say(readings.scoreBare, { metric, value: inUnits(score.value), n }),
  );
  if (score.n < TOO_FEW) out.push(say(readings.tooFew, { n }));
  if (score.degenerate && score.n > 1) {
    // The mean cannot say how sure it is; the share of those who answer so can.
    const { low } = wilson({ successes: score.n, n: score.n }, score.confidence).interval;
    out.push(say(readings.allEqual, { point: write(score.value, 0), all: share(100), low: share(low) }));
  }
  if (score.direction === 'effort' && score.method === 'mean') out.push(readings.higherIsHarder);
  out.push(...bandReading(score, words, write));
  if (score.comparison) out.push(...comparisonReading(score.comparison, words, text, write));
  const target = targetReading(score, words, write);
  if (target !== undefined) out.push(target);
  if (score.trend) out.push(...trendReading(score, words, write, period));
  out.push(...segmentReadings(score, words));
  const vital = score.reasons.filter((reason) => reason.vital);
  if (vital.length > 0) {
    out.push(
      say(readings.vitalFew, {
        count: write(vital.length, 0),
        all: write(score.reasons.length, 0),
        share: share(vital[vital.length - 1]!.cumulative),
        reasons: listed(vital.map(({ reason }) => reason)),
      }),
    );
  }
  const top = [...(score.drivers?.drivers ?? [])].sort((a, b) => (b.importance ?? -1) - (a.importance ?? -1))[0];
  if (top && top.importance !== null && score.drivers?.rSquared != null) {
    out.push(
      say(readings.driversTop, {
        column: top.column,
        importance: share(top.importance),
        rSquared: write(score.drivers.rSquared, 2),
      }),
    );
  }
  if (score.responseRate) {
    const { value, low, high, sent, lowResponse } = score.responseRate;
    const params = {
      value: share(value ?? 0),
      low: share(low ?? 0),
      high: share(high ?? 0),
      n: write(score.responseRate.n, 0),
      sent: write(sent, 0),
    };
    out.push(say(lowResponse ? readings.responseLow : readings.response, params));
  }
  const aside = totalExcluded(score.excluded);
  if (aside > 0) {
    const names: Readonly<Record<string, string>> = words.exclusions;
    const reasons = Object.entries(score.excluded).map(
      ([reason, count]) => `${names[reason] ?? reason} ${write(count, 0)}`,
    );
    out.push(
      say(readings.setAside, {
        excluded: write(aside, 0),
        all: write(aside + score.n, 0),
        reasons: reasons.join(', '),
      }),
    );
  }
  return out;
}

/** Names in a sentence; of many the first, with a sign that there are more. */
function listed(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '');
}

function bandReading(score: ReadableScore, words: Words, write: NumberWriter): readonly string[] {
  if (score.positiveShare === null || score.neutralShare === null || score.negativeShare === null) return [];
  const names = words.bands[score.metric];
  const params = {
    positive: shareText(score.positiveShare, write),
    positiveName: names.positive,
    neutral: shareText(score.neutralShare, write),
    neutralName: names.neutral,
    negative: shareText(score.negativeShare, write),
    negativeName: names.negative,
  };
  return [say(score.bands?.neutral.length ? words.readings.bands : words.readings.bandsTwo, params)];
}

/**
 * What can be said of a score and its target: of fewer than ten answers nothing.
 *
 * @param score the score's report
 * @param words the reader's language
 * @param write how numbers are written where the reader lives
 * @returns `undefined` where no target is set
 * @example targetReading(csat, en) // 'Better than the target of 80 %.'
 */
export function targetReading(
  score: Pick<ReadableScore, 'target' | 'method'>,
  words: Words = en,
  write: NumberWriter = numberText,
): string | undefined {
  if (!score.target) return undefined;
  const { target, outcome } = score.target;
  const { readings } = words;
  const told = {
    better: readings.targetBetter,
    worse: readings.targetWorse,
    'cannot tell': readings.targetSame,
    'not tested': readings.targetNotTested,
    'too few': readings.targetTooFew,
  };
  const value = typedText(target, write);
  return say(told[outcome], { target: score.method === 'percent' ? say(words.percent, { value }) : value });
}

function segmentReadings(score: ReadableScore, words: Words): readonly string[] {
  return score.breakdowns.flatMap(({ column, segments }) => {
    const tested = segments.filter((segment) => segment.pAdjusted !== null);
    const enough = tested.filter(({ tooFew }) => !tooFew);
    if (tested.length < 2 || enough.length === 0) return [];
    const out = enough.filter(({ pAdjusted }) => pAdjusted! < 0.05);
    if (out.length === 0) return [say(words.readings.segmentsNone, { column, count: tested.length })];
    return [
      say(words.readings.segmentsOut, {
        column,
        segments: listed(out.map(({ segment }) => segment)),
        count: tested.length,
      }),
    ];
  });
}
