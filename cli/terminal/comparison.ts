import { say } from '#shared/languages/say.ts';
import type { ComparisonReport, ResponseRateReport, ScoreReport, TargetReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Page } from './ink.ts';
import { decimalsFor, grouped, pValue, rounded, signed } from './numbers.ts';
import { isolated, printable } from './printable.ts';
import { decimalsOf, estimateText, intervalText, statisticName } from './score-words.ts';
import { table } from './table.ts';

/** Two groups or two times, each with its number, and the signed difference with how sure it is. */
export function comparisonLines(comparison: ComparisonReport, score: ScoreReport, page: Page): string[] {
  const { width, ink, words } = page;
  const { terminal } = words;
  const { a, b, difference, low, high, p, method } = comparison;
  const decimals = decimalsOf(score);
  const column = isolated(printable(comparison.column));
  const title = say(comparison.kind === 'groups' ? terminal.comparedBy : terminal.beforeAfter, { column });
  const both = [a, b];
  const lines = [
    ...wrap(title, width).map((line) => ink('strong', line)),
    ...table(
      [
        { title: '', widest: 40, cells: both.map(({ name }) => ({ text: printable(name) })) },
        { title: '', cells: both.map((group) => ({ text: estimateText(group, score, words), tone: 'strong' })) },
        { title: '', cells: both.map(({ n }) => ({ text: `n = ${grouped(n)}`, tone: 'quiet' })) },
      ],
      width,
      ink,
    ),
  ];
  if (difference === null) return [...lines, ink('quiet', terminal.tooFew)];
  const interval = intervalText({ value: difference, low, high, n: a.n + b.n }, decimals, words);
  const test = p === null ? '' : `, ${pValue(p)}`;
  lines.push(
    ...wrap(
      `${ink('strong', `${signed(difference, decimals)}${interval === '' ? '' : ` (${interval})`}`)}${test} ${ink('quiet', `· ${terminal.secondMinusFirst}, ${statisticName(method, words)}`)}`,
      width,
    ),
  );
  return lines;
}

/** How the score stands to its target, in one line. */
export function targetLine({ target, outcome, p, method }: TargetReport, score: ScoreReport, page: Page): string {
  const { ink, words } = page;
  const tone = ({ better: 'positive', worse: 'negative', 'cannot tell': 'strong' } as const)[outcome];
  // What was understood stands there: 80 may have been meant as a percentage.
  const read = { mean: `${target} (${words.methods.mean})`, percent: `${target} %`, net: String(target) }[score.method];
  const test = p === null ? '' : ` ${ink('quiet', `(${pValue(p)}, ${statisticName(method, words)})`)}`;
  return say(words.terminal.target, { target: read, outcome: ink(tone, words.terminal.outcomes[outcome]) }) + test;
}

/** How many of those asked answered, in one line. */
export function responseLine(rate: ResponseRateReport, { ink, words }: Page): string {
  const decimals = decimalsFor('percent', rate.n);
  const value = rate.value === null ? '–' : `${rounded(rate.value, decimals)} %`;
  const interval = intervalText(rate, decimals, words);
  const told = say(words.terminal.responseRate, {
    value: `${ink('strong', value)}${interval === '' ? '' : ` (${interval})`}`,
    n: grouped(rate.n),
    sent: grouped(rate.sent),
  });
  return rate.lowResponse ? `${told} · ${ink('warning', words.terminal.responseLow)}` : told;
}
