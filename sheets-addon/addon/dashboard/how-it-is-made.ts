import { parseScale } from '#shared/answers/scale.ts';
import { say } from '#shared/languages/say.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import { defaultMethod } from '#shared/metrics/method.ts';
import { type Formula, joined } from './formula.ts';
import type { PageSource } from './section.ts';
import { SUMMARY_ROW } from './tables.ts';

/** Method, scale, direction and n of a number, in words. */
export function howItIsMade({ plan, tables, cells, words, coreWords }: PageSource, metric: Metric): Formula {
  const { scale, direction } = parseScale(plan.answers[metric]!.scale);
  const method = coreWords.methods[defaultMethod(metric)];
  const template = say(words.how, {
    method: method.charAt(0).toUpperCase() + method.slice(1),
    scale: scale.name,
    direction: coreWords.directions[metric === 'ces' ? (direction ?? 'ease') : 'high is good'],
  });
  return joined(template, { n: cells.cell(tables.summaries[metric]!, SUMMARY_ROW.n, 2) });
}
