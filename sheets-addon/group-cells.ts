import { answerReader } from '#shared/answers/read-answer.ts';
import { SCALES } from '#shared/answers/scale.ts';
import { allGroups } from '#shared/languages/languages.ts';
import { bandsFor } from '#shared/metrics/bands.ts';
import { rowsOf } from './cells.ts';
import { inCell } from './in-cell.ts';
import { readAnswers } from './read-answers.ts';
import { questionOf } from './understand.ts';

/**
 * The NPS group of every answer, in the shape of the range, so that it stands beside the answers without a header.
 *
 * @returns promoter, passive or detractor; an empty cell where there is no answer
 * @throws a sentence when the range holds something and none of it is an answer
 * @example groupCells('NPS_GROUP', [[10], [7], ['']]) // [['promoter'], ['passive'], ['']]
 */
export function groupCells(name: string, answers: unknown): string | string[][] {
  return inCell(name, () => {
    const rows = rowsOf(answers);
    const scale = SCALES['0-10'];
    const filled = rows.some((row) => row.some((cell) => cell !== ''));
    if (filled) readAnswers(questionOf({ name, metric: 'nps' }), answers, undefined, { canWarn: true });
    const { positive, neutral } = bandsFor('nps', scale, 'high is good')!;
    const { promoter, passive, detractor } = allGroups.en;
    const words = Array.from({ length: scale.size }, (_, at) => {
      const point = scale.low + at;
      return (positive.includes(point) ? promoter : neutral.includes(point) ? passive : detractor)[0]!;
    });
    const read = answerReader({ scale });
    const groups = rows.map((row) => row.map((cell) => words[read(cell)] ?? ''));
    return Array.isArray(answers) ? groups : groups[0]![0]!;
  });
}
