import type { CellCounts } from '#shared/answers/cell-counts.ts';
import { totalExcluded } from '#shared/answers/exclusion.ts';
import { type LabelOrder, labelOrder } from '#shared/answers/label-order.ts';
import { normaliseLabel, recogniseLabels } from '#shared/answers/labels.ts';
import { answerReader, exclusionOf, foldDigits, numberIn, type Reading } from '#shared/answers/read-answer.ts';
import { SCALES, type Scale, type ScaleName, UNSTATED } from '#shared/answers/scale.ts';
import { pointsOf, type Tally } from '#shared/answers/tally.ts';
import { againstHeader } from '#shared/imports/good-end.ts';
import { headerEnds } from '#shared/imports/header-ends.ts';
import { speaksOfEffort } from '#shared/imports/header-metric.ts';
import { type HeaderScale, sameScale, statedElsewhere } from '#shared/imports/header-scale.ts';
import { headerKeys } from '#shared/imports/header-words.ts';
import { npsDoubt } from '#shared/imports/scale-doubt.ts';
import { en } from '#shared/languages/en/words.ts';
import { bandsFor, type Metric } from '#shared/metrics/bands.ts';
import { defaultMethod, type Method } from '#shared/metrics/method.ts';
import type { PartSettings } from '#shared/metrics/part-score.ts';
import { type Score, scoreTally } from '#shared/metrics/score.ts';
import { numberText } from '#shared/reports/number-text.ts';
import { fractionOf, isBlank, methodOf, scaleOf } from './cells.ts';
import { mayBeHeader } from './header-cell.ts';

/** What a formula asks for: the function's name and metric, and its arguments as they came. */
export interface Asked {
  readonly name: string;
  readonly metric: Metric;
  readonly scale?: unknown;
  readonly method?: unknown;
  readonly confidence?: unknown;
}

/** The same, understood. */
export interface Question {
  readonly name: string;
  readonly metric: Metric;
  readonly method: Method;
  readonly confidence: number;
  /** `UNSTATED` where nobody said it. */
  readonly scale: Scale;
  readonly scaleStated: boolean;
  readonly direction: 'ease' | 'effort' | undefined;
}

/**
 * Reads the arguments that say how to score.
 *
 * @throws a sentence for a scale, method or confidence that cannot be understood
 */
export function questionOf({ name, metric, scale, method, confidence }: Asked): Question {
  const stated = scaleOf(scale);
  if (metric !== 'ces' && stated.direction === 'effort') {
    throw new Error(
      `Only CES can have a scale on which high is hard: write the scale without "effort" for ${en.metricShort[metric]}.`,
    );
  }
  if (metric === 'nps' && stated.scale !== UNSTATED && stated.scale !== SCALES['0-10']) {
    throw new Error(
      `NPS is asked on 0-10, and the scale says ${stated.scale.name}: leave it out, or choose another metric.`,
    );
  }
  return {
    name,
    metric,
    method: metric === 'ces' ? methodOf(method) : isBlank(method) ? defaultMethod(metric) : methodOf(method),
    confidence: fractionOf(confidence, 'confidence') ?? 0.95,
    scale: metric === 'nps' ? SCALES['0-10'] : stated.scale,
    scaleStated: stated.scale !== UNSTATED,
    direction: metric === 'ces' ? stated.direction : undefined,
  };
}

/** What the cells of a formula mean. */
export interface Understood {
  readonly how: Reading;
  readonly settings: PartSettings;
  /** All answers together. */
  readonly total: Tally;
  readonly score: Score;
  readonly scaleFrom: 'stated' | 'labels' | 'nowhere' | 'nps';
  readonly directionFrom: 'stated' | 'labels' | 'assumed' | 'metric';
  /** What speaks against how they are read, for where a warning can be shown. */
  readonly doubts: readonly string[];
}

/** What else is known of the cells. */
export interface Surroundings {
  /** The first cell, which may be the header. */
  readonly first?: unknown;
  /** The function can show a warning beside the number, so it need not refuse. */
  readonly canWarn?: boolean;
}

/**
 * Settles what cells mean from the whole range, and scores them together.
 *
 * @param question what is asked
 * @param cells all cells, counted
 * @throws a sentence when there is no answer, when what is missing must be stated, or when the number would mislead
 */
