import { answerReader } from '../answers/read-answer.ts';
import { SCALES, UNSTATED } from '../answers/scale.ts';
import type { Understood } from './counted.ts';
import { DateColumn } from './date-column.ts';
import type { IdCheck } from './find-duplicates.ts';
import { RowJudge } from './judge-row.ts';
import type { Plan } from './plan.ts';
import { NO_DATE } from './raw-day.ts';
import type { RecognisedFile } from './recognised.ts';
import type { Row } from './records.ts';

/**
 * The judge of a file's rows.
 *
 * @param ids how repeated response ids are noticed; by keeping them all unless another way is given
 */
export function rowJudge(
  { header, recognised }: Pick<Understood, 'header' | 'recognised'>,
  plan: Plan,
  ids?: IdCheck,
): RowJudge {
  return new RowJudge({
    width: header.names.length,
    rules: plan.rules,
    responseId: plan.responseId,
    ids,
    plausible: plausibleRow(recognised, plan),
    answersAlone: firstAnswer(recognised, plan),
    totalIsName: recognised.totalIsName,
  });
}

/** Whether the cells of a row that must be answers or dates can be: in a row with too many cells they may have moved. */
function plausibleRow(recognised: RecognisedFile, plan: Plan): (row: Row) => boolean {
  const readers = plan.answers.map(({ at }) => ({ at, read: readerOf(recognised, at) }));
  const dates = new DateColumn();
  const blank = (row: Row, at: number): boolean => (row[at] ?? '').trim() === '';
  return (row) =>
    readers.every(({ at, read }) => blank(row, at) || read(row[at]) >= 0) &&
    (plan.date === undefined || blank(row, plan.date) || dates.read(row[plan.date]!) !== NO_DATE);
}

/** Whether a cell that stands alone in its row can be an answer: only where the first column holds answers. */
function firstAnswer(recognised: RecognisedFile, plan: Plan): (cell: string) => boolean {
  if (!plan.answers.some(({ at }) => at === 0)) return () => false;
  const read = readerOf(recognised, 0);
  return (cell) => read(cell) >= 0;
}

/** Reads a column's answers as they look in the first rows. */
function readerOf({ columns }: RecognisedFile, at: number): (cell: unknown) => number {
  const column = columns[at]!;
  const scale = column.scale ? SCALES[column.scale] : UNSTATED;
  return answerReader({ scale, direction: column.direction ?? 'ease' });
}
