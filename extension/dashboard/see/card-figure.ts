import { chartTitle } from '../../../views/charts/chart-title.ts';
import { scoreCard } from '../../../views/charts/score-card.ts';
import { overallTable } from '../../../views/tables/score-tables.ts';
import type { SeenScore } from './look.ts';
import type { DrawnFigure } from './see-context.ts';
import type { Writer } from './written.ts';

/** A score as a card; its table is the score's own numbers. */
export function cardFigure({ score }: SeenScore, { reader, words }: Writer): DrawnFigure {
  const caption = chartTitle(reader.words.metrics[score.metric], score, reader).whole;
  return {
    kind: 'card',
    draw: (view) => scoreCard(score, view),
    table: overallTable(score, reader, caption, words.setAside),
  };
}
