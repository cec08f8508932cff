import type { Breakdown, ScoreReport, SegmentReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Ink } from './ink.ts';
import { PLOT_KEY, plotColumn } from './interval-plot.ts';
import { grouped, pValue, rounded, signed } from './numbers.ts';
import { isolated, printable } from './printable.ts';
import { confidenceText, decimalsOf, intervalColumn } from './score-words.ts';
import { type Column, table, tableWidth } from './table.ts';

/** Beyond this many a terminal is the wrong place to read them. */
const MOST_SHOWN = 24;

/** The score by the values of a column: each with its interval and n, and whether it differs from all the others together. */
export function segmentLines(breakdown: Breakdown, score: ScoreReport, width: number, ink: Ink): string[] {
  const all = breakdown.segments;
  const shown = all.slice(0, MOST_SHOWN);
  const decimals = decimalsOf(score);
  const name: Column = {
    title: '',
    widest: Math.max(12, Math.floor(width / 4)),
    cells: shown.map(({ segment }) => ({ text: printable(segment) || '(blank)' })),
  };
  const numbers: Column[] = [
    {
      title: score.method === 'percent' ? '%' : 'score',
      side: 'right',
      cells: shown.map(({ value, tooFew }) => ({
        text: value === null ? '–' : rounded(value, decimals),
        tone: tooFew ? 'quiet' : 'strong',
      })),
    },
    {
      title: `${confidenceText(score.confidence)} interval`,
      cells: intervalColumn(shown, decimals).map((text) => ({ text })),
    },
    { title: 'n', side: 'right', cells: shown.map(({ n }) => ({ text: grouped(n) })) },
  ];
  const notes: Column = {
    title: shown.some(({ difference }) => difference !== null) ? 'against the others' : '',
    cells: shown.map((segment) => againstOthers(segment, score, decimals)),
  };
  const room = width - tableWidth([name, ...numbers, notes]) - 4;
  const plot = plotColumn(shown, { room, decimals, mark: score.value });
  const lines = [
    ink('strong', `By ${isolated(printable(breakdown.column))}`),
    ...table([name, ...numbers, ...(plot ? [plot] : []), notes], width, ink),
  ];
  if (all.length > shown.length) {
    const more = grouped(all.length - shown.length);
    const rest = `… and ${more} more with fewer answers: --json and --csv list them all.`;
    lines.push(...wrap(rest, width).map((line) => ink('quiet', line)));
  }
  if (plot) lines.push(ink('quiet', PLOT_KEY));
  return lines;
}

function againstOthers(
  segment: SegmentReport,
  score: ScoreReport,
  decimals: number,
): { text: string; tone?: 'quiet' | 'positive' | 'negative' } {
  if (segment.n === 0) return { text: 'no answers', tone: 'quiet' };
  if (segment.tooFew) return { text: 'too few to say', tone: 'quiet' };
  const { difference, pAdjusted } = segment;
  if (difference === null || pAdjusted === null) return { text: '' };
  const text = `${signed(difference, decimals)}, ${pValue(pAdjusted)}`;
  if (pAdjusted >= 0.05) return { text: `  ${text}`, tone: 'quiet' };
  const up = difference > 0;
  const better = up !== (score.direction === 'effort' && score.method === 'mean');
  return { text: `${up ? '▲' : '▼'} ${text}`, tone: better ? 'positive' : 'negative' };
}
