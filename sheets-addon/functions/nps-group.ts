import { groupCells } from '../group-cells.ts';

/**
 * The NPS group of every answer: promoter (9, 10), passive (7, 8) or detractor (0 to 6). It spills beside the answers, in the shape of the range and without a header row.
 *
 * Example: =NPS_GROUP(A2:A).
 *
 * @param {A2:A} answers Answers from 0 to 10: a range, or one cell.
 * @return {text} promoter, passive or detractor; an empty cell where there is no answer.
 * @example =NPS_GROUP({10;8;6;""}) → {"promoter"; "passive"; "detractor"; ""}
 * @example =NPS_GROUP(7) → "passive"
 * @customfunction
 */
export function NPS_GROUP(answers: unknown): string | string[][] {
  return groupCells('NPS_GROUP', answers);
}
