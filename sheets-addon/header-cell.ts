import { normaliseLabel, recogniseLabels } from '#shared/answers/labels.ts';
import { answerReader, exclusionOf, foldDigits, numberIn } from '#shared/answers/read-answer.ts';
import { UNSTATED } from '#shared/answers/scale.ts';

/**
 * Whether the first cell of a range may be its header: a text that is no number, no date and no label of any wording.
 *
 * @example mayBeHeader('How easy was it?') // true
 */
export function mayBeHeader(cell: unknown): cell is string {
  if (typeof cell !== 'string') return false;
  const label = normaliseLabel(foldDigits(cell));
  if (numberIn(label) !== undefined || recogniseLabels(new Map([[label, 1]])) !== undefined) return false;
  return exclusionOf(answerReader({ scale: UNSTATED })(cell)) === 'text';
}
