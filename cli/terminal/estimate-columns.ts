import type { Estimate } from '#shared/metrics/part-score.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Page } from './ink.ts';
import { plotColumn, plotKey } from './interval-plot.ts';
import { decimalsOf, intervalColumn, intervalName, scoreTitle } from './score-words.ts';
import { type Cell, type Column, columnsShown, table, tableWidth } from './table.ts';

/** A part of a score, a segment or a period, with what must be known of it. */
export interface EstimateRow {
  readonly name: string;
  readonly estimate: Estimate & { readonly tooFew: boolean };
  /** Whether it stands out; `undefined` where it does not. */
  readonly standsOut?: '▲' | '▼' | undefined;
}

/**
 * Parts of a score under one another: value, interval, n, a plot where there is room, and notes.
 *
 * Where there is no room for the notes, the signs of those that stand out and of those with too few answers are put before the values.
 *
 * @param rows one a part
 * @param notes columns about them; where not even those fit that are not optional, all of them go
 * @param signs what ▲ and ▼ mean, for where the notes, or those of them that are optional, are left out
 */
export function estimateTable(
  rows: readonly EstimateRow[],
  notes: readonly Column[],
  score: ScoreReport,
  page: Page,
  signs = '',
): string[] {
  const { width, ink, words, numbers } = page;
  const decimals = decimalsOf(score);
  const estimates = rows.map(({ estimate }) => estimate);
  const name: Column = {
    title: '',
    widest: Math.max(12, Math.floor(width / 4)),
    cells: rows.map((row) => ({ text: row.name })),
  };
  const counted: Column[] = [
    { title: intervalName(score, page), cells: intervalColumn(estimates, decimals, page).map((text) => ({ text })) },
    { title: 'n', side: 'right', cells: estimates.map(({ n }) => ({ text: numbers.count(n) })) },
  ];
  const scores = (signed: boolean): Column => ({
    title: scoreTitle(score, words),
    side: 'right',
    cells: rows.map(({ estimate: { value, tooFew }, standsOut }): Cell => {
      const text = value === null ? '–' : numbers.number(value, decimals);
      const sign = standsOut ?? (tooFew && value !== null ? '○' : '');
      return { text: signed && sign !== '' ? `${sign} ${text}` : text, tone: tooFew ? 'quiet' : 'strong' };
    }),
  });
  const signKey = signs !== '' && rows.some(({ standsOut }) => standsOut !== undefined) ? [`▲ ▼ ${signs}`] : [];
  const keyLines = (key: readonly string[]): string[] =>
    key.flatMap((line) => wrap(line, width, '  ')).map((line) => ink('quiet', line));
  const least = [{ ...name, widest: 10 }, scores(false), ...counted, ...notes.filter(({ optional }) => !optional)];
  if (tableWidth(least) > width) {
    const few = rows.some(({ estimate }) => estimate.tooFew && estimate.n > 0) ? [`○ ${words.terminal.tooFew}`] : [];
    return [...table([name, scores(true), ...counted], width, ink), ...keyLines([...signKey, ...few])];
  }
  const all = [name, scores(false), ...counted];
  const plot = plotColumn(
    estimates,
    { room: width - tableWidth([...all, ...notes]) - 4, decimals, mark: score.value },
    numbers,
  );
  const whole = [...all, ...(plot ? [plot] : []), ...notes];
  const shown = columnsShown(whole, width).map(({ title }) => title);
  // The signs stay where the column that explains them had to go.
  const unexplained = notes.some(({ title, optional }) => optional !== undefined && !shown.includes(title));
  return [...table(whole, width, ink), ...(plot ? plotKey(page) : []), ...(unexplained ? keyLines(signKey) : [])];
}
