import { say } from '#shared/languages/say.ts';
import { comparisonReading } from '#shared/reports/comparison-reading.ts';
import { howText } from '#shared/reports/how-text.ts';
import { scoreDigits } from '#shared/reports/number-text.ts';
import { statisticName } from '../../../views/charts/estimate-text.ts';
import type { Look, SeenScore } from './look.ts';
import { sourceName } from './score-notes.ts';
import type { SeeState } from './view-state.ts';
import type { Writer } from './written.ts';

/** A comparison in one paragraph: both sides, the difference with its interval and test, the method, what was filtered by. */
export function comparedSentence(
  { score }: SeenScore,
  { loaded }: Look,
  state: SeeState,
  { reader, words, step, sides }: Writer,
): string {
  const [a, b] = state.compare ? sides(state.compare) : ['', ''];
  const only = state.steps
    .filter((one) =>
      state.compare?.kind === 'days'
        ? one.kind !== 'days'
        : one.kind !== 'is' || one.column !== (state.compare as { column?: string }).column,
    )
    .map(step);
  const { comparison } = score;
  const { metricShort, terminal } = reader.words;
  const side = (name: string, one: NonNullable<typeof comparison>['a']): string => {
    const range =
      one.low === null || one.high === null
        ? ''
        : ` (${say(terminal.range, { low: reader.score(one.low, score), high: reader.score(one.high, score) })})`;
    return `${name} ${one.value === null ? '–' : reader.score(one.value, score)}${range}, n = ${reader.number(one.n, 0)}`;
  };
  const parts = comparison ? [`${metricShort[score.metric]}: ${side(a, comparison.a)}; ${side(b, comparison.b)}.`] : [];
  parts.push(...comparisonText(score, [a, b], reader));
  const how = howText(score, reader.words);
  parts.push(`${how[0]!.toLocaleUpperCase(reader.locale)}${how.slice(1)}.`);
  if (only.length > 0) parts.push(say(words.only, { what: only.join('; ') }));
  parts.push(say(reader.charts.sentence.source, { file: sourceName({ loaded }) }));
  return parts.join(' ');
}

/** What the difference comes to, with its interval and test. */
function comparisonText(
  score: SeenScore['score'],
  [a, b]: readonly [string, string],
  reader: Writer['reader'],
): string[] {
  const { comparison } = score;
  if (!comparison) return [];
  const digits = scoreDigits(score.method, score.n);
  const named = { ...comparison, a: { ...comparison.a, name: a }, b: { ...comparison.b, name: b } };
  const number = (value: number, decimals: number): string => reader.number(value, decimals);
  const texts = [...comparisonReading(named, reader.words, (value) => number(value, digits), number)];
  if (comparison.p !== null) texts.push(`${statisticName(comparison.method, reader)}, ${reader.p(comparison.p)}.`);
  return texts;
}
