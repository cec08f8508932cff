import { tallyCells } from '#shared/answers/cell-counts.ts';
import { excludedAs, totalExcluded } from '#shared/answers/exclusion.ts';
import { normaliseLabel } from '#shared/answers/labels.ts';
import type { Reading } from '#shared/answers/read-answer.ts';
import { parseScale, SCALES, type Scale } from '#shared/answers/scale.ts';
import { pointsOf, type Tally, tallyCounts } from '#shared/answers/tally.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { type Bands, bandsOf } from '#shared/metrics/bands.ts';
import { scoreCes } from '#shared/metrics/ces.ts';
import { scoreCsat } from '#shared/metrics/csat.ts';
import { scoreNps } from '#shared/metrics/nps.ts';
import type { Score, ScoreSettings } from '#shared/metrics/score.ts';
import { adjustedWald } from '#shared/statistics/adjusted-wald.ts';
import { compareMeans } from '#shared/statistics/compare-means.ts';
import { compareNets } from '#shared/statistics/compare-nets.ts';
import { compareProportions } from '#shared/statistics/compare-proportions.ts';
import { D2_AS_PRINTED, xmr } from '#shared/statistics/control-chart.ts';
import { correctPValues } from '#shared/statistics/correct-p-values.ts';
import { pearson } from '#shared/statistics/correlation.ts';
import { answersInBands, type NetCounts, type ShareCounts } from '#shared/statistics/counts.ts';
import { fisher, type TwoByTwo } from '#shared/statistics/fisher.ts';
import type { Interval } from '#shared/statistics/interval.ts';
import { mannKendall } from '#shared/statistics/mann-kendall.ts';
import { meanInterval } from '#shared/statistics/mean-interval.ts';
import { momentsOfValues } from '#shared/statistics/moments.ts';
import { pareto } from '#shared/statistics/pareto.ts';
import { groupSizeForMeans, groupSizeForShares } from '#shared/statistics/power.ts';
import { spearman } from '#shared/statistics/rank-correlation.ts';
import { sumsOf } from '#shared/statistics/rating-moments.ts';
import { pairsOfAnswers } from '#shared/statistics/rating-pairs.ts';
import { type Importance, relativeImportance } from '#shared/statistics/relative-importance.ts';
import { sampleSizeForMean, sampleSizeForNet, sampleSizeForShare } from '#shared/statistics/sample-size.ts';
import { testMeanAgainstTarget, testShareAgainstTarget } from '#shared/statistics/target-test.ts';
import { wilson } from '#shared/statistics/wilson.ts';

type Numbers = readonly number[];
type CountsByName = Readonly<Record<string, number>>;
type Counts = CountsByName | Numbers;

/** What a case may give; each gives a part of it. */
export interface CaseInput {
  readonly scores?: readonly unknown[] | null;
  readonly scores_raw?: readonly unknown[] | null;
  readonly labels?: readonly unknown[] | null;
  readonly mapping?: CountsByName | null;
  readonly scale?: string | null;
  readonly direction?: string | null;
  readonly bands?: { positive?: Numbers; neutral?: Numbers; negative?: Numbers } | null;
  readonly counts?: Counts | null;
  readonly counts_order?: string | null;
  readonly counts_a?: Counts | null;
  readonly counts_b?: Counts | null;
  readonly a?: Numbers | null;
  readonly b?: Numbers | null;
  readonly successes?: number | null;
  readonly n?: number | null;
  readonly successes_a?: number;
  readonly n_a?: number;
  readonly successes_b?: number;
  readonly n_b?: number;
  readonly table?: Numbers | readonly Numbers[];
  readonly values?: readonly (number | null)[];
  readonly p_values?: readonly (number | null)[];
  readonly x?: Numbers;
  readonly y?: Numbers;
  readonly predictors?: Readonly<Record<string, Numbers>>;
  readonly options?: Readonly<Record<string, number | null>> | null;
}

