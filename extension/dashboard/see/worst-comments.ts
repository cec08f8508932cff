import { element, foreign } from '../../element.ts';
import { factsOf } from './comment-facts.ts';
import { commentQuery, findComments, hasComments, type KeptRows } from './find-comments.ts';
import type { Look, SeenScore } from './look.ts';
import type { CommentsAsked, SeeState } from './view-state.ts';
import type { Writer } from './written.ts';

/** Comments of those who found it hardest that are shown on the page itself. */
const WORST_SHOWN = 3;

/** A few comments of those who answered worst, once the charts stand. */
export async function showWorst(
  root: HTMLElement,
  looks: readonly Look[],
  { state, writer, kept, stopped }: { state: SeeState; writer: Writer; kept: KeptRows; stopped: () => boolean },
): Promise<void> {
  for (const look of looks) {
    if (!hasComments(look.loaded)) continue;
    for (const { score, column } of look.scores) {
      const id = `${look.loaded.summary.id}-${column}`;
      const place = root.querySelector(`[data-worst="${CSS.escape(id)}"]`);
      const asked = { source: look.loaded.summary.id, ...worst(score, column), words: '', page: 0 };
      const query = commentQuery(look.loaded, state, asked);
      if (!place || !query) continue;
      const found = await findComments(look.loaded, kept, query, 0, stopped, WORST_SHOWN).catch(() => undefined);
      if (stopped()) return;
      const rows = found?.rows.slice(0, WORST_SHOWN) ?? [];
      const items = rows.map((row) =>
        element(
          'li',
          {},
          element(
            'p',
            { class: 'see-about' },
            ...factsOf(row, look.loaded, writer).map((fact) => element('bdi', {}, fact)),
          ),
          foreign('blockquote', row.comments.join('\n'), {}, 400),
        ),
      );
      const { words } = writer;
      place.replaceChildren(
        element('p', { class: 'see-title' }, words.comments.worst),
        items.length > 0
          ? element('ol', { class: 'see-comments' }, ...items)
          : element('p', { class: 'see-quiet' }, words.comments.none),
      );
    }
  }
}

/** Points of the worst answers, for whom comments are read first. */
export function worst(score: SeenScore['score'], column: number): Pick<CommentsAsked, 'column' | 'points'> {
  const points = score.distribution.filter(({ band }) => band === 'negative').map(({ point }) => point);
  return points.length > 0 ? { column, points } : {};
}
