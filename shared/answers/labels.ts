import { type LabelFamily, ladderKinds } from '../languages/labels.ts';
import { allBinary, allLabels, languages } from '../languages/languages.ts';
import { FACES, plainFace, THUMBS } from './faces.ts';
import type { Direction, Scale } from './scale.ts';

/** Label (as `normaliseLabel` leaves it) → position on the scale, counted from 0 for the lowest point. */
export type LabelPositions = ReadonlyMap<string, number>;

const FAMILIES: readonly LabelFamily[] = ['agreement', 'ease', 'effort', 'satisfaction', 'likelihood', 'quality'];

/**
 * A label as it is compared: invisible characters, skin tones and end punctuation gone, one kind of apostrophe and space, lower case without
 * the rules of any locale (a Turkish machine must read the same as a Swedish one).
 *
 * @example normaliseLabel('  Very Satisfied. ') // 'very satisfied'
 */
export function normaliseLabel(text: string): string {
  const line = plainFace(text.normalize('NFC'))
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  // By hand: /[.!,;:]+$/ starts anew at every full stop, which takes minutes on a cell of five million of them.
  let end = line.length;
  while (end > 0 && '.!,;:'.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end).toLowerCase();
}

/** One wording of a question's answers, in all languages: the n-th ladder of a family. */
export interface Ladder {
  readonly family: LabelFamily;
  readonly index: number;
}

const known = new Map<string, LabelPositions>();

/**
 * The labels that stand for a point of a scale, in every language, as a position on it.
 *
 * Ease wording runs against an effort scale ("very easy" is its lowest point) and effort wording against an ease scale; the other families
 * run with the numbers. Without a ladder the usual wording of each family goes first, and a spelling that means different points in two families is left
 * out: it is counted as text.
 *
 * @param scale the scale answered on; `0-10`, `1-10` and `unstated` have no labels
 * @param direction which end of it is good
 * @param ladder only this wording's labels, as `recogniseLabels` found them in a whole column
 * @example labelPositions(SCALES['1-5'], 'ease').get('very easy') // 4
 */
export function labelPositions(scale: Scale, direction: Direction, ladder?: Ladder): LabelPositions {
  const key = `${scale.name} ${direction} ${ladder ? `${ladder.family} ${ladder.index}` : ''}`;
  let positions = known.get(key);
  if (!positions) {
    positions = gather(scale, direction, ladder);
    known.set(key, positions);
  }
  return positions;
}

function gather(scale: Scale, direction: Direction, ladder: Ladder | undefined): LabelPositions {
  const positions = new Map<string, number>();
  const { size } = scale;
  if (scale.name === '0-10' || scale.name === '1-10' || scale.name === 'unstated') return positions;
  const ambiguous = new Set<string>();
  const merge = (more: LabelPositions): void => {
    for (const [label, position] of more) {
      if ((positions.get(label) ?? position) !== position) ambiguous.add(label);
      else positions.set(label, position);
    }
  };
  if (size === 3 || size === 5) merge(positionsOf(FACES[size]));
  if (scale.name === 'good/bad')
    merge(positionsOf([...THUMBS].map((faces, at) => [...faces, ...binaryWords(at === 0 ? 'bad' : 'good')])));
  for (const family of FAMILIES) {
    const mirrored = family === 'ease' ? direction === 'effort' : family === 'effort' && direction !== 'effort';
    const ofFamily = new Map<string, number>();
    ladderKinds[family].forEach(({ points }, index) => {
      if (points !== size || (ladder && (ladder.family !== family || ladder.index !== index))) return;
      for (const [label, at] of ladderPositions(family, index))
        if (!ofFamily.has(label)) ofFamily.set(label, mirrored ? size - 1 - at : at);
    });
    merge(ofFamily);
  }
  for (const label of ambiguous) positions.delete(label);
  return positions;
}

function ladderPositions(family: LabelFamily, index: number): LabelPositions {
  const positions = new Map<string, number>();
  for (const language of languages) {
    for (const [label, at] of positionsOf(allLabels[language][family][index] ?? [])) positions.set(label, at);
  }
  return positions;
}

