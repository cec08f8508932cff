import { totalExcluded } from '#shared/answers/exclusion.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { comparisonLines, responseLine, targetLine } from './comparison.ts';
import { cut, displayWidth, pad, wrap } from './display-width.ts';
import { bandBar, pointBars } from './distribution-bar.ts';
import { driverLines } from './drivers.ts';
import type { Ink } from './ink.ts';
import { sentenceLines, warningLines } from './notes.ts';
import { grouped } from './numbers.ts';
import { isolated, printable } from './printable.ts';
import { reasonLines } from './reasons.ts';
import { confidenceText, decimalsOf, howText, intervalText, METRIC_NAMES, setAside, valueText } from './score-words.ts';
import { segmentLines } from './segments.ts';
import { trendLines } from './trend.ts';

const INDENT = '  ';
/** From here on the facts and the distribution stand side by side. */
const WIDE = 112;

/**
 * One score as a card: the number with its interval and n, how it came about, what was set aside, the distribution, and everything asked for besides.
 *
 * @param score what to draw
 * @param width columns, 60 or more
 * @param ink paints, or does not
 * @returns lines, none wider than `width`
 */
export function scoreCard(score: ScoreReport, width: number, ink: Ink): string[] {
  const inner = width - INDENT.length;
  const sections: string[][] = [];
  if (width >= WIDE) {
    const left = Math.floor(inner * 0.46);
    const right = inner - left - 4;
    sections.push(beside(facts(score, left, ink), distribution(score, right, ink), left));
  } else {
    sections.push(facts(score, inner, ink), distribution(score, inner, ink));
  }
  sections.push(
    trendLines(score, inner, ink),
    ...score.breakdowns.map((breakdown) => segmentLines(breakdown, score, inner, ink)),
    score.comparison ? comparisonLines(score.comparison, score, inner, ink) : [],
    reasonLines(score, inner, ink),
    score.drivers ? driverLines(score.drivers, inner, ink) : [],
    readings(score, inner, ink),
    warningLines(score.warnings, inner, ink),
  );
  const body = sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
    .map((line) => (line === '' ? '' : INDENT + line));
  return [heading(score, width, ink), '', ...body];
}

function heading(score: ScoreReport, width: number, ink: Ink): string {
  const name = METRIC_NAMES[score.metric];
  const column = isolated(cut(printable(score.column), width - name.length - 8));
  const rule = Math.max(2, width - name.length - displayWidth(column) - 6);
  return `${ink('quiet', '──')} ${ink('accent', name)} ${ink('strong', column)} ${ink('quiet', '─'.repeat(rule))}`;
}

function facts(score: ScoreReport, width: number, ink: Ink): string[] {
  const interval = intervalText(score, decimalsOf(score));
  const value = score.value === null ? 'no answers' : valueText(score.value, score);
  const lines = [
    `${ink('strong', value)}${interval === '' ? '' : ` (${interval})`}  ${ink('quiet', `n = ${grouped(score.n)}`)}`,
  ];
  const about =
    interval === ''
      ? missingInterval(score)
      : `${confidenceText(score.confidence)} interval, ${printable(score.intervalMethod)}`;
  const aside = totalExcluded(score.excluded);
  lines.push(...wrap(howText(score), width));
  if (about !== '') lines.push(...wrap(about, width).map((line) => ink('quiet', line)));
  if (aside > 0)
    lines.push(
      ...wrap(`Set aside ${grouped(aside)}: ${setAside(score.excluded)}`, width).map((line) => ink('quiet', line)),
    );
  if (score.target) lines.push(...wrap(targetLine(score.target, ink), width));
  if (score.responseRate) lines.push(...wrap(responseLine(score.responseRate, ink), width));
  return lines;
}

function missingInterval(score: ScoreReport): string {
  if (score.n === 0) return '';
  if (score.degenerate) return 'no interval: all answers are the same, and it would claim certainty';
  return score.n === 1 ? 'no interval: one answer says nothing about others' : '';
}

function distribution(score: ScoreReport, width: number, ink: Ink): string[] {
  if (score.n === 0) return [];
  const columns = Math.min(width, 76);
  const bands = bandBar(score, columns, ink);
  return [...bands, ...(bands.length > 0 ? [''] : []), ...pointBars(score, columns, ink)];
}

function readings(score: ScoreReport, width: number, ink: Ink): string[] {
  if (score.readings.length === 0) return [];
  return [ink('strong', 'In words'), ...sentenceLines(score.readings, Math.min(width, 100))];
}

/** Two blocks next to each other; `left` is no wider than `leftWidth`. */
function beside(left: readonly string[], right: readonly string[], leftWidth: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    lines.push(`${pad(left[at] ?? '', leftWidth)}    ${right[at] ?? ''}`.trimEnd());
  }
  return lines;
}
