import { CellCounts } from '#shared/answers/cell-counts.ts';
import { totalExcluded } from '#shared/answers/exclusion.ts';
import { foldValues } from '#shared/answers/fold-values.ts';
import { normaliseLabel } from '#shared/answers/labels.ts';
import { isoDay } from '#shared/answers/period.ts';
import { mergeTallies, type Tally } from '#shared/answers/tally.ts';
import { type SegmentReport, scoreSegments } from '#shared/metrics/score-segments.ts';
import { isBlank, shown, type Table } from './cells.ts';
import { columnOf, sameHeight, timesOf } from './columns.ts';
import { inCell } from './in-cell.ts';
import { type Asked, questionOf, understand } from './understand.ts';

/** The columns of `_BY`. */
export const SEGMENT_COLUMNS = [
  'segment',
  'value',
  'low',
  'high',
  'n',
  'set aside',
  'difference',
  'p',
  'adjusted p',
  'note',
] as const;

/** More different values are no segments but comments, names or ticket numbers. */
const MOST_SEGMENTS = 2000;

/**
 * The score of every segment, set against all the others pooled. Spellings that differ in capitals, spaces or end punctuation are one segment.
 *
 * @param days the day of an instant in the spreadsheet's zone, for segments that are dates
 * @throws a sentence when there are too many segments, or the answers cannot be scored
 */
export function segmentTable(
  asked: Asked,
  segments: unknown,
  answers: unknown,
  counts: unknown,
  days: () => (instant: number) => number,
): Table {
  return inCell(asked.name, () => {
    const question = questionOf(asked);
    const where = columnOf('segments', segments);
    const what = columnOf('answers', answers);
    const often = isBlank(counts) ? undefined : columnOf('counts', counts);
    sameHeight(where, what, ...(often ? [often] : []));
    const name = segmentNames(days);
    // Group 0 is the first row alone: it may be the header.
    const groups = new Map<string, number>();
    const cells = new CellCounts();
    let first: string | undefined;
    for (let row = 0; row < what.length; row += 1) {
      const answer = what.at(row);
      const times = often ? timesOf(often.at(row), answer, row + 1) : 1;
      const segment = name(where.at(row));
      if (!times || (segment === '' && isBlank(answer))) continue;
      if (row === 0) {
        first = segment;
        cells.add(0, answer, times);
        continue;
      }
      let group = groups.get(segment);
      if (group === undefined) {
        group = groups.size + 1;
        if (group > MOST_SEGMENTS) {
          throw new Error(
            `The range for segments has more than ${MOST_SEGMENTS} different values (such as "${segment.slice(0, 40)}"): it is no segment. Choose another column.`,
          );
        }
        groups.set(segment, group);
      }
      cells.add(group, answer, times);
    }
    const { how, settings } = understand(question, cells, { first: what.at(0) });
    const tallies = cells.tallies(how, groups.size + 1);
    const scored = scoreSegments(folded(withFirst(first, tallies, groups)), settings);
    return [[...SEGMENT_COLUMNS], ...scored.map(rowOf)];
  });
}

/** The tallies by segment, the first row put where it belongs, unless it is a header: a segment met nowhere else beside an answer that is text. */
function withFirst(
  first: string | undefined,
  tallies: readonly Tally[],
  groups: ReadonlyMap<string, number>,
): readonly (readonly [string, Tally])[] {
  const rest = [...groups].map(([segment, group]) => [segment, tallies[group]!] as const);
  if (first === undefined) return rest;
  const alone = tallies[0]!;
  const same = normaliseLabel(first);
  const header =
    alone.n === 0 && alone.excluded.text !== undefined && !rest.some(([segment]) => normaliseLabel(segment) === same);
  return header ? rest : [[first, alone], ...rest];
}

/** Each segment once, however it is spelled, as on every other surface. */
function folded(groups: readonly (readonly [string, Tally])[]): readonly (readonly [string, Tally])[] {
  const texts = groups.map(([segment]) => segment);
  const { names, of } = foldValues(texts, (at) => groups[at]![1].n + totalExcluded(groups[at]![1].excluded));
  const parts: Tally[][] = names.map(() => []);
  for (const [at, [, tally]] of groups.entries()) parts[of[at]!]!.push(tally);
  return names.map((name, place) => [name, mergeTallies(parts[place]!)]);
}

/** What a cell of a segment column says. */
function segmentNames(days: () => (instant: number) => number): (cell: unknown) => string {
  let dayOf: ((instant: number) => number) | undefined;
  return (cell) => {
    if (typeof cell === 'string') return cell.trim();
    if (cell === null || cell === undefined) return '';
    if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
    if (typeof cell !== 'object') return String(cell);
    dayOf ??= days();
    const day = dayOf((cell as Date).getTime());
    return Number.isFinite(day) ? isoDay(day) : '';
  };
}

function rowOf(segment: SegmentReport): Table[number] {
  return [
    segment.segment,
    shown(segment.value),
    shown(segment.low),
    shown(segment.high),
    segment.n,
    totalExcluded(segment.excluded),
    shown(segment.difference),
    shown(segment.p),
    shown(segment.pAdjusted),
    noteOf(segment),
  ];
}

function noteOf({ n, tooFew, pAdjusted, difference }: SegmentReport): string {
  if (n === 0) return 'no answers';
  if (tooFew) return 'too few answers';
  if (pAdjusted === null || pAdjusted >= 0.05 || difference === null) return '';
  return difference > 0 ? 'higher than the others' : 'lower than the others';
}