function positionsOf(points: readonly (readonly string[])[]): LabelPositions {
  return new Map(
    points.flatMap((spellings, at) => spellings.map((spelling) => [normaliseLabel(spelling), at] as const)),
  );
}

function binaryWords(which: 'good' | 'bad'): readonly string[] {
  return languages.flatMap((language) => allBinary[language][which]);
}

let unanswered: ReadonlySet<string> | undefined;

/** Whether a label says that the question was offered but not answered, as Zendesk's `offered` and `unoffered`. */
export function saysUnanswered(label: string): boolean {
  unanswered ??= new Set(languages.flatMap((language) => allBinary[language].unanswered.map(normaliseLabel)));
  return unanswered.has(label);
}

/** Which labels a column's answers are. */
export interface RecognisedLabels {
  readonly family: LabelFamily | 'faces' | 'good/bad';
  /** The wording, for families of words. */
  readonly ladder: Ladder | undefined;
  /** Number of points of the scale the labels stand on. */
  readonly size: 2 | 3 | 5 | 7;
  /** How many of the answers are labels of this wording. */
  readonly covered: number;
  /** How many different labels of it occur, and on how many different points. */
  readonly distinct: number;
  readonly points: number;
}

let wordings:
  | readonly {
      readonly family: RecognisedLabels['family'];
      readonly ladder: Ladder | undefined;
      readonly size: 2 | 3 | 5 | 7;
      readonly positions: LabelPositions;
    }[]
  | undefined;

/** Every wording, shortest scales first. */
function allWordings(): NonNullable<typeof wordings> {
  const all: NonNullable<typeof wordings>[number][] = [
    {
      family: 'good/bad',
      ladder: undefined,
      size: 2,
      positions: positionsOf(THUMBS.map((faces, at) => [...faces, ...binaryWords(at === 0 ? 'bad' : 'good')])),
    },
    { family: 'faces', ladder: undefined, size: 3, positions: positionsOf(FACES[3]) },
    { family: 'faces', ladder: undefined, size: 5, positions: positionsOf(FACES[5]) },
  ];
  for (const family of FAMILIES) {
    ladderKinds[family].forEach(({ points }, index) => {
      all.push({
        family,
        ladder: { family, index },
        size: points as 2 | 3 | 5 | 7,
        positions: ladderPositions(family, index),
      });
    });
  }
  return all.sort((a, b) => a.size - b.size);
}

/**
 * Finds the wording that reads a column: the same word is another point on another ladder, so a column is read, not a cell.
 *
 * The one that knows most of the different labels wins; then the one that reads most answers; then the one that puts them on the most points ("agree" and
 * "somewhat agree" are told apart by seven points only); then the one with fewest points, so that "satisfied / dissatisfied" is not taken for
 * a 5-point scale nobody saw the ends of.
 *
 * @param counts how often each answer occurs, keyed as `normaliseLabel` leaves it; blanks and numbers left out
 * @param size only wordings of so many points, where the scale is stated
 * @returns the best wording, or `undefined` when none reads any answer
 * @example recogniseLabels(new Map([['very easy', 4], ['easy', 2], ['difficult', 1]]))?.family // 'ease'
 */
export function recogniseLabels(counts: ReadonlyMap<string, number>, size?: number): RecognisedLabels | undefined {
  wordings ??= allWordings();
  let best: RecognisedLabels | undefined;
  for (const wording of wordings) {
    if (size !== undefined && wording.size !== size) continue;
    let covered = 0;
    let distinct = 0;
    const points = new Set<number>();
    for (const [label, count] of counts) {
      const at = wording.positions.get(label);
      if (at === undefined) continue;
      covered += count;
      distinct += 1;
      points.add(at);
    }
    if (distinct === 0) continue;
    const better =
      best === undefined ||
      distinct > best.distinct ||
      (distinct === best.distinct &&
        (covered > best.covered || (covered === best.covered && points.size > best.points)));
    if (better)
      best = {
        family: wording.family,
        ladder: wording.ladder,
        size: wording.size,
        covered,
        distinct,
        points: points.size,
      };
  }
  return best;
}
