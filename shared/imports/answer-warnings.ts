import { normaliseLabel } from '../answers/labels.ts';
import { type AnswerCode, exclusionOf } from '../answers/read-answer.ts';
import type { Tally } from '../answers/tally.ts';
import { asPlace } from '../languages/evidence.ts';
import { type Warning, warn } from '../languages/warning.ts';
import { bandsFor } from '../metrics/bands.ts';
import { MOST_STRAYS } from '../metrics/thresholds.ts';
import { type Counted, type CountedColumn, FIRST_TEXT } from './counted.ts';
import { groupBandOf } from './group-words.ts';
import type { SettledColumn } from './settle-column.ts';

/** What was set aside among the answers, with examples; and what was assumed. */
export function answerWarnings(
  settled: SettledColumn,
  tally: Tally,
  column: CountedColumn,
  codes: readonly AnswerCode[],
  total: readonly number[],
): Warning[] {
  const { name } = settled.column;
  const { scale } = settled.reading;
  const texts = (reason: string): string => {
    const of = column.texts
      .map((text, at) => ({ text, count: total[FIRST_TEXT + at] ?? 0, code: codes[at]! }))
      .filter(({ code }) => code < 0 && exclusionOf(code) === reason)
      .sort((a, b) => b.count - a.count);
    const shown = of
      .slice(0, 3)
      .map(({ text, count }) => `"${text.trim().slice(0, 30)}"${count > 1 ? ` ×${count}` : ''}`);
    return shown.join(', ') + (of.length > 3 ? ', …' : '');
  };
  const warnings: Warning[] = [];
  const say = (code: Warning['code'], params: Readonly<Record<string, string | number>>): void => {
    warnings.push(
      warn(code, { column: name, scale: scale.name === 'unstated' ? '1-10' : scale.name, ...params }, name),
    );
  };
  const { text = 0, fractional = 0, outOfRange = 0, date = 0 } = tally.excluded;
  if (text > 0) say('textAnswers', { count: text, texts: texts('text') });
  if (date > 0) say('dateAnswers', { count: date });
  if (fractional > 0) say('fractionalAnswers', { count: fractional, texts: texts('fractional') });
  if (outOfRange > 0) {
    const share = outOfRange / (tally.n + outOfRange + fractional);
    if (share > MOST_STRAYS) say('scaleMismatch', { share: Math.round(share * 100), texts: texts('outOfRange') });
    else say('offScale', { count: outOfRange, texts: texts('outOfRange') });
  }
  if (scale.name === 'unstated') say('unstatedScale', {});
  else if (settled.scaleAssumed) say('scaleAssumed', {});
  if (settled.scaleInHeader !== undefined) say('scaleNotHeader', { header: settled.scaleInHeader });
  if (settled.directionAgainst) say('directionAgainst', {});
  if (settled.column.strength === 'context' && settled.metric === settled.column.metric) {
    say('metricFromContext', { metric: settled.metric.toUpperCase(), ...asPlace(settled.column.evidence[0]) });
  }
  if (settled.metric === 'nps') {
    const lowest = Array.from(tally.counts).findIndex((count) => count > 0);
    if (/\b1\s?(?:-|–|to|till|bis|à|a|do|tot|til)\s?10\b/.test(`${name} ${settled.column.question ?? ''}`))
      say('npsOneToTen', {});
    else if (lowest === 1 && tally.n >= 30) say('npsNoZero', {});
  }
  return warnings;
}

/** Whether a column of promoters, passives and detractors agrees with the answers; the answers count. */
export function groupWarnings(
  counted: Counted,
  settled: SettledColumn,
  column: CountedColumn,
  codes: readonly AnswerCode[],
): Warning[] {
  const d = counted.dimensions.findIndex(({ at }) => at === counted.plan.group);
  if (d < 0 || settled.metric !== 'nps') return [];
  const bands = bandsFor('nps', settled.reading.scale, 'high is good')!;
  let disagree = 0;
  column.bySegment[d]!.forEach((counts, segment) => {
    const band = groupBandOf(normaliseLabel(counted.dimensions[d]!.texts[segment] ?? ''));
    if (!band) return;
    counts.forEach((count, number) => {
      const code = codes[number - FIRST_TEXT];
      if (code !== undefined && code >= 0 && !bands[band].includes(code)) disagree += count;
    });
  });
  const group = counted.header.names[counted.plan.group!] ?? '';
  return disagree > 0
    ? [warn('groupDisagrees', { count: disagree, group, column: settled.column.name }, settled.column.name)]
    : [];
}
