import { plainLabel } from '../../../views/text/plain-label.ts';
import { element } from '../../element.ts';
import { choice, field } from '../../pages/page-parts.ts';
import type { Look } from './look.ts';
import type { CommentsAsked } from './view-state.ts';
import type { Writer } from './written.ts';

/** Asks for other comments. @param without what they are no longer chosen by */
export type ChangeComments = (part: Partial<CommentsAsked>, without?: readonly (keyof CommentsAsked)[]) => void;

/** Letters that are looked for at most. */
export const LONGEST_WORDS = 200;

/** What comments can be chosen by: words, answer, reason. @param type told of the words at each letter */
export function commentFields(
  asked: CommentsAsked,
  scores: Look['scores'],
  writer: Writer,
  change: ChangeComments,
  type: (words: string) => void,
): HTMLElement[] {
  const { words } = writer;
  const search = element('input', { type: 'search', value: asked.words, 'data-choice': 'words' });
  search.addEventListener('input', () => type(search.value.slice(0, LONGEST_WORDS)));
  const fields = [field(words.comments.words, search)];
  const answers = answerChoices(scores, writer);
  if (answers.length > 0) {
    const chosen = asked.column === undefined || !asked.points ? '' : `${asked.column}:${asked.points.join(',')}`;
    const select = choice([['', words.comments.anyAnswer], ...answers], chosen, { 'data-choice': 'answer' });
    select.addEventListener('change', () => {
      const [column, points] = select.value.split(':');
      if (points === undefined) change({}, ['column', 'points']);
      else change({ column: Number(column), points: points.split(',').map(Number) });
    });
    fields.push(field(words.comments.answer, select));
  }
  const reasons = scores[0]?.score.reasons ?? [];
  if (reasons.length > 0) {
    const names = reasons.map(({ reason }) => [reason, plainLabel(reason, 80)] as const);
    const select = choice([['', words.comments.anyReason], ...names], asked.reason ?? '', {
      'data-choice': 'reason',
    });
    select.addEventListener('change', () =>
      select.value === '' ? change({}, ['reason']) : change({ reason: select.value }),
    );
    fields.push(field(words.comments.reason, select));
  }
  return fields;
}

/** Bands and points of each score, to choose comments by. */
function answerChoices(scores: Look['scores'], { reader }: Writer): [string, string][] {
  const several = scores.length > 1;
  return scores.flatMap(({ score, column }) => {
    const before = several ? `${reader.words.metricShort[score.metric]}: ` : '';
    const bandNames = reader.words.bands[score.metric];
    const bands = (['negative', 'neutral', 'positive'] as const).flatMap((band): [string, string][] => {
      const points = score.distribution.filter((one) => one.band === band).map(({ point }) => point);
      if (points.length === 0) return [];
      const range = points.length > 1 ? `${points[0]}–${points[points.length - 1]}` : String(points[0]);
      return [[`${column}:${points.join(',')}`, `${before}${bandNames[band]} (${range})`]];
    });
    const points = score.distribution.map(({ point, label }): [string, string] => [
      `${column}:${point}`,
      `${before}${point}${label === undefined ? '' : ` (${plainLabel(label, 60)})`}`,
    ]);
    const known = new Set(bands.map(([value]) => value));
    return [...bands, ...points.filter(([value]) => !known.has(value))];
  });
}
