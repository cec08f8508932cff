import type { ReasonReport, ScoreReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Ink } from './ink.ts';
import { grouped, percent, pValue, signed } from './numbers.ts';
import { printable } from './printable.ts';
import { decimalsOf, intervalText } from './score-words.ts';
import { type Column, table, tableWidth } from './table.ts';

const MOST_SHOWN = 15;

/** Reasons as a Pareto table: how often each was given, what they add up to, and how the score stands with and without. */
export function reasonLines(score: ScoreReport, width: number, ink: Ink): string[] {
  const { reasons } = score;
  if (reasons.length === 0) return [];
  const shown = reasons.slice(0, MOST_SHOWN);
  const decimals = decimalsOf(score);
  const columns: Column[] = [
    {
      title: 'reason',
      widest: Math.max(14, Math.floor(width / 3)),
      cells: shown.map(({ reason, vital }) => ({ text: printable(reason), tone: vital ? 'strong' : undefined })),
    },
    { title: 'n', side: 'right', cells: shown.map(({ count }) => ({ text: grouped(count) })) },
    { title: 'share', side: 'right', cells: shown.map(({ share }) => ({ text: percent(share) })) },
    {
      title: 'sum',
      optional: true,
      side: 'right',
      cells: shown.map(({ cumulative }) => ({ text: percent(cumulative), tone: 'quiet' })),
    },
  ];
  const gaps: Column = { title: 'gap', cells: shown.map((reason) => gapCell(reason, decimals)) };
  const room = Math.min(30, width - tableWidth([...columns, gaps]) - 4);
  const most = Math.max(...shown.map(({ share }) => share), 1);
  const bars: Column = {
    title: '',
    cells: shown.map(({ share, vital }) => ({
      text: (vital ? '▇' : '░').repeat(Math.max(share > 0 ? 1 : 0, Math.round((share / most) * room))),
      tone: vital ? 'accent' : 'quiet',
    })),
  };
  const lines = [ink('strong', 'Reasons'), ...table([...columns, ...(room >= 8 ? [bars] : []), gaps], width, ink)];
  if (reasons.length > shown.length)
    lines.push(ink('quiet', `… and ${grouped(reasons.length - shown.length)} rarer ones in --json.`));
  const caption = 'gap: score with the reason minus score without. They go together; one need not cause the other.';
  lines.push(...wrap(caption, width).map((line) => ink('quiet', line)));
  return lines;
}

function gapCell(reason: ReasonReport, decimals: number): { text: string; tone?: 'quiet' } {
  const { gap, gapLow, gapHigh, p } = reason;
  if (gap === null) return { text: 'too few to say', tone: 'quiet' };
  const interval = intervalText({ value: gap, low: gapLow, high: gapHigh, n: reason.count }, decimals);
  const text = `${signed(gap, decimals)}${interval === '' ? '' : ` (${interval})`}${p === null ? '' : `, ${pValue(p)}`}`;
  return { text, ...(p !== null && p >= 0.05 ? { tone: 'quiet' as const } : {}) };
}
