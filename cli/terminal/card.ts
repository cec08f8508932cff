import { totalExcluded } from '#shared/answers/exclusion.ts';
import { say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';
import { readingsOf } from '#shared/reports/readings.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { comparisonLines, responseLine, targetLine } from './comparison.ts';
import { cut, displayWidth, pad, wrap } from './display-width.ts';
import { bandBar, pointBars } from './distribution-bar.ts';
import { driverLines } from './drivers.ts';
import type { Page } from './ink.ts';
import { sentenceLines, warningLines } from './notes.ts';
import { isolated, printable } from './printable.ts';
import { reasonLines } from './reasons.ts';
import { decimalsOf, howText, intervalName, intervalText, setAside, statisticName, valueText } from './score-words.ts';
import { segmentLines } from './segments.ts';
import { trendLines } from './trend.ts';

const INDENT = '  ';
/** From here on the facts and the distribution stand side by side. */
const WIDE = 112;

/**
 * One score as a card: the number with its interval and n, how it came about, what was set aside, the distribution, and everything asked for besides.
 *
 * @param score what to draw
 * @param page 40 columns wide or more
 * @returns lines, none wider than the page
 */
export function scoreCard(score: ScoreReport, page: Page): string[] {
  const width = page.width - INDENT.length;
  const inner: Page = { ...page, width };
  const sections: string[][] = [];
  if (page.width >= WIDE) {
    const left = Math.floor(width * 0.46);
    const right = width - left - 4;
    sections.push(beside(facts(score, { ...page, width: left }), distribution(score, { ...page, width: right }), left));
  } else {
    sections.push(facts(score, inner), distribution(score, inner));
  }
  sections.push(
    trendLines(score, inner),
    ...score.breakdowns.map((breakdown) => segmentLines(breakdown, score, inner)),
    score.comparison ? comparisonLines(score.comparison, score, inner) : [],
    reasonLines(score, inner),
    score.drivers ? driverLines(score.drivers, inner) : [],
    readings(score, inner),
    warningLines(score.warnings, inner),
  );
  const body = sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
    .map((line) => (line === '' ? '' : INDENT + line));
  return [heading(score, page), '', ...body];
}

function heading(score: ScoreReport, { width, ink, words }: Page): string {
  const name = words.metricShort[score.metric];
  const column = isolated(cut(printable(score.column), width - name.length - 8));
  const rule = Math.max(2, width - name.length - displayWidth(column) - 6);
  return `${ink('quiet', '──')} ${ink('accent', name)} ${ink('strong', column)} ${ink('quiet', '─'.repeat(rule))}`;
}

function facts(score: ScoreReport, page: Page): string[] {
  const { width, ink, words, numbers } = page;
  const interval = intervalText(score, decimalsOf(score), page);
  const value = score.value === null ? words.terminal.noAnswers : valueText(score.value, score, page);
  const number = `${ink('strong', value)}${interval === '' ? '' : ` (${interval})`}`;
  const count = ink('quiet', `n = ${numbers.count(score.n)}`);
  const line = `${number}  ${count}`;
  const lines = displayWidth(line) <= width ? [line] : [number, count];
  const about =
    interval === ''
      ? missingInterval(score, words)
      : `${intervalName(score, page)}, ${statisticName(score.intervalMethod, words)}`;
  const aside = totalExcluded(score.excluded);
  lines.push(...wrap(howText(score, words), width));
  if (about !== '') lines.push(...wrap(about, width).map((line) => ink('quiet', line)));
  if (aside > 0) {
    const text = say(words.terminal.setAside, { count: numbers.count(aside), reasons: setAside(score.excluded, page) });
    lines.push(...wrap(text, width).map((line) => ink('quiet', line)));
  }
  if (score.target) lines.push(...wrap(targetLine(score.target, score, page), width));
  if (score.responseRate) lines.push(...wrap(responseLine(score.responseRate, page), width));
  return lines;
}

function missingInterval(score: ScoreReport, { terminal }: Words): string {
  if (score.n === 0) return '';
  if (score.degenerate) return terminal.noIntervalSame;
  return score.n === 1 ? terminal.noIntervalOne : '';
}

function distribution(score: ScoreReport, page: Page): string[] {
  if (score.n === 0) return [];
  const narrow: Page = { ...page, width: Math.min(page.width, 76) };
  const bands = bandBar(score, narrow);
  return [...bands, ...(bands.length > 0 ? [''] : []), ...pointBars(score, narrow)];
}

function readings(score: ScoreReport, { width, ink, words, numbers }: Page): string[] {
  // Not those of the report: beside the tables a number has the tables' spelling.
  const sentences = readingsOf(score, words, numbers.number);
  if (sentences.length === 0) return [];
  return [ink('strong', words.terminal.inWords), ...sentenceLines(sentences, Math.min(width, 100))];
}

/** Two blocks next to each other; `left` is no wider than `leftWidth`. */
function beside(left: readonly string[], right: readonly string[], leftWidth: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    lines.push(`${pad(left[at] ?? '', leftWidth)}    ${right[at] ?? ''}`.trimEnd());
  }
  return lines;
}
