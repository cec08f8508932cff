import { say } from '#shared/languages/say.ts';
import type { SegmentReport } from '#shared/metrics/score-segments.ts';
import type { Breakdown, ScoreReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Page } from './ink.ts';
import { plotColumn, plotKey } from './interval-plot.ts';
import { grouped, pValue, rounded, signed } from './numbers.ts';
import { isolated, printable } from './printable.ts';
import { decimalsOf, intervalColumn, intervalName, scoreTitle } from './score-words.ts';
import { type Column, table, tableWidth } from './table.ts';

/** Beyond this many a terminal is the wrong place to read them. */
const MOST_SHOWN = 24;

/** The score by the values of a column: each with its interval and n, and whether it differs from all the others together. */
export function segmentLines(breakdown: Breakdown, score: ScoreReport, page: Page): string[] {
  const { width, ink, words } = page;
  const { terminal } = words;
  const all = breakdown.segments;
  const shown = all.slice(0, MOST_SHOWN);
  const decimals = decimalsOf(score);
  const name: Column = {
    title: '',
    widest: Math.max(12, Math.floor(width / 4)),
    cells: shown.map(({ segment }) => ({ text: printable(segment) || `(${words.exclusions.blank})` })),
  };
  const numbers: Column[] = [
    {
      title: scoreTitle(score, words),
      side: 'right',
      cells: shown.map(({ value, tooFew }) => ({
        text: value === null ? '–' : rounded(value, decimals),
        tone: tooFew ? 'quiet' : 'strong',
      })),
    },
    {
      title: intervalName(score, words),
      cells: intervalColumn(shown, decimals, words).map((text) => ({ text })),
    },
    { title: 'n', side: 'right', cells: shown.map(({ n }) => ({ text: grouped(n) })) },
  ];
  const notes: Column = {
    title: shown.some(({ difference }) => difference !== null) ? terminal.others : '',
    cells: shown.map((segment) => againstOthers(segment, score, page)),
  };
  const room = width - tableWidth([name, ...numbers, notes]) - 4;
  const plot = plotColumn(shown, { room, decimals, mark: score.value });
  const lines = [
    ...wrap(say(terminal.by, { column: isolated(printable(breakdown.column)) }), width).map((line) =>
      ink('strong', line),
    ),
    ...table([name, ...numbers, ...(plot ? [plot] : []), notes], width, ink),
  ];
  if (all.length > shown.length) {
    const rest = say(terminal.moreSegments, { count: grouped(all.length - shown.length) });
    lines.push(...wrap(rest, width).map((line) => ink('quiet', line)));
  }
  if (plot) lines.push(...plotKey(page));
  return lines;
}

function againstOthers(
  segment: SegmentReport,
  score: ScoreReport,
  { words: { terminal } }: Page,
): { text: string; tone?: 'quiet' | 'positive' | 'negative' } {
  if (segment.n === 0) return { text: terminal.noAnswers, tone: 'quiet' };
  if (segment.tooFew) return { text: terminal.tooFew, tone: 'quiet' };
  const { difference, pAdjusted } = segment;
  if (difference === null || pAdjusted === null) return { text: '' };
  const text = `${signed(difference, decimalsOf(score))}, ${pValue(pAdjusted)}`;
  if (pAdjusted >= 0.05) return { text: `  ${text}`, tone: 'quiet' };
  const up = difference > 0;
  const better = up !== (score.direction === 'effort' && score.method === 'mean');
  return { text: `${up ? '▲' : '▼'} ${text}`, tone: better ? 'positive' : 'negative' };
}
