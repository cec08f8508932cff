import { CellCounts } from '#shared/answers/cell-counts.ts';
import { reasonSplitter } from '#shared/imports/split-reasons.ts';
import { type ReasonReport, scoreReasons } from '#shared/metrics/score-reasons.ts';
import { isBlank, metricOf, shown, type Table } from './cells.ts';
import { columnOf, sameHeight } from './columns.ts';
import { driverBlock, refuseOneRowOff } from './driver-block.ts';
import { inCell } from './in-cell.ts';
import { ratingTable } from './rating-table.ts';
import { type Asked, questionOf, understand } from './understand.ts';

/** The columns of `DRIVERS` where people named reasons. */
export const DRIVER_COLUMNS = [
  'reason',
  'n',
  'share',
  'cumulative share',
  'vital few',
  'gap',
  'low',
  'high',
  'adjusted p',
  'note',
] as const;

/** More different reasons are sentences, and no two people write the same. */
const MOST_REASONS = 500;

/**
 * The reasons people name, most named first, with how their scores differ from those of the others; or, where ratings stand beside the answers, how those go
 * along with them.
 *
 * @param answers one column
 * @param reasons one column, several reasons in a cell divided by `;`, `|` or `,`; or a column for each reason; or, with a header row, columns of ratings
 * @throws a sentence when nobody named a reason, when reasons are free text, or when the answers cannot be scored
 */
export function driverTable(
  asked: Omit<Asked, 'metric'> & { readonly metric: unknown },
  answers: unknown,
  reasons: unknown,
): Table {
  return inCell(asked.name, () => {
    const question = questionOf({ ...asked, metric: metricOf(asked.metric, 'ces') });
    const what = columnOf('answers', answers);
    const block = driverBlock(reasons);
    sameHeight(what, { name: 'reasons', length: block.height, at: () => '' });
    if (block.kind === 'ratings') return ratingTable(question, what, block);
    const cells = new CellCounts();
    const groups = new Map<string, { readonly texts: readonly string[]; readonly group: number }>();
    for (let row = 0; row < what.length; row += 1) {
      const texts = block.textsAt(row);
      if (texts.length === 0 && isBlank(what.at(row))) continue;
      const key = texts.join('\n');
      let known = groups.get(key);
      if (!known) {
        known = { texts, group: groups.size };
        groups.set(key, known);
      }
      cells.add(known.group, what.at(row));
    }
    const { how, settings, total } = understand(question, cells, { first: what.at(0) });
    if (block.headed) refuseOneRowOff(what.at(0), how);
    const tallies = cells.tallies(how, groups.size);
    const split = reasonSplitter([...new Set([...groups.values()].flatMap(({ texts }) => texts))]);
    const naming = [...groups.values()]
      .map(({ texts, group }) => ({ reasons: [...new Set(texts.flatMap(split))], tally: tallies[group]! }))
      .filter(({ tally }) => tally.n > 0);
    const different = new Set(naming.flatMap((one) => one.reasons)).size;
    if (different > MOST_REASONS) {
      throw new Error(
        `The range for reasons holds ${different} different texts: they are comments, not reasons to choose from. Give a column with a fixed list of reasons.`,
      );
    }
    const rows = scoreReasons(naming, total, settings);
    if (rows.length === 0) throw new Error('No answer has a reason beside it: check the range for reasons.');
    return [[...DRIVER_COLUMNS], ...rows.map(rowOf)];
  });
}

function rowOf(reason: ReasonReport): Table[number] {
  return [
    reason.reason,
    reason.count,
    reason.share,
    reason.cumulative,
    reason.vital,
    shown(reason.gap),
    shown(reason.gapLow),
    shown(reason.gapHigh),
    shown(reason.pAdjusted),
    noteOf(reason),
  ];
}

function noteOf({ gap, pAdjusted, tooFew }: ReasonReport): string {
  if (gap === null) return 'named with every answer';
  if (tooFew) return 'too few answers';
  if (pAdjusted === null || pAdjusted >= 0.05) return '';
  return gap > 0 ? 'higher with it' : 'lower with it';
}
