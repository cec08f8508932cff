/** What a wording asks about. `effort` is the only family whose good end is its low one. */
export type LabelFamily = 'agreement' | 'ease' | 'effort' | 'satisfaction' | 'likelihood' | 'quality';

/** position → accepted spellings; index 0 is the lowest point */
export type LabelSet = readonly (readonly string[])[];

/** One {@link LabelSet} per ladder, in the order of {@link ladderKinds}: the same order in every language. */
export type AnswerLabels = Readonly<Record<LabelFamily, readonly LabelSet[]>>;

/**
 * How a ladder is worded.
 *
 * - `standard`: very dissatisfied, dissatisfied, neutral, satisfied, very satisfied
 * - `softened`: the inner rungs carry "somewhat" (Qualtrics)
 * - `plainPoles`: the poles are the plain words, the inner rungs carry "somewhat" (usual in German)
 * - `oneSided`: not at all, not so, somewhat, very, extremely (SurveyMonkey): "very satisfied" is 4 of 5
 * - `extreme`: extremely, very, plain, neutral …: "very easy" is 6 of 7, "easy" 5 of 7
 * - `fromPoor`: poor, fair, good, very good, excellent: "good" is 3 of 5
 */
export type LadderWording = 'standard' | 'softened' | 'plainPoles' | 'oneSided' | 'extreme' | 'fromPoor';

/** The points a ladder offers and how it is worded. */
export interface LadderKind {
  readonly points: number;
  readonly wording: LadderWording;
}

const standard = (points: number): LadderKind => ({ points, wording: 'standard' });
const five = (wording: LadderWording): LadderKind => ({ points: 5, wording });
const extreme: LadderKind = { points: 7, wording: 'extreme' };

/**
 * What the n-th {@link LabelSet} of a family is, in every language.
 *
 * The same spelling is another point on another ladder, so a *column* is read, not a cell: of the ladders take the one
 * that knows the most of the column's labels; then the one that puts them on the most different points ("agree" and
 * "somewhat agree" are told apart by 7 points only); then the one with fewer points; then the first. Labels of
 * several languages may be pooled ladder by ladder: positions agree (a test holds them to it). The first set with a
 * given number of points is the usual one.
 */
export const ladderKinds: Readonly<Record<LabelFamily, readonly LadderKind[]>> = {
  agreement: [standard(5), five('softened'), five('plainPoles'), standard(7), standard(3)],
  ease: [standard(5), five('softened'), five('plainPoles'), five('oneSided'), standard(7), extreme, standard(3)],
  effort: [standard(5)],
  satisfaction: [
    standard(5),
    five('softened'),
    five('plainPoles'),
    five('oneSided'),
    standard(7),
    extreme,
    standard(3),
    standard(2),
  ],
  likelihood: [standard(5), five('softened'), five('oneSided'), standard(7)],
  quality: [standard(5), five('fromPoor'), standard(3)],
};

type Words = readonly string[];

/** The words of a two-sided wording, from its low pole (disagree) to its high pole (agree), each written once. */
export interface Rungs {
  readonly veryLow: Words;
  readonly low: Words;
  readonly moderatelyLow: Words;
  readonly slightlyLow: Words;
  readonly neutral: Words;
  readonly slightlyHigh: Words;
  readonly moderatelyHigh: Words;
  readonly high: Words;
  readonly veryHigh: Words;
}

/** {@link Rungs} with a pole beyond "very" and the five rungs of the one-sided wording. */
export interface WideRungs extends Rungs {
  readonly extremelyLow: Words;
  readonly extremelyHigh: Words;
  /** not at all, not so, somewhat, very, extremely */
  readonly oneSided: LabelSet;
}

/** What a language has to write down; {@link ladders} makes the sets of it. */
export interface LanguageRungs {
  readonly agreement: Rungs;
  readonly ease: WideRungs;
  /** very low effort … very high effort */
  readonly effort: LabelSet;
  readonly satisfaction: WideRungs & {
    /** "neutral or dissatisfied": the low point of a two-point question */
    readonly neutralOrLow: Words;
  };
  readonly likelihood: WideRungs;
  readonly quality: { readonly standard: LabelSet; readonly fromPoor: LabelSet; readonly three: LabelSet };
}

interface Poles {
  readonly lowest: Words;
  readonly highest: Words;
}

const poles = (r: WideRungs): Poles => ({
  lowest: [...r.veryLow, ...r.extremelyLow],
  highest: [...r.veryHigh, ...r.extremelyHigh],
});

const standardFive = (r: Rungs, p: Poles): LabelSet => [p.lowest, r.low, r.neutral, r.high, p.highest];

const softenedFive = (r: Rungs, p: Poles): LabelSet => [
  p.lowest,
  [...r.slightlyLow, ...r.moderatelyLow],
  r.neutral,
  [...r.slightlyHigh, ...r.moderatelyHigh],
  p.highest,
];

const plainPolesFive = (r: Rungs): LabelSet => [r.low, r.slightlyLow, r.neutral, r.slightlyHigh, r.high];

const standardSeven = (r: Rungs, p: Poles): LabelSet => [
  p.lowest,
  [...r.low, ...r.moderatelyLow],
  r.slightlyLow,
  r.neutral,
  r.slightlyHigh,
  [...r.high, ...r.moderatelyHigh],
  p.highest,
];

const extremeSeven = (r: WideRungs): LabelSet => [
  r.extremelyLow,
  r.veryLow,
  [...r.low, ...r.slightlyLow],
  r.neutral,
  [...r.high, ...r.slightlyHigh],
  r.veryHigh,
  r.extremelyHigh,
];

const three = (r: Rungs): LabelSet => [r.low, r.neutral, r.high];

/**
 * The label sets of a language from its words, in the order of {@link ladderKinds}.
 *
 * @param words every wording of the language, once
 * @returns the sets, each from its lowest to its highest point
 */
export function ladders(words: LanguageRungs): AnswerLabels {
  const { agreement, ease, effort, satisfaction, likelihood, quality } = words;
  const agreementPoles = { lowest: agreement.veryLow, highest: agreement.veryHigh };
  return {
    agreement: [
      standardFive(agreement, agreementPoles),
      softenedFive(agreement, agreementPoles),
      plainPolesFive(agreement),
      standardSeven(agreement, agreementPoles),
      three(agreement),
    ],
    ease: [
      standardFive(ease, poles(ease)),
      softenedFive(ease, poles(ease)),
      plainPolesFive(ease),
      ease.oneSided,
      standardSeven(ease, poles(ease)),
      extremeSeven(ease),
      three(ease),
    ],
    effort: [effort],
    satisfaction: [
      standardFive(satisfaction, poles(satisfaction)),
      softenedFive(satisfaction, poles(satisfaction)),
      plainPolesFive(satisfaction),
      satisfaction.oneSided,
      standardSeven(satisfaction, poles(satisfaction)),
      extremeSeven(satisfaction),
      three(satisfaction),
      [[...satisfaction.low, ...satisfaction.neutralOrLow], satisfaction.high],
    ],
    likelihood: [
      standardFive(likelihood, poles(likelihood)),
      softenedFive(likelihood, poles(likelihood)),
      likelihood.oneSided,
      standardSeven(likelihood, poles(likelihood)),
    ],
    quality: [quality.standard, quality.fromPoor, quality.three],
  };
}
