import { en } from '#shared/languages/en/words.ts';
import { say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';
import type { SamplePlan } from '../sample-plan.ts';
import { wrap } from './display-width.ts';
import { type Canvas, pageFor } from './ink.ts';
import { sentenceLines } from './notes.ts';
import { typedSpaces } from './printable.ts';
import { percentText, pointsText } from './score-words.ts';

/**
 * A sample plan for a terminal: what to collect, what to send, and what was assumed.
 *
 * @param plan made with the same words
 * @param words the reader's language
 * @returns text that ends with a line break
 */
export function planText(plan: SamplePlan, canvas: Canvas, words: Words = en): string {
  const page = { ...pageFor(canvas, words), width: canvas.width - 2 };
  const { width, ink, numbers } = page;
  const told = words.plan;
  const { metric, method, margin, detect, perGroup, answers, invitations, population } = plan;
  const score = metric === 'ces' ? `${words.metricShort.ces}, ${words.methods[method]}` : words.metricShort[metric];
  const confidence = percentText(plan.confidence, page);
  const lines: string[] = [];
  const tell = (template: string, params: Parameters<typeof say>[1], more = ''): void =>
    void lines.push(...wrap(say(template, params) + more, width));
  if (perGroup === null) {
    tell(told.answers, { count: ink('strong', numbers.count(answers)) });
    const among = population === null ? '' : `, ${say(told.among, { population: numbers.count(population) })}`;
    tell(told.within, { score, margin: pointsText(margin ?? 0, method, page), confidence }, among);
  } else {
    tell(told.groups, { count: ink('strong', numbers.count(perGroup)), all: numbers.count(answers) });
    const power = percentText(plan.power ?? 0, page);
    tell(told.detect, { difference: pointsText(detect ?? 0, method, page), score, power, confidence });
  }
  if (invitations !== null) {
    const share = percentText(plan.responseRate ?? 0, page);
    tell(told.invitations, { count: ink('strong', numbers.count(invitations)), share });
  }
  if (plan.assumed.length > 0) lines.push('', ink('quiet', told.assumed), ...sentenceLines(plan.assumed, width));
  if (plan.warnings.length > 0) lines.push('', ...sentenceLines(plan.warnings, width, ink('warning', '!')));
  const body = lines.map((line) => (line === '' ? '' : `  ${line}`));
  return typedSpaces(`\n${body.join('\n')}\n\n`);
}