/** One case of `scores.json`. */
export interface ReferenceCase {
  readonly metric: string;
  readonly method: string;
  readonly input: CaseInput;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the core answers to one reference case, under the field names of the case's `expected`.
 *
 * Names and units are mapped here and nothing is computed: a test holds this file free of numbers and arithmetic.
 *
 * @param one metric, method and input of the case
 * @returns its fields, null where a value is undefined; or `undefined` where the core does not offer the method
 * @example compute({ metric: 'CES', method: 'mean', input: { scores: [4, 5, 4, 3, 3], scale: '1-5' } })?.value // 3.8
 */
export function compute({ metric, method, input }: ReferenceCase): Fields | undefined {
  if (metric === 'NPS' && method === 'score') return undefined;
  const mapped = METHODS.get(method)?.(input ?? {}, metric);
  return mapped === undefined ? undefined : (defined(mapped) as Fields);
}

const METHODS: ReadonlyMap<string, (input: CaseInput, metric: string) => Fields> = new Map([
  ['mean', meanOf],
  ['mean_t', meanOf],
  ['topbox_wilson', topBox],
  ['good_bad_wilson', goodBad],
  ['net_adjusted_wald', net],
  ['adjusted_wald', net],
  ['labels', everything],
  ['counts', everything],
  ['dirty_input', dirty],
  ['compare_welch', welch],
  ['compare_adjusted_wald', twoNets],
  ['compare_two_proportions', twoShares],
  ['compare_fisher', exactTable],
  ['target_exact_binomial', shareTarget],
  ['target_t', meanTarget],
  ['n_proportion', answersForShare],
  ['n_mean', answersForMean],
  ['n_nps', answersForNet],
  ['power_two_proportions', groupsForShares],
  ['power_two_means', groupsForMeans],
  ['mann_kendall', trend],
  ['xmr', individuals],
  ['p_adjust', adjustedP],
  ['pearson', linear],
  ['spearman', ranked],
  ['lmg_shapley', importance],
  ['pareto', reasons],
]);

// Answers

function meanOf(input: CaseInput, metric: string): Fields {
  const tally = tallied(input, metric);
  if (tally) return { n: tally.n, ...meanFields(scored(tally, input, metric, { method: 'mean' })) };
  const estimate = given(() => meanInterval(momentsOfValues(numbersOf(input.scores)), confidenceOf(input)));
  return {
    value: estimate?.value,
    n: estimate?.n,
    sd: estimate?.sd,
    se: estimate?.standardError,
    ...bounds(estimate?.raw),
    degenerate: estimate?.degenerate,
  };
}

function meanFields(score: Score | undefined): Fields {
  return {
    value: score?.value,
    sd: score?.sd,
    se: score?.standardError,
    ...bounds(score?.rawInterval),
    degenerate: score?.degenerate,
  };
}

function topBox(input: CaseInput, metric: string): Fields {
  const tally = tallied(input, metric);
  const share = tally ? undefined : shareOf(input);
  if (!tally) return share ? shareFields(share, input) : goodBad(input);
  const score = scored(tally, input, metric, { method: 'percent' });
  return { value: score?.value, count: score?.bandCounts?.positive, n: tally.n, ...bounds(score?.rawInterval) };
}

function goodBad(input: CaseInput): Fields {
  const cells = cellsOf(input);
  const scale = SCALES['good/bad'];
  const words = Object.entries(byName(input.counts, input.counts_order)).map(
    ([name, count]) => [name.replaceAll('_', ' '), count] as const,
  );
  const tally = cells ? tallyCells(rowsOf(cells), readingOf(input, scale)) : tallyCounts(words, scale);
  const score = given(() => scoreCsat(tally, { confidence: confidenceOf(input) }));
  return { value: score?.value, count: score?.bandCounts?.positive, n: tally.n, ...bounds(score?.rawInterval) };
}

function net(input: CaseInput, metric: string): Fields {
  const tally = tallied(input, metric);
  const score = tally && scored(tally, input, metric, { method: 'net' });
  const counts = netOfScore(score) ?? netOf(input.counts, input.counts_order);
  const estimate = counts && given(() => adjustedWald(counts, confidenceOf(input)));
  return {
    value: score?.value ?? estimate?.value,
    n: tally?.n ?? estimate?.n,
    se_adjusted: score?.standardError ?? estimate?.adjustedStandardError,
    adjusted_center: estimate?.adjustedCenter,
    ...bounds(score?.rawInterval ?? estimate?.raw),
  };
}

function everything(input: CaseInput, metric: string): Fields {
  const tally = tallied(input, metric);
  if (!tally) return { value: undefined };
  const score = scored(tally, input, metric, {});
  const bands = score?.bands;
  const top = scored(tally, input, metric, { method: 'percent' });
  const share = (points: Numbers | undefined): number | undefined =>
    points &&
    given(() => scored(tally, input, metric, { method: 'percent', bands: bandsOf(tally.scale, points) }))?.value;
  return {
    n: tally.n,
    ...meanFields(score),
    topbox: top?.value,
    topbox_ci_low: top?.rawInterval?.low,
    topbox_ci_high: top?.rawInterval?.high,
    neutral_or_negative: share(bands ? [...bands.neutral, ...bands.negative] : undefined),
    negative: share(bands?.negative),
    net: scored(tally, input, metric, { method: 'net' })?.value,
    share: Object.fromEntries(
      pointsOf(tally.scale).map((point, place) => [
        String(point),
        given(() => wilson({ successes: Number(tally.counts[place]), n: tally.n }))?.value,
      ]),
    ),
  };
}

function dirty(input: CaseInput, metric: string): Fields {
  const tally = tallied(input, metric);
  if (!tally) return { value: undefined };
  const { excluded } = tally;
  // The reference has four words; what it calls text is in the core told apart further.
  const { blank: _blank, outOfRange: _outOfRange, fractional: _fractional, ...unreadable } = excluded;
  return {
    value: scored(tally, input, metric, {})?.value,
    n: tally.n,
    excluded: {
      blank: excludedAs(excluded, 'blank'),
      text: totalExcluded(unreadable),
      out_of_range: excludedAs(excluded, 'outOfRange'),
      non_integer: excludedAs(excluded, 'fractional'),
    },
  };
}

// Comparisons and targets

function welch({ a, b, ...input }: CaseInput): Fields {
  const first = given(() => momentsOfValues(numbersOf(a)));
  const second = given(() => momentsOfValues(numbersOf(b)));
  const result = first && second && given(() => compareMeans(first, second, confidenceOf(input)));
  return {
    value_a: first?.mean,
    value_b: second?.mean,
    difference: result?.difference,
    t: result?.t,
    df: result?.df,
    p_value: result?.pValue,
    ...bounds(result?.interval),
  };
}

function twoNets({ a, b, counts_a, counts_b, ...input }: CaseInput, metric: string): Fields {
  const side = (scores: Numbers | null | undefined, counts: Counts | null | undefined): NetCounts | undefined => {
    const tally = scores ? tallied({ ...input, scores }, metric) : undefined;
    return netOfScore(tally && scored(tally, input, metric, { method: 'net' })) ?? netOf(counts, input.counts_order);
  };
  const first = side(a, counts_a);
  const second = side(b, counts_b);
  const result = first && second && given(() => compareNets(first, second, confidenceOf(input)));
  return {
    value_a: result?.valueA ?? (first && given(() => adjustedWald(first))?.value),
    value_b: result?.valueB ?? (second && given(() => adjustedWald(second))?.value),
    difference: result?.difference,
    adjusted_difference: result?.adjustedDifference,
    ...bounds(result?.raw),
    abs_adjusted_difference: result?.absolute.adjustedDifference,
    se_adjusted: result?.adjustedStandardError,
    abs_z: result?.absolute.z,
    p_value: result?.pValue,
    lib_p: result?.pValue,
    abs_ci_low: result?.absolute.low,
    abs_ci_high: result?.absolute.high,
  };
}

function twoShares({ successes_a, n_a, successes_b, n_b, ...input }: CaseInput): Fields {
  const first = { successes: Number(successes_a), n: Number(n_a) };
  const second = { successes: Number(successes_b), n: Number(n_b) };
  const result = given(() => compareProportions(first, second, confidenceOf(input)));
  const { newcombe, agrestiCaffo, wald } = result?.intervals ?? {};
  return {
    value_a: result?.valueA ?? given(() => wilson(first))?.value,
    value_b: result?.valueB ?? given(() => wilson(second))?.value,
    difference: result?.difference,
    z_pooled: result?.zPooled,
    p_value: result?.pPooled,
    ci_newcombe_low: newcombe?.low,
    ci_newcombe_high: newcombe?.high,
    ci_agresti_caffo_low: agrestiCaffo?.low,
    ci_agresti_caffo_high: agrestiCaffo?.high,
    ci_wald_low: wald?.low,
    ci_wald_high: wald?.high,
  };
}

function exactTable({ table }: CaseInput): Fields {
  return { p_value: given(() => fisher((table ?? []).flat() as unknown as TwoByTwo)) };
}

function shareTarget(input: CaseInput): Fields {
  const share = shareOf(input);
  const result =
    share && given(() => testShareAgainstTarget(share, Number(input.options?.target), confidenceOf(input)));
  return { value: result?.value, n: result?.n, p_value: result?.pValue, ...bounds(result?.interval) };
}

function meanTarget(input: CaseInput): Fields {
  const result = given(() =>
    testMeanAgainstTarget(momentsOfValues(numbersOf(input.scores)), Number(input.options?.target), confidenceOf(input)),
  );
  return {
    value: result?.value,
    n: result?.n,
    t: result?.t,
    df: result?.df,
    p_value: result?.pValue,
    ...bounds(result?.interval),
  };
}

// Planning

function answersForShare(input: CaseInput): Fields {
  const { p, margin } = input.options ?? {};
  const size = given(() => sampleSizeForShare(Number(p), { margin: Number(margin), ...planOf(input) }));
  return {
    n: size?.answersSimpleCorrection,
    n_unrounded: size?.simpleCorrectionUnrounded,
    n0_infinite: size?.infinitePopulation,
    n_cochran_fpc: size?.answers,
  };
}

function answersForMean(input: CaseInput): Fields {
  const { sd, margin } = input.options ?? {};
  const size = given(() => sampleSizeForMean(Number(sd), { margin: Number(margin), ...planOf(input) }));
  return { n: size?.answersSimpleCorrection, n_unrounded: size?.simpleCorrectionUnrounded };
}

function answersForNet(input: CaseInput): Fields {
  const { promoters, detractors, margin_points } = input.options ?? {};
  const expected = { positive: Number(promoters), negative: Number(detractors) };
  const size = given(() => sampleSizeForNet(expected, { margin: Number(margin_points), ...planOf(input) }));
  return { n: size?.answersSimpleCorrection, variance: size?.variance };
}

function planOf(input: CaseInput): { confidence: number | undefined; population: number | undefined } {
  return { confidence: confidenceOf(input), population: input.options?.population ?? undefined };
}

function groupsForShares(input: CaseInput): Fields {
  const { p1, p2 } = input.options ?? {};
  const size = given(() => groupSizeForShares(Number(p1), Number(p2), surenessOf(input)));
  return { n_per_group: size?.perGroup, n_unrounded: size?.unrounded };
}

function groupsForMeans(input: CaseInput): Fields {
  const { delta, sd } = input.options ?? {};
  const size = given(() => groupSizeForMeans(Number(delta), Number(sd), surenessOf(input)));
  return { n_per_group: size?.perGroup, n_unrounded: size?.unrounded };
}

function surenessOf({ options }: CaseInput): { power: number | undefined; alpha: number | undefined } {
  return { power: options?.power ?? undefined, alpha: options?.alpha ?? undefined };
}

// Trends, correction, drivers

function trend({ values, options }: CaseInput): Fields {
  const result = given(() => mannKendall(values ?? [], options?.alpha ?? undefined));
  return {
    trend: result?.trend,
    s: result?.s,
    var_s: result?.varianceS,
    z: result?.z,
    p_value: result?.pValue,
    tau_a: result?.tauA,
    sen_slope: result?.senSlope,
    sen_intercept: result?.senIntercept,
    n: result?.n,
  };
}

function individuals({ values }: CaseInput): Fields {
  const chart = given(() => xmr(values ?? [], D2_AS_PRINTED));
  return { center: chart?.center, sigma: chart?.sigma, lcl: chart?.low, ucl: chart?.high, beyond: chart?.beyond };
}

function adjustedP({ p_values }: CaseInput): Fields {
  return { ...given(() => correctPValues(p_values ?? [])) };
}

function linear({ x, y, ...input }: CaseInput): Fields {
  const result = given(() => pearson(pairsOfAnswers(x ?? [], y ?? []), confidenceOf(input)));
  return {
    value: result?.value,
    n: result?.n,
    t: result?.t,
    p_value: result?.pValue,
    ...bounds(result?.interval),
  };
}

function ranked({ x, y }: CaseInput): Fields {
  const result = given(() => spearman(pairsOfAnswers(x ?? [], y ?? [])));
  return {
    value: result?.value,
    p_value: result?.pValue,
    n: result?.n,
    kendall_tau_b: result?.kendall.tauB,
    kendall_p_value: result?.kendall.pValue,
  };
}

function importance({ predictors, y }: CaseInput): Fields {
  const names = Object.keys(predictors ?? {});
  const columns = Object.values(predictors ?? {});
  const outcome = y ?? [];
  const result = given(() =>
    relativeImportance(
      sumsOf(outcome.map((answer, person) => [answer, ...columns.map((column) => Number(column[person]))])),
      names,
    ),
  );
  const each = (pick: (one: Importance) => number | null): Fields =>
    Object.fromEntries(
      names.map((name) => {
        const one = result?.predictors.find((predictor) => predictor.name === name);
        return [name, one && pick(one)];
      }),
    );
  return {
    r_squared: result?.rSquared,
    lmg: each(({ lmg }) => lmg),
    lmg_share: each(({ share }) => share),
    std_beta: each(({ standardizedBeta }) => standardizedBeta),
    // Each alone: known also where the ratings together explain nothing, because one is constant or repeats another.
    pearson: Object.fromEntries(
      Object.entries(predictors ?? {}).map(([name, x]) => [
        name,
        given(() => pearson(pairsOfAnswers(x, outcome)))?.value,
      ]),
    ),
  };
}

function reasons({ counts }: CaseInput): Fields {
  const result = given(() => pareto(Object.entries(byName(counts)).map(([reason, count]) => ({ reason, count }))));
  return {
    order: result?.rows.map(({ reason }) => reason),
    share: result?.rows.map(({ share }) => share),
    cumulative: result?.rows.map(({ cumulative }) => cumulative),
    vital_few_80: result?.vitalFew,
  };
}

// Reading a case

/** The case's answers as the product counts them; undefined where it gives no single answers or no scale of ours. */
function tallied(input: CaseInput, metric: string): Tally | undefined {
  const scale = scaleNamed(input.scale ?? (metric === 'NPS' ? '0-10' : undefined));
  if (!scale) return undefined;
  const cells = cellsOf(input);
  if (cells) return given(() => tallyCells(rowsOf(cells), readingOf(input, scale)));
  const counts = input.counts;
  if (!counts || shareOf(input) || netOf(counts, input.counts_order)) return undefined;
  return given(() => tallyCounts(Object.entries(byName(counts, input.counts_order)), readingOf(input, scale)));
}

function cellsOf(input: CaseInput): readonly unknown[] | undefined {
  return input.scores ?? input.scores_raw ?? input.labels ?? undefined;
}

function rowsOf(cells: readonly unknown[]): readonly (readonly unknown[])[] {
  return cells.map((cell) => [cell]);
}

/** `likert-agree-7` is a 1-7 with words; the other names are the product's own. */
function scaleNamed(name: string | undefined): Scale | undefined {
  if (name === undefined) return undefined;
  if (!name.startsWith('likert')) return given(() => parseScale(name).scale);
  const points = name.split('-').pop();
  return Object.values(SCALES).find((scale) => scale.name.endsWith(`-${points}`));
}

function readingOf({ mapping, ...input }: CaseInput, scale: Scale): Reading {
  if (!mapping) return { scale, direction: directionOf(input) };
  const points = pointsOf(scale);
  const labels = Object.entries(mapping)
    .filter(([, point]) => points.includes(point))
    .map(([label, point]) => [normaliseLabel(label), points.indexOf(point)] as const);
  return { scale, direction: directionOf(input), labels: new Map(labels) };
}

function directionOf({ direction }: CaseInput): 'ease' | 'effort' | undefined {
  return direction === 'ease' || direction === 'effort' ? direction : undefined;
}

function confidenceOf({ options }: CaseInput): number | undefined {
  return options?.conf ?? undefined;
}

function scored(tally: Tally, input: CaseInput, metric: string, over: ScoreSettings): Score | undefined {
  const score = { CES: scoreCes, NPS: scoreNps, CSAT: scoreCsat }[metric];
  if (!score) return undefined;
  return given(() =>
    score(tally, {
      direction: directionOf(input),
      bands: bandsGiven(input, tally.scale),
      confidence: confidenceOf(input),
      ...over,
    }),
  );
}

/** The case's bands; undefined, so that the product's own hold, where it gives none. */
function bandsGiven({ bands }: CaseInput, scale: Scale): Bands | undefined {
  if (!bands?.positive) return undefined;
  const { positive, neutral, negative } = bands;
  return neutral && negative ? { positive, neutral, negative } : bandsOf(scale, positive, negative ?? []);
}

function byName(counts: Counts | null | undefined, order?: string | null): CountsByName {
  if (!counts || !Array.isArray(counts)) return (counts ?? {}) as CountsByName;
  const names = (order ?? 'negative,neutral,positive').split(',');
  return Object.fromEntries(counts.map((count: number, place) => [String(names[place]).trim(), count]));
}

function netOf(counts: Counts | null | undefined, order?: string | null): NetCounts | undefined {
  const named = byName(counts, order);
  const negative = named.negative ?? named.detractors;
  const neutral = named.neutral ?? named.passives;
  const positive = named.positive ?? named.promoters;
  return negative === undefined || neutral === undefined || positive === undefined
    ? undefined
    : { negative, neutral, positive };
}

function netOfScore(score: Score | undefined): NetCounts | undefined {
  return score?.summary.kind === 'net' ? score.summary.counts : undefined;
}

/** Successes and n, where the case gives them ready or by band, or answers on no scale of ours with bands. */
function shareOf(input: CaseInput): ShareCounts | undefined {
  const named = byName(input.counts, input.counts_order);
  const successes = input.successes ?? named.positive ?? named.successes;
  const n = input.n ?? named.total ?? named.n;
  if (typeof successes === 'number' && typeof n === 'number') return { successes, n };
  const bands = netOf(input.counts, input.counts_order);
  if (bands) return given(() => ({ successes: bands.positive, n: answersInBands(bands) }));
  const { scores } = input;
  const positive = input.bands?.positive;
  if (!scores || !positive) return undefined;
  return { successes: scores.filter((score) => positive.includes(Number(score))).length, n: scores.length };
}

function shareFields(share: ShareCounts, input: CaseInput): Fields {
  const estimate = given(() => wilson(share, confidenceOf(input)));
  return { value: estimate?.value, count: estimate?.count, n: share.n, ...bounds(estimate?.interval) };
}

function numbersOf(values: readonly unknown[] | null | undefined): Numbers {
  return (values ?? []) as Numbers;
}

function bounds(interval: Interval | null | undefined): Fields {
  return { ci_low: interval?.low, ci_high: interval?.high };
}

/** What the core gives, or undefined where it refuses: no answers, ratings that do not vary. */
function given<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A value with null wherever it is undefined: the convention of the reference. */
function defined(value: unknown): unknown {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return null;
  if (Array.isArray(value)) return value.map(defined);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, defined(part)]));
}
