import type { Estimate } from '#shared/metrics/part-score.ts';
import { displayWidth } from './display-width.ts';
import type { Page } from './ink.ts';
import type { TerminalNumbers } from './numbers.ts';
import type { Cell } from './table.ts';

/** What several estimates are drawn over. */
export interface Axis {
  readonly low: number;
  readonly high: number;
}

/** The axis that holds every estimate and every mark; `undefined` when there is nothing to draw or no room between the ends. */
export function axisOf(estimates: readonly Estimate[], marks: readonly number[] = []): Axis | undefined {
  const ends = estimates.flatMap(({ low, value, high }) => [low, value, high]).filter((end) => end !== null);
  if (ends.length === 0) return undefined;
  const all = [...ends, ...marks];
  const low = Math.min(...all);
  const high = Math.max(...all);
  return high > low ? { low, high } : undefined;
}

/**
 * One estimate on an axis: a line for the interval, a dot for the value (`○` where too few answered), `┊` for the mark all are compared with,
 * `┼` where the interval holds it.
 *
 * @param columns room to draw in, at least 2
 * @example intervalPlot({ value: 5, low: 4, high: 6, n: 20 }, { low: 4, high: 6 }, 5) // '──●──'
 */
export function intervalPlot(estimate: Estimate, axis: Axis, columns: number, mark?: number, tooFew = false): string {
  const { value, low, high } = estimate;
  const at = (number: number): number =>
    Math.max(0, Math.min(columns - 1, Math.round(((number - axis.low) / (axis.high - axis.low)) * (columns - 1))));
  const drawn = new Array<string>(columns).fill(' ');
  if (mark !== undefined) drawn[at(mark)] = '┊';
  if (low !== null && high !== null) {
    drawn.fill(tooFew ? '·' : '─', at(low), at(high) + 1);
    if (mark !== undefined && drawn[at(mark)] === '─') drawn[at(mark)] = '┼';
  }
  if (value !== null) drawn[at(value)] = tooFew ? '○' : '●';
  return drawn.join('');
}

/** What the signs of a plot mean, for below the table; in a second line where one is too long. */
export function plotKey({ width, ink, words: { terminal } }: Page): string[] {
  const signs = [`● ${terminal.score}`, `─ ${terminal.keyInterval}`, `┊ ${terminal.keyAll}`, `○ ${terminal.tooFew}`];
  const lines: string[] = [];
  for (const sign of signs) {
    const longer = lines.length === 0 ? sign : `${lines[lines.length - 1]}  ${sign}`;
    if (lines.length > 0 && displayWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(sign);
  }
  return lines.map((line) => ink('quiet', line));
}

/** The axis's two ends, as the title of the column it is drawn in. */
export function axisTitle(axis: Axis, columns: number, decimals: number, { number }: TerminalNumbers): string {
  const low = number(axis.low, decimals);
  const high = number(axis.high, decimals);
  return low + ' '.repeat(Math.max(1, columns - low.length - high.length)) + high;
}

/** The column of a table that draws estimates over one axis, or none where there is too little room to see anything. */
export function plotColumn(
  estimates: readonly (Estimate & { readonly tooFew?: boolean })[],
  { room, decimals, mark }: { room: number; decimals: number; mark: number | null },
  numbers: TerminalNumbers,
): { title: string; cells: Cell[] } | undefined {
  const sure = estimates.filter(({ tooFew }) => !tooFew);
  // A handful of answers could be anything: drawn to its ends it would press all else together.
  const values = estimates.flatMap(({ value }) => (value === null ? [] : [value]));
  const axis = axisOf(sure.length > 0 ? sure : estimates, mark === null ? values : [...values, mark]);
  const columns = Math.min(44, room);
  if (axis === undefined || columns < 14) return undefined;
  return {
    title: axisTitle(axis, columns, decimals, numbers),
    cells: estimates.map((estimate) => ({
      text: intervalPlot(estimate, axis, columns, mark ?? undefined, estimate.tooFew),
      tone: estimate.tooFew ? 'quiet' : 'accent',
    })),
  };
}