export function understand(question: Question, cells: CellCounts, around: Surroundings = {}): Understood {
  const { metric, method, confidence } = question;
  const order = labelOrder(cells.texts().keys());
  const found = question.scale === UNSTATED ? scaleOfLabels(cells) : undefined;
  const scale = found?.scale ?? question.scale;
  if (scale === UNSTATED && (metric !== 'ces' || method !== 'mean')) {
    throw new Error(`Say on which scale the answers were given, such as "1-5" or "1-7": the ${method} needs it.`);
  }
  refuseAgainstLabels(question, scale, order);
  const byLabels = metric === 'ces' && question.direction === undefined && (order?.good === 'high' || found?.ease);
  if (!byLabels) refuseAgainstHeader(question, around.first);
  const direction = question.direction ?? (byLabels ? 'ease' : undefined);
  const how: Reading = { scale, direction: metric === 'ces' ? (direction ?? 'ease') : 'high is good' };
  const total = cells.total(how);
  if (total.n === 0) throw new Error(noAnswer(cells, how, total));
  // Without a method to choose instead, the advice is another scale.
  if (metric === 'csat' && method === 'percent' && !bandsFor(metric, scale, 'high is good')) {
    throw new Error(`CSAT has no agreed bands on the scale ${scale.name}: was another asked, such as "1-5" or "1-10"?`);
  }
  if (scale === UNSTATED) refuseUnscored(total, around.first);
  const score = scoreTally(metric, total, { method, direction, confidence });
  if (score.scaleMismatch && !question.scaleStated && !around.canWarn) {
    throw new Error(strayNumbers(question, cells, how, score));
  }
  const doubt = metric === 'nps' ? doubtOfNps(total, around.first) : undefined;
  if (doubt !== undefined && !around.canWarn) throw new Error(`${doubt} NPS_SUMMARY scores them with a warning.`);
  return {
    how,
    settings: { metric, method, direction, confidence, bands: score.bands ?? undefined },
    total,
    score,
    scaleFrom: metric === 'nps' ? 'nps' : question.scaleStated ? 'stated' : found ? 'labels' : 'nowhere',
    directionFrom: metric !== 'ces' ? 'metric' : question.direction ? 'stated' : byLabels ? 'labels' : 'assumed',
    doubts: doubt === undefined ? headerDoubts(question, total, around.first) : [doubt],
  };
}

function headerDoubts(
  { metric, direction, scale, scaleStated }: Question,
  total: Tally,
  first: unknown,
): readonly string[] {
  if (!mayBeHeader(first)) return [];
  const doubts: string[] = [];
  const stated =
    scaleStated && metric !== 'nps'
      ? statedElsewhere(first, { numbers: numbersOf(total, scale) }, (one) => sameScale(one, scale))
      : undefined;
  if (stated !== undefined)
    doubts.push(
      `The header "${short(first)}" states the scale ${stated.written}, but "${scale.name}" is used: check it.`,
    );
  if (direction !== undefined && againstHeader(first, direction)) {
    const other = direction === 'ease' ? 'effort' : 'ease';
    doubts.push(
      `The scale says "${direction}", but the wording of the header "${short(first)}" says "${other}": check it.`,
    );
  }
  return doubts;
}

/** A header that states a scale which is not scored is believed before the numbers, where nobody stated another. */
function refuseUnscored(total: Tally, first: unknown): void {
  if (!mayBeHeader(first)) return;
  const scored = ({ name }: HeaderScale): boolean => name !== undefined;
  const stated = statedElsewhere(first, { numbers: numbersOf(total, UNSTATED) }, scored);
  if (stated === undefined) return;
  throw new Error(
    `The header "${short(first)}" states the scale ${stated.written}, which Easemark does not score. If it was asked on one that it does, write that, such as "1-7".`,
  );
}

/** How often each point was answered, by the point. */
function numbersOf({ counts }: Tally, scale: Scale): ReadonlyMap<number, number> {
  const pairs = pointsOf(scale).map((point, at) => [point, counts[at] ?? 0] as const);
  return new Map(pairs.filter(([, count]) => count > 0));
}

/**
 * Why answers taken for NPS look like those of another scale.
 *
 * @param first the first cell: a header that states a scale settles it
 */
function doubtOfNps(total: Tally, first: unknown): string | undefined {
  const doubt = npsDoubt({ numbers: numbersOf(total, SCALES['0-10']) }, typeof first === 'string' ? first : '');
  if (doubt === undefined) return undefined;
  return doubt.code === 'npsHeaderScale'
    ? `The header states the scale ${doubt.params.scale}, and NPS is asked on 0-10.`
    : 'No answer is above 7: were they given on 1-5 or 1-7? NPS is asked on 0-10.';
}

const SCALE_OF_SIZE: Readonly<Record<2 | 3 | 5 | 7, ScaleName>> = { 2: 'good/bad', 3: '1-3', 5: '1-5', 7: '1-7' };

/**
 * The scale that labels stand on, where most cells are labels and the numbers beside them fit.
 *
 * @throws a sentence where there are some labels among numbers: dropping either would leave half of the people out
 */
