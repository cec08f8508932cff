import type { Table } from './cells.ts';
import { inCell } from './in-cell.ts';
import { readAnswers } from './read-answers.ts';
import { type Asked, questionOf } from './understand.ts';

/** The columns of `_INTERVAL`. */
export const INTERVAL_COLUMNS = ['low', 'high'] as const;

/**
 * The interval of a score.
 *
 * @throws a sentence when the answers give none: one answer, or a mean of equal answers, which would claim certainty
 */
export function intervalTable(asked: Asked, answers: unknown, counts?: unknown): Table {
  return inCell(asked.name, () => {
    const { score } = readAnswers(questionOf(asked), answers, counts);
    if (score.interval === null) {
      const why =
        score.n === 1
          ? 'there is only one answer'
          : `all ${score.n} answers are ${score.value}, so the mean would look certain`;
      throw new Error(`no interval can be given: ${why}. Collect more answers.`);
    }
    return [[...INTERVAL_COLUMNS], [score.interval.low, score.interval.high]];
  });
}
