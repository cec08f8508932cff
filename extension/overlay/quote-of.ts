import { noteLimits } from '#shared/friction/note-limits.ts';
import { AROUND, type Quote } from './find-quote.ts';

/**
 * A selected range as a quotation, with a little of what stands before and after it in the message.
 *
 * @param message the element that the range lies in, in the same document
 * @returns undefined where the range holds no words
 */
export function quoteOf(range: Range, message: Element): Quote | undefined {
  const whole = message.ownerDocument.createRange();
  whole.selectNodeContents(message);
  const selected = range.cloneRange();
  if (selected.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    selected.setStart(whole.startContainer, whole.startOffset);
  if (selected.compareBoundaryPoints(Range.END_TO_END, whole) > 0) selected.setEnd(whole.endContainer, whole.endOffset);
  const exact = selected.toString().trim().slice(0, noteLimits.quote);
  if (exact === '') return undefined;
  const start = whole.cloneRange();
  start.setEnd(selected.startContainer, selected.startOffset);
  const end = whole.cloneRange();
  end.setStart(selected.endContainer, selected.endOffset);
  return { exact, before: start.toString().slice(-AROUND), after: end.toString().slice(0, AROUND) };
}
