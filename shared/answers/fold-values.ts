import { OTHER_VALUES } from './cube.ts';
import { normaliseLabel } from './labels.ts';

/** Values of a column, each once. */
export interface FoldedValues {
  /** Each value as it is shown, in the order in which the first spelling of each came. */
  readonly names: readonly string[];
  /** The value of each text, by its place in `names`. */
  readonly of: Int32Array;
}

/**
 * Folds the spellings of a column's values: "Email", "email " and "EMAIL" are one value, as they are to a condition. What is one value is said by
 * `normaliseLabel` and nothing else, here, in filters and in comparisons: so a segment has as many answers as a filter by its name leaves.
 *
 * A value is shown as most of its rows write it, without spaces around it; of spellings that are equally frequent as the plainest. Of all rows, not of
 * those a filter leaves, and whatever order they come in: a name does not change with what is looked at.
 *
 * @param texts as written; `OTHER_VALUES` stays apart from all of them
 * @param rows how many rows hold the text at a place
 * @param more spellings in other rows of the column, with how many rows hold them: they add no value, but may name one
 * @example foldValues(['Email', 'chat', 'email '], (at) => [3, 1, 9][at]!) // { names: ['email', 'chat'], of: [0, 1, 0] }
 */
export function foldValues(
  texts: readonly string[],
  rows: (at: number) => number,
  more: ReadonlyMap<string, number> = new Map(),
): FoldedValues {
  const places = new Map<string, number>();
  const spellings: Map<string, number>[] = [];
  const write = (place: number, text: string, count: number): void => {
    const known = spellings[place]!;
    known.set(text, (known.get(text) ?? 0) + count);
  };
  const of = Int32Array.from(texts, (text, at) => {
    const same = text === OTHER_VALUES ? text : normaliseLabel(text);
    let place = places.get(same);
    if (place === undefined) {
      place = spellings.length;
      places.set(same, place);
      spellings.push(new Map());
    }
    // What is left of a blank is no name.
    write(place, same === '' ? '' : text.trim(), rows(at));
    return place;
  });
  for (const [text, count] of more) {
    const same = normaliseLabel(text);
    const place = places.get(same);
    if (place !== undefined && same !== '') write(place, text.trim(), count);
  }
  return { names: spellings.map(mostFrequent), of };
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [text, rows] of spellings) {
    if (rows < most || (rows === most && !isPlainer(text, best))) continue;
    best = text;
    most = rows;
  }
  return best;
}

/** Without a full stop or other marks at its end, not in capitals, and else the one that sorts first: "Email" before "email", "EMAIL" and "Email.". */
function isPlainer(text: string, than: string): boolean {
  if (text.length !== than.length) return text.length < than.length;
  const shouted = (one: string): boolean => one !== one.toLowerCase() && one === one.toUpperCase();
  if (shouted(text) !== shouted(than)) return shouted(than);
  return text < than;
}