function scaleOfLabels(cells: CellCounts): { readonly scale: Scale; readonly ease: boolean } | undefined {
  const labels = new Map<string, number>();
  const numbers: { value: number; times: number }[] = [];
  let filled = 0;
  for (const [cell, times] of cells.values()) {
    if (isBlank(cell)) continue;
    filled += times;
    if (typeof cell === 'number') numbers.push({ value: cell, times });
    if (typeof cell !== 'string') continue;
    const label = normaliseLabel(foldDigits(cell));
    const number = numberIn(label);
    if (number) numbers.push({ value: number.value, times });
    else labels.set(label, (labels.get(label) ?? 0) + times);
  }
  const found = recogniseLabels(labels);
  if (!found || found.covered <= filled / 20) return undefined;
  const scale = SCALES[found.family === 'faces' ? (`faces-${found.size}` as ScaleName) : SCALE_OF_SIZE[found.size]];
  const all = numbers.reduce((sum, { times }) => sum + times, 0);
  const fit = numbers.reduce(
    (sum, { value, times }) => sum + (value >= scale.low && value <= scale.high ? times : 0),
    0,
  );
  if (found.covered > filled / 2 && fit >= 0.9 * all) {
    return { scale, ease: all === 0 && (found.family === 'ease' || found.family === 'effort') };
  }
  throw new Error(
    'Some answers are words and some are numbers: state the scale, such as "1-5", so that both can be read.',
  );
}

function refuseAgainstLabels({ metric, direction }: Question, scale: Scale, order: LabelOrder | undefined): void {
  if (order === undefined) return;
  const { good, lowest, highest } = order;
  const name = scale === UNSTATED ? '1-5' : scale.name;
  if (good === 'both') {
    throw new Error(
      `Some labels say that a high number is good and others that a low one is (from "${lowest}" to "${highest}"). Score the two kinds apart.`,
    );
  }
  if (good === 'high' && direction === 'effort') {
    throw new Error(
      `The scale "${name} effort" says that high is hard, but by its label "${highest}" high is easy. Write "${name} ease".`,
    );
  }
  if (good === 'low' && direction !== 'effort') {
    const advice =
      metric === 'ces' ? `Write the scale as "${name} effort", where high is hard.` : 'Turn the numbers round first.';
    throw new Error(
      `The numbers run against their labels: "${lowest}" is the best answer and "${highest}" the worst. ${advice}`,
    );
  }
}

function refuseAgainstHeader({ metric, direction, scale }: Question, first: unknown): void {
  if (!mayBeHeader(first) || direction !== undefined) return;
  const name = scale === UNSTATED ? '1-7' : scale.name;
  const ends = headerEnds(first);
  if (metric === 'ces' && (ends ?? 1) < 0) {
    throw new Error(
      `By the header "${short(first)}" a low answer is the easy one: write the scale as "${name} effort".`,
    );
  }
  if (metric === 'ces' && ends === undefined && speaksOfEffort(headerKeys(first))) {
    throw new Error(
      `The header "${short(first)}" speaks of effort or difficulty: is a high answer easy or hard? Write the scale as "${name} ease" or "${name} effort".`,
    );
  }
  if (metric !== 'ces' && (ends ?? 1) < 0) {
    throw new Error(`By the header "${short(first)}" 1 is the best answer. Turn the numbers round first.`);
  }
}

function noAnswer(cells: CellCounts, how: Reading, { excluded }: Tally): string {
  const between = how.scale.name === 'good/bad' ? 'good or bad' : `between ${how.scale.low} and ${how.scale.high}`;
  const none = `no answer ${between} in this range`;
  const all = totalExcluded(excluded);
  const filled = all - (excluded.blank ?? 0);
  if (filled === 0) return `${none}: it is empty.`;
  const names: Readonly<Record<string, string>> = en.exclusions;
  const reasons = Object.keys(excluded)
    .filter((reason) => reason !== 'blank')
    .map((reason) => `${names[reason] ?? reason} ${excluded[reason]}`);
  return `${none}; it holds ${examples(cells, how)} (${reasons.join(', ')}). Check the range and the scale.`;
}

function strayNumbers({ name, metric }: Question, cells: CellCounts, how: Reading, score: Score): string {
  const advice =
    metric === 'nps'
      ? `Are they answers to the NPS question? ${name.replace(/_.*/, '')}_SUMMARY scores them with a warning.`
      : 'State the scale, or choose the cells that hold the answers.';
  const scale = how.scale === UNSTATED ? '1-10' : how.scale.name;
  return `${numberText(100 * score.strays, 0)} % of the numbers are off the scale ${scale} (${examples(cells, how, 'outOfRange')}). ${advice}`;
}

/** A few of the different cells that are set aside, as a reader would recognise them. */
function examples(cells: CellCounts, how: Reading, reason?: string): string {
  const read = answerReader(how);
  const some: string[] = [];
  for (const [cell] of cells.values()) {
    const code = read(cell);
    if (code >= 0 || isBlank(cell) || (reason !== undefined && exclusionOf(code) !== reason)) continue;
    if (some.length === 3) return `${some.join(', ')}, …`;
    some.push(typeof cell === 'string' ? `"${short(cell)}"` : exclusionOf(code) === 'date' ? 'dates' : String(cell));
  }
  return some.join(', ');
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
