import { say } from '#shared/languages/say.ts';
import { scoreDigits, typedText } from '#shared/reports/number-text.ts';
import type { ComparisonReport, ResponseRateReport, ScoreReport, TargetReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Page } from './ink.ts';
import { isolated, printable } from './printable.ts';
import { decimalsOf, estimateText, intervalText, statisticName } from './score-words.ts';
import { table } from './table.ts';

/** Two groups or two times, each with its number, and the signed difference with how sure it is. */
export function comparisonLines(comparison: ComparisonReport, score: ScoreReport, page: Page): string[] {
  const { width, ink, words, numbers } = page;
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
        { title: '', cells: both.map((group) => ({ text: estimateText(group, score, page), tone: 'strong' })) },
        { title: '', cells: both.map(({ n }) => ({ text: `n = ${numbers.count(n)}`, tone: 'quiet' })) },
      ],
      width,
      ink,
    ),
  ];
  if (difference === null) return [...lines, ink('quiet', terminal.tooFew)];
  const interval = intervalText({ low, high }, decimals, page);
  const test = p === null ? '' : `, ${numbers.p(p)}`;
  lines.push(
    ...wrap(
      `${ink('strong', `${numbers.signed(difference, decimals)}${interval === '' ? '' : ` (${interval})`}`)}${test} ${ink('quiet', `· ${terminal.secondMinusFirst}, ${statisticName(method, words)}`)}`,
      width,
    ),
  );
  return lines;
}

/** How the score stands to its target, in one line. */
export function targetLine({ target, outcome, p, method }: TargetReport, score: ScoreReport, page: Page): string {
  const { ink, words, numbers } = page;
  const tone = { better: 'positive', worse: 'negative', 'cannot tell': 'strong', 'not tested': 'strong' } as const;
  const number = typedText(target, numbers.number);
  // What was understood stands there: 80 may have been meant as a percentage.
  const read = { mean: `${number} (${words.methods.mean})`, percent: numbers.percentSign(number), net: number };
  if (outcome === 'too few')
    return say(words.terminal.target, { target: read[score.method], outcome: ink('quiet', words.terminal.tooFew) });
  const test = p === null ? '' : ` ${ink('quiet', `(${numbers.p(p)}, ${statisticName(method, words)})`)}`;
  const told = ink(tone[outcome], words.terminal.outcomes[outcome]);
  return say(words.terminal.target, { target: read[score.method], outcome: told }) + test;
}

/** How many of those asked answered, in one line. */
export function responseLine(rate: ResponseRateReport, page: Page): string {
  const { ink, words, numbers } = page;
  const decimals = scoreDigits('percent', rate.n);
  const share = (value: number): string =>
    decimals === 0 ? numbers.percent(value) : numbers.percentSign(numbers.number(value, decimals));
  const value = rate.value === null ? '–' : share(rate.value);
  const interval = intervalText(rate, decimals, page);
  const told = say(words.terminal.responseRate, {
    value: `${ink('strong', value)}${interval === '' ? '' : ` (${interval})`}`,
    n: numbers.count(rate.n),
    sent: numbers.count(rate.sent),
  });
  return rate.lowResponse ? `${told} · ${ink('warning', words.terminal.responseLow)}` : told;
}
