import type { ComparisonReport, ResponseRateReport, ScoreReport, TargetReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Ink } from './ink.ts';
import { decimalsFor, grouped, pValue, rounded, signed } from './numbers.ts';
import { isolated, printable } from './printable.ts';
import { decimalsOf, estimateText, intervalText } from './score-words.ts';
import { table } from './table.ts';

/** Two groups or two times, each with its number, and the signed difference with how sure it is. */
export function comparisonLines(comparison: ComparisonReport, score: ScoreReport, width: number, ink: Ink): string[] {
  const { a, b, difference, low, high, p, method } = comparison;
  const decimals = decimalsOf(score);
  const column = isolated(printable(comparison.column));
  const title = comparison.kind === 'groups' ? `Compared by ${column}` : `Before and after (${column})`;
  const both = [a, b];
  const lines = [
    ink('strong', title),
    ...table(
      [
        { title: '', widest: 40, cells: both.map(({ name }) => ({ text: printable(name) })) },
        { title: '', cells: both.map((group) => ({ text: estimateText(group, score), tone: 'strong' })) },
        { title: '', cells: both.map(({ n }) => ({ text: `n = ${grouped(n)}`, tone: 'quiet' })) },
      ],
      width,
      ink,
    ),
  ];
  if (difference === null) return [...lines, ink('quiet', 'too few to say')];
  const interval = intervalText({ value: difference, low, high, n: a.n + b.n }, decimals);
  const test = p === null ? '' : `, ${pValue(p)}`;
  lines.push(
    ...wrap(
      `${ink('strong', `${signed(difference, decimals)}${interval === '' ? '' : ` (${interval})`}`)}${test} ${ink('quiet', `· second minus first, ${printable(method)}`)}`,
      width,
    ),
  );
  return lines;
}

const OUTCOMES: Readonly<Record<TargetReport['outcome'], string>> = {
  better: 'better than the target',
  worse: 'worse than the target',
  'cannot tell': 'cannot be told apart from the target',
};

/** How the score stands to its target, in one line. */
export function targetLine({ target, read, outcome, p, method }: TargetReport, ink: Ink): string {
  const tone = { better: 'positive', worse: 'negative', 'cannot tell': 'strong' }[outcome] as
    | 'positive'
    | 'negative'
    | 'strong';
  const shown = read === '' ? rounded(target, 2) : printable(read);
  const test = p === null ? '' : ` ${ink('quiet', `(${pValue(p)}, ${method})`)}`;
  return `Target ${shown}: ${ink(tone, OUTCOMES[outcome])}${test}`;
}

/** How many of those asked answered, in one line. */
export function responseLine(rate: ResponseRateReport, ink: Ink): string {
  const decimals = decimalsFor('percent', rate.n);
  const value = rate.value === null ? '–' : `${rounded(rate.value, decimals)} %`;
  const interval = intervalText(rate, decimals);
  const low = rate.lowResponse ? ` · ${ink('warning', 'few: those who answered may not stand for the rest')}` : '';
  return `Response rate ${ink('strong', value)}${interval === '' ? '' : ` (${interval})`} ${ink('quiet', `${grouped(rate.n)} of ${grouped(rate.sent)} asked`)}${low}`;
}
