import { isBlank } from './cells.ts';
import { inCell } from './in-cell.ts';
import { readAnswers } from './read-answers.ts';
import { type Asked, questionOf } from './understand.ts';

/**
 * The score of a range.
 *
 * @example scoreCell({ name: 'CES', metric: 'ces', scale: '1-5' }, [[4], [5], [4], [3], [3]]) // 3.8
 */
export function scoreCell(asked: Asked, answers: unknown): number {
  return inCell(asked.name, () => readAnswers(questionOf(asked), answers).score.value);
}

/**
 * The score of a count table.
 *
 * @param points points of the scale, or their labels
 * @param counts how often each was answered
 * @throws a sentence when there are no counts: the points alone would be taken for answers
 * @example countsCell({ name: 'CES_COUNTS', metric: 'ces', scale: '1-5' }, [[5], [4]], [[3], [1]]) // 4.75
 */
export function countsCell(asked: Asked, points: unknown, counts: unknown): number {
  return inCell(asked.name, () => {
    if (isBlank(counts)) throw new Error('Give the counts beside the points: how often each was answered.');
    return readAnswers(questionOf(asked), points, counts).score.value;
  });
}
