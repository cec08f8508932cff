import { en } from '#shared/languages/en/words.ts';
import type { SamplePlan } from '../sample-plan.ts';
import { wrap } from './display-width.ts';
import { type Canvas, inkFor } from './ink.ts';
import { sentenceLines } from './notes.ts';
import { grouped } from './numbers.ts';
import { confidenceText } from './score-words.ts';

/**
 * A sample plan for a terminal: what to collect, what to send, and what was assumed.
 *
 * @returns text that ends with a line break
 */
export function planText(plan: SamplePlan, canvas: Canvas): string {
  const ink = inkFor(canvas);
  const width = canvas.width - 2;
  const unit = plan.method === 'mean' ? '' : plan.method === 'net' ? ' points' : ' percentage points';
  const name = `${en.metricShort[plan.metric]} (${plan.method})`;
  const lines: string[] = [];
  const say = (text: string): void => void lines.push(...wrap(text, width));
  if (plan.perGroup === null) {
    say(`${ink('strong', grouped(plan.answers))} answers`);
    say(`for ${name} within ±${plan.margin}${unit} at ${confidenceText(plan.confidence)} confidence${among(plan)}`);
  } else {
    say(`${ink('strong', grouped(plan.perGroup))} answers in each of two groups, ${grouped(plan.answers)} in all`);
    say(
      `to find a difference of ${plan.detect}${unit} in ${name} with power ${confidenceText(plan.power ?? 0)} at ${confidenceText(plan.confidence)} confidence`,
    );
  }
  if (plan.invitations !== null) {
    say(
      `${ink('strong', grouped(plan.invitations))} invitations to send, if ${confidenceText(plan.responseRate ?? 0)} answer`,
    );
  }
  if (plan.assumed.length > 0) lines.push('', ink('quiet', 'Assumed'), ...sentenceLines(plan.assumed, width));
  if (plan.warnings.length > 0) lines.push('', ...sentenceLines(plan.warnings, width, ink('warning', '!')));
  const body = lines.map((line) => (line === '' ? '' : `  ${line}`));
  return `\n${body.join('\n')}\n\n`;
}

function among({ population }: SamplePlan): string {
  return population === null ? '' : `, among ${grouped(population)} people`;
}
