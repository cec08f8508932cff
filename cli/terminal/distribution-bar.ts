import type { DistributionPoint, ScoreReport } from '#shared/reports/report.ts';
import { cut, displayWidth, pad } from './display-width.ts';
import type { Page } from './ink.ts';
import { isolated, printable } from './printable.ts';
import { pointRanges } from './score-words.ts';

type Band = 'positive' | 'neutral' | 'negative';

/** A glyph a band, so that the bar is read without colour as well. */
export const BAND_GLYPHS: Readonly<Record<Band, string>> = { positive: '█', neutral: '▒', negative: '░' };
/** Of bars under one another the full block would melt into a wall: it leaves a line free here. */
const ROW_GLYPHS: Readonly<Record<Band, string>> = { ...BAND_GLYPHS, positive: '▇' };
const BANDS: readonly Band[] = ['positive', 'neutral', 'negative'];

/**
 * Divides columns among shares by largest remainder; what is there at all gets at least one.
 *
 * @param shares any non-negative numbers
 * @param columns how many to give out
 * @example divided([99.9, 0.1], 10) // [9, 1]
 */
export function divided(shares: readonly number[], columns: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total <= 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share / total) * columns);
  const given = exact.map((share) => (share > 0 ? Math.max(1, Math.floor(share)) : 0));
  const rest = () => columns - given.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact.map((_, at) => at).sort((a, b) => exact[b]! - given[b]! - (exact[a]! - given[a]!));
  for (let at = 0; rest() > 0; at = (at + 1) % byRemainder.length) given[byRemainder[at]!]! += 1;
  while (rest() < 0) given[given.indexOf(Math.max(...given))]! -= 1;
  return given;
}

/** The bands as one bar across, with what each part is below it; nothing where the scale has no bands. */
export function bandBar(score: ScoreReport, { width, ink, words, numbers }: Page): string[] {
  const { bands, positiveShare, neutralShare, negativeShare } = score;
  if (bands === null || positiveShare === null || negativeShare === null || score.n === 0) return [];
  const shares = { positive: positiveShare, neutral: neutralShare ?? 0, negative: negativeShare };
  const columns = divided(
    BANDS.map((band) => shares[band]),
    width,
  );
  const bar = BANDS.map((band, at) => ink(band, BAND_GLYPHS[band].repeat(columns[at]!))).join('');
  const parts = BANDS.filter((band) => bands[band].length > 0).map((band) => ({
    band,
    // On good/bad and faces the words say it; a range of points would only puzzle.
    text: `${words.bands[score.metric][band]}${score.scale === 'good/bad' ? '' : ` ${pointRanges(bands[band])}`}  ${numbers.percent(shares[band])}`,
  }));
  const lines = [bar];
  let line = '';
  let used = 0;
  for (const { band, text } of parts) {
    const part = `${ink(band, BAND_GLYPHS[band])} ${text}`;
    const wide = displayWidth(text) + 2;
    if (used > 0 && used + 4 + wide > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += (used > 0 ? '    ' : '') + part;
    used += wide + (used > 0 ? 4 : 0);
  }
  return [...lines, line];
}

/**
 * A bar for every point of the scale, the best first.
 *
 * @param page as wide as point, bar, count and share may be together
 */
export function pointBars(score: ScoreReport, { width, ink, numbers }: Page): string[] {
  const points = inOrder(score);
  const names = points.map(({ point, label }) => {
    if (label === undefined || label === '') return String(point);
    return score.scale === 'good/bad' ? printable(label) : `${point} ${printable(label)}`;
  });
  const nameWidth = Math.min(Math.max(6, Math.floor(width / 3)), Math.max(...names.map(displayWidth), 1));
  // Bare points stand in line at their last digit, points with labels at their first.
  const side = names.every((name) => /^\d+$/.test(name)) ? 'right' : 'left';
  const counts = points.map(({ count }) => numbers.count(count));
  const shares = points.map(({ share }) => numbers.percent(share));
  const countWidth = Math.max(...counts.map(displayWidth), 1);
  const shareWidth = Math.max(...shares.map(displayWidth), 1);
  const room = Math.max(4, width - nameWidth - countWidth - shareWidth - 6);
  const most = Math.max(...points.map(({ count }) => count), 1);
  return points.map(({ count, band }, at) => {
    const columns = Math.round((count / most) * room);
    const bar = columns > 0 ? ROW_GLYPHS[band ?? 'positive'].repeat(columns) : count > 0 ? '▏' : '';
    const name = pad(isolated(cut(names[at]!, nameWidth)), nameWidth, side);
    const drawn = ink(band ?? 'accent', bar) + ' '.repeat(room - displayWidth(bar));
    return `${name}  ${drawn}  ${pad(counts[at]!, countWidth, 'right')}  ${ink('quiet', pad(shares[at]!, shareWidth, 'right'))}`;
  });
}

function inOrder({ distribution, direction }: ScoreReport): readonly DistributionPoint[] {
  const best = direction === 'effort' ? 1 : -1;
  return [...distribution].sort((a, b) => best * (a.point - b.point));
}
