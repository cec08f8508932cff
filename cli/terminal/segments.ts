import { say } from '#shared/languages/say.ts';
import type { SegmentReport } from '#shared/metrics/score-segments.ts';
import type { Breakdown, ScoreReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import { type EstimateRow, estimateTable } from './estimate-columns.ts';
import type { Page } from './ink.ts';
import { isolated, printable } from './printable.ts';
import { decimalsOf } from './score-words.ts';
import type { Cell, Column } from './table.ts';

/** Beyond this many a terminal is the wrong place to read them. */
const MOST_SHOWN = 24;

/** The score by the values of a column: each with its interval and n, and whether it differs from all the others together. */
export function segmentLines(breakdown: Breakdown, score: ScoreReport, page: Page): string[] {
  const { width, ink, words, numbers } = page;
  const { terminal } = words;
  const all = breakdown.segments;
  const shown = all.slice(0, MOST_SHOWN);
  const rows = shown.map(
    (segment): EstimateRow => ({
      name: printable(segment.segment) || `(${words.exclusions.blank})`,
      estimate: segment,
      standsOut: signOf(segment),
    }),
  );
  const compared = shown.some(({ difference }) => difference !== null);
  const notes: Column[] = [
    { title: compared ? terminal.others : '', cells: shown.map((segment) => againstOthers(segment, score, page)) },
    {
      title: compared ? terminal.pAdjusted : '',
      optional: 1,
      cells: shown.map(({ pAdjusted: p, tooFew }) => ({
        text: p === null || tooFew ? '' : numbers.pCell(p),
        tone: 'quiet',
      })),
    },
  ];
  const lines = [
    ...wrap(say(terminal.by, { column: isolated(printable(breakdown.column)) }), width).map((line) =>
      ink('strong', line),
    ),
    ...estimateTable(
      rows,
      notes,
      score,
      page,
      `${terminal.others}, ${terminal.pAdjusted} < ${numbers.number(0.05, 2)}`,
    ),
  ];
  if (all.length > shown.length) {
    const rest = say(terminal.moreSegments, { count: numbers.count(all.length - shown.length) });
    lines.push(...wrap(rest, width).map((line) => ink('quiet', line)));
  }
  return lines;
}

/** Which way a segment differs from the others, after correction; `undefined` where that cannot be said. */
function signOf({ difference, pAdjusted, tooFew }: SegmentReport): '▲' | '▼' | undefined {
  if (tooFew || difference === null || pAdjusted === null || pAdjusted >= 0.05) return undefined;
  return difference > 0 ? '▲' : '▼';
}

function againstOthers(segment: SegmentReport, score: ScoreReport, { words: { terminal }, numbers }: Page): Cell {
  if (segment.n === 0) return { text: terminal.noAnswers, tone: 'quiet' };
  if (segment.tooFew) return { text: terminal.tooFew, tone: 'quiet' };
  const { difference } = segment;
  if (difference === null) return { text: '' };
  const text = numbers.signed(difference, decimalsOf(score));
  const sign = signOf(segment);
  if (sign === undefined) return { text: `  ${text}`, tone: 'quiet' };
  const better = (sign === '▲') !== (score.direction === 'effort' && score.method === 'mean');
  return { text: `${sign} ${text}`, tone: better ? 'positive' : 'negative' };
}
