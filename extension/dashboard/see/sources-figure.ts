import { say } from '#shared/languages/say.ts';
import { TOO_FEW } from '#shared/metrics/thresholds.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { chartTitle } from '../../../views/charts/chart-title.ts';
import { dotRows, dotRowsKeys } from '../../../views/charts/dot-rows.ts';
import { countText, estimateText } from '../../../views/charts/estimate-text.ts';
import { begin, end } from '../../../views/charts/sheet.ts';
import { estimateCells, estimateColumns } from '../../../views/tables/score-tables.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import type { Look, SeenScore } from './look.ts';
import type { DrawnFigure } from './see-context.ts';
import type { Writer } from './written.ts';

/** The same measure of several sources, on one axis. */
export function sourcesFigure(
  items: readonly { readonly look: Look; readonly seen: SeenScore }[],
  { reader, words }: Writer,
): DrawnFigure {
  const first = items[0]!.seen.score;
  const title = say(words.sourcesTitle, { metric: reader.words.metricShort[first.metric] });
  const n = items.reduce((sum, { seen }) => sum + seen.score.n, 0);
  // The line of "all answers" would pool files that may hold the same customers: there is none.
  const frame: ScoreReport = { ...first, n, value: null, excluded: {}, target: first.target };
  const name = ({ look, seen }: (typeof items)[number]): string => {
    const twice = items.filter((other) => other.look === look).length > 1;
    return plainLabel(look.loaded.summary.name) + (twice ? ` · ${plainLabel(seen.score.column, 40)}` : '');
  };
  const about = chartTitle(title, frame, reader).about.split(' · ').slice(0, -1).join(' · ');
  const heading = { title, about, whole: `${title}. ${about}` };
  return {
    kind: 'sources',
    draw: (view) => {
      const sheet = begin(
        view,
        heading,
        dotRowsKeys(
          items.map(({ seen }) => ({ n: seen.score.n, tooFew: seen.score.n < TOO_FEW })),
          frame,
          reader,
        ),
      );
      const drawn = dotRows(
        items.map((item) => {
          const { score } = item.seen;
          return {
            name: name(item),
            estimate: score,
            tooFew: score.n < TOO_FEW,
            tone: undefined,
            value: estimateText({ ...score, low: null, high: null }, score, reader),
            verdict: score.n < TOO_FEW ? reader.words.terminal.tooFew : '',
            mark: {
              kind: 'segment' as const,
              key: item.look.loaded.summary.id,
              label: `${name(item)}: ${estimateText(score, score, reader)}, ${countText(score.n, reader)}`,
            },
          };
        }),
        frame,
        view,
        sheet,
      );
      return end(
        view,
        sheet,
        { heading, description: items.map(name).join('. '), height: drawn.bottom + 8, kind: 'sources' },
        drawn.svg,
      );
    },
    table: {
      caption: heading.whole,
      columns: [{ title: words.source }, ...estimateColumns(reader)],
      rows: items.map((item) => [name(item), ...estimateCells(item.seen.score, item.seen.score, reader)]),
    },
  };
}
