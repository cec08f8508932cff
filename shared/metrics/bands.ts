import type { Direction, Scale } from '../answers/scale.ts';
import type { Tally } from '../answers/tally.ts';
import { Refusal } from '../languages/refusal.ts';

export const METRICS = ['ces', 'nps', 'csat'] as const;
export type Metric = (typeof METRICS)[number];

/** Which points of a scale count as positive, neutral and negative; each point stands in exactly one band. */
export interface Bands {
  readonly positive: readonly number[];
  readonly neutral: readonly number[];
  readonly negative: readonly number[];
}

/** Answers per band. For NPS positive is promoters, neutral passives, negative detractors. */
export interface BandCounts {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  readonly n: number;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function bands(negative: readonly number[], neutral: readonly number[], positive: readonly number[]): Bands {
  return Object.freeze({ positive, neutral, negative });
}

function reversed(of: Bands): Bands {
  return bands(of.positive, of.neutral, of.negative);
}

const ONE_TO_THREE = bands([1], [2], [3]);
const ONE_TO_FIVE = bands([1, 2], [3], [4, 5]);
const ONE_TO_SEVEN = bands([1, 2, 3], [4], [5, 6, 7]);

/**
 * CES bands by scale and direction. On 1–10 the two are not mirror images of one another: ease is positive at 7–10 and effort at 1–3, so an effort
 * scale has bands of its own and is never reversed first.
 */
const CES: Readonly<Record<'ease' | 'effort', Readonly<Record<string, Bands>>>> = {
  ease: {
    '1-3': ONE_TO_THREE,
    '1-5': ONE_TO_FIVE,
    '1-7': ONE_TO_SEVEN,
    '1-10': bands([1, 2, 3], [4, 5, 6], [7, 8, 9, 10]),
    'faces-3': ONE_TO_THREE,
    'faces-5': ONE_TO_FIVE,
  },
  effort: {
    '1-3': reversed(ONE_TO_THREE),
    '1-5': reversed(ONE_TO_FIVE),
    '1-7': reversed(ONE_TO_SEVEN),
    '1-10': bands([7, 8, 9, 10], [4, 5, 6], [1, 2, 3]),
    'faces-3': reversed(ONE_TO_THREE),
    'faces-5': reversed(ONE_TO_FIVE),
  },
};

/** CSAT: the top two of five and of seven, the top one of three, 8 to 10 of ten (scoring practice of the vendors), good of good and bad. */
const CSAT: Readonly<Record<string, Bands>> = {
  '1-3': ONE_TO_THREE,
  '1-5': ONE_TO_FIVE,
  '1-7': bands([1, 2], [3, 4, 5], [6, 7]),
  '1-10': bands([1, 2, 3], [4, 5, 6, 7], [8, 9, 10]),
  'good/bad': bands([0], [], [1]),
  'faces-3': ONE_TO_THREE,
  'faces-5': ONE_TO_FIVE,
};

/** NPS (Reichheld 2003): detractors 0–6, passives 7–8, promoters 9–10. */
const NPS: Bands = bands(range(0, 6), [7, 8], [9, 10]);

/**
 * The bands that a metric uses on a scale.
 *
 * @param metric `ces`, `nps` or `csat`
 * @param scale the scale answered on
 * @param direction which end is good; only CES has a choice
 * @returns the bands, or `undefined` where the field has agreed on none (CES or CSAT on 0–10, an unstated scale)
 * @example bandsFor('ces', SCALES['1-10'], 'effort')?.positive // [1, 2, 3]
 */
export function bandsFor(metric: Metric, scale: Scale, direction: Direction): Bands | undefined {
  if (metric === 'nps') return scale.name === '0-10' ? NPS : undefined;
  if (metric === 'csat') return CSAT[scale.name];
  return CES[direction === 'effort' ? 'effort' : 'ease'][scale.name];
}

/**
 * How many answers fall in each band.
 *
 * @throws Refusal `bandsDoNotCover` when a point that was answered stands in no band or in two: it would be in the denominator only
 * @example countBands(tally, bands) // { positive: 60, neutral: 5, negative: 35, n: 100 }
 */
export function countBands(tally: Tally, of: Bands): BandCounts {
  const count = { positive: 0, neutral: 0, negative: 0 };
  for (let at = 0; at < tally.scale.size; at += 1) {
    const point = tally.scale.low + at;
    const holders = (['positive', 'neutral', 'negative'] as const).filter((band) => of[band].includes(point));
    if (holders.length !== 1) throw new Refusal('bandsDoNotCover', { point });
    count[holders[0]!] += tally.counts[at] ?? 0;
  }
  return { ...count, n: tally.n };
}

/**
 * Bands from the points somebody calls positive and, if they say so, negative; what is left is neutral.
 *
 * @param scale the scale answered on
 * @param positive points of the positive band, such as [6, 7] for a top-two box of seven
 * @param negative points of the negative band; none by default
 * @throws Refusal `bandOffScale` when a point is not on the scale or named twice
 * @example bandsOf(SCALES['1-7'], [6, 7]).neutral // [1, 2, 3, 4, 5]
 */
export function bandsOf(scale: Scale, positive: readonly number[], negative: readonly number[] = []): Bands {
  const named = [...positive, ...negative];
  for (const point of named) {
    const onScale = Number.isInteger(point) && point >= scale.low && point <= scale.high;
    if (!onScale || named.indexOf(point) !== named.lastIndexOf(point)) {
      throw new Refusal('bandOffScale', { point, scale: scale.name });
    }
  }
  const neutral = range(scale.low, scale.high).filter((point) => !named.includes(point));
  return bands(negative, neutral, positive);
}
