import { say } from '#shared/languages/say.ts';
import type { ReasonReport } from '#shared/metrics/score-reasons.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Page } from './ink.ts';
import { printable } from './printable.ts';
import { decimalsOf, intervalText } from './score-words.ts';
import { type Column, columnsShown, table, tableWidth } from './table.ts';

const MOST_SHOWN = 15;

/** Reasons as a Pareto table: how often each was given, what they add up to, and how the score stands with and without. */
export function reasonLines(score: ScoreReport, page: Page): string[] {
  const { width, ink, words, numbers } = page;
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
    { title: 'n', side: 'right', cells: shown.map(({ count }) => ({ text: numbers.count(count) })) },
    {
      title: terminal.share,
      side: 'right',
      optional: 3,
      cells: shown.map(({ share }) => ({ text: numbers.percent(share) })),
    },
    {
      title: terminal.sum,
      optional: 1,
      side: 'right',
      cells: shown.map(({ cumulative }) => ({ text: numbers.percent(cumulative), tone: 'quiet' })),
    },
  ];
  const gaps: Column[] = [
    { title: `  ${terminal.gap}`, cells: shown.map((reason) => gapCell(reason, decimals, page)) },
    {
      title: terminal.pAdjusted,
      optional: 2,
      cells: shown.map(({ pAdjusted: p, tooFew }) => ({
        text: p === null || tooFew ? '' : numbers.pCell(p),
        tone: 'quiet',
      })),
    },
  ];
  const room = Math.min(30, width - tableWidth([...columns, ...gaps]) - 4);
  const most = Math.max(...shown.map(({ share }) => share), 1);
  const bars: Column = {
    title: '',
    cells: shown.map(({ share, vital }) => ({
      text: (vital ? '▇' : '░').repeat(Math.max(share > 0 ? 1 : 0, Math.round((share / most) * room))),
      tone: vital ? 'accent' : 'quiet',
    })),
  };
  const whole = [...columns, ...(room >= 8 ? [bars] : []), ...gaps];
  const lines = [ink('strong', terminal.reasons), ...table(whole, width, ink)];
  const captions = [say(terminal.gapIs, { gap: terminal.gap })];
  // The signs stay where the column that explains them had to go.
  if (shown.some(standsOut) && !columnsShown(whole, width).some(({ title }) => title === terminal.pAdjusted))
    captions.unshift(`▲ ▼ ${terminal.gap}, ${terminal.pAdjusted} < ${numbers.number(0.05, 2)}`);
  if (reasons.length > shown.length)
    captions.unshift(say(terminal.rarerReasons, { count: numbers.count(reasons.length - shown.length) }));
  for (const caption of captions) lines.push(...wrap(caption, width).map((line) => ink('quiet', line)));
  return lines;
}

/** The gap with the interval it has by itself; a sign where it is one after correction, too. */
function gapCell(reason: ReasonReport, decimals: number, page: Page): { text: string; tone?: 'quiet' } {
  const { gap, gapLow, gapHigh } = reason;
  if (gap === null || reason.tooFew) return { text: `  ${page.words.terminal.tooFew}`, tone: 'quiet' };
  const interval = intervalText({ low: gapLow, high: gapHigh }, decimals, page);
  const text = `${page.numbers.signed(gap, decimals)}${interval === '' ? '' : ` (${interval})`}`;
  if (!standsOut(reason)) return { text: `  ${text}`, tone: 'quiet' };
  return { text: `${gap > 0 ? '▲' : '▼'} ${text}` };
}

function standsOut({ gap, tooFew, pAdjusted }: ReasonReport): boolean {
  return gap !== null && !tooFew && pAdjusted !== null && pAdjusted < 0.05;
}
