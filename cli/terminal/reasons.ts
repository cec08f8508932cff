import { say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';
import type { ReasonReport } from '#shared/metrics/score-reasons.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Page } from './ink.ts';
import { grouped, percent, pValue, signed } from './numbers.ts';
import { printable } from './printable.ts';
import { decimalsOf, intervalText } from './score-words.ts';
import { type Column, table, tableWidth } from './table.ts';

const MOST_SHOWN = 15;

/** Reasons as a Pareto table: how often each was given, what they add up to, and how the score stands with and without. */
export function reasonLines(score: ScoreReport, { width, ink, words }: Page): string[] {
  const { reasons } = score;
  const { terminal } = words;
  if (reasons.length === 0) return [];
  const shown = reasons.slice(0, MOST_SHOWN);
  const decimals = decimalsOf(score);
  const columns: Column[] = [
    {
      title: words.roles.reason,
      widest: Math.max(14, Math.floor(width / 3)),
      cells: shown.map(({ reason, vital }) => ({ text: printable(reason), tone: vital ? 'strong' : undefined })),
    },
    { title: 'n', side: 'right', cells: shown.map(({ count }) => ({ text: grouped(count) })) },
    { title: terminal.share, side: 'right', cells: shown.map(({ share }) => ({ text: percent(share) })) },
    {
      title: terminal.sum,
      optional: true,
      side: 'right',
      cells: shown.map(({ cumulative }) => ({ text: percent(cumulative), tone: 'quiet' })),
    },
  ];
  const gaps: Column = { title: terminal.gap, cells: shown.map((reason) => gapCell(reason, decimals, words)) };
  const room = Math.min(30, width - tableWidth([...columns, gaps]) - 4);
  const most = Math.max(...shown.map(({ share }) => share), 1);
  const bars: Column = {
    title: '',
    cells: shown.map(({ share, vital }) => ({
      text: (vital ? '▇' : '░').repeat(Math.max(share > 0 ? 1 : 0, Math.round((share / most) * room))),
      tone: vital ? 'accent' : 'quiet',
    })),
  };
  const lines = [
    ink('strong', terminal.reasons),
    ...table([...columns, ...(room >= 8 ? [bars] : []), gaps], width, ink),
  ];
  const captions = [say(terminal.gapIs, { gap: terminal.gap })];
  if (reasons.length > shown.length)
    captions.unshift(say(terminal.rarerReasons, { count: grouped(reasons.length - shown.length) }));
  for (const caption of captions) lines.push(...wrap(caption, width).map((line) => ink('quiet', line)));
  return lines;
}

function gapCell(reason: ReasonReport, decimals: number, words: Words): { text: string; tone?: 'quiet' } {
  const { gap, gapLow, gapHigh, p } = reason;
  if (gap === null || reason.tooFew) return { text: words.terminal.tooFew, tone: 'quiet' };
  const interval = intervalText({ value: gap, low: gapLow, high: gapHigh, n: reason.count }, decimals, words);
  const text = `${signed(gap, decimals)}${interval === '' ? '' : ` (${interval})`}${p === null ? '' : `, ${pValue(p)}`}`;
  return { text, ...(p !== null && p >= 0.05 ? { tone: 'quiet' as const } : {}) };
}
