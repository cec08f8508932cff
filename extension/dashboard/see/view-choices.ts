import { PERIODS } from '#shared/answers/period.ts';
import { defaultMethod, METHODS } from '#shared/metrics/method.ts';
import { button, element } from '../../element.ts';
import { choice } from '../../pages/page-parts.ts';
import type { FilterBarActs } from './filter-acts.ts';
import { methodOf } from './score-answers.ts';
import type { LoadedSource } from './see-context.ts';
import { daysOf } from './source-reach.ts';
import type { SeeState } from './view-state.ts';
import type { Writer } from './written.ts';

/** How it is looked at: periods, the method of effort, comparison. */
export function viewChoices(
  acts: FilterBarActs,
  state: SeeState,
  sources: readonly LoadedSource[],
  { words, reader }: Writer,
): HTMLElement[] {
  const made: HTMLElement[] = [];
  const set = (change: (value: string) => SeeState, select: HTMLSelectElement): HTMLSelectElement => {
    select.addEventListener('change', () => acts.change(change(select.value)));
    return select;
  };
  if (sources.some(({ source }) => daysOf(source))) {
    const periods = choice(
      [['', words.fitting], ...PERIODS.map((period) => [period, reader.words.periods[period]] as const)],
      state.period ?? '',
      { 'data-choice': 'period' },
    );
    const change = (value: string): SeeState => {
      const { period: _, ...others } = state;
      const period = PERIODS.find((one) => one === value);
      return period ? { ...others, period } : others;
    };
    made.push(named(words.period, set(change, periods)));
  }
  const ofEffort = sources.filter(({ summary }) => summary.scores.some(({ metric }) => metric === 'ces'));
  if (ofEffort.length > 0) {
    const stated = new Set(ofEffort.map(({ summary }) => methodOf(summary, 'ces', undefined) ?? defaultMethod('ces')));
    const unless = stated.size === 1 ? [...stated][0] : undefined;
    const methods = METHODS.map((method) => [method, words.methods[method]] as const);
    const change = (value: string): SeeState => {
      const { method: _, ...others } = state;
      const method = METHODS.find((one) => one === value);
      return method === undefined || method === unless ? others : { ...others, method };
    };
    const options = unless === undefined ? [['', words.asStated] as const, ...methods] : methods;
    const select = choice(options, state.method ?? unless ?? '', { 'data-choice': 'effort' });
    made.push(named(words.effortAs, set(change, select)));
  }
  if (made.length > 0) made[0]!.classList.add('see-views-first');
  made.push(button(words.compare.button, acts.compare, { class: 'see-open', 'data-choice': 'compare' }));
  return made;
}

function named(name: string, select: HTMLSelectElement): HTMLElement {
  return element('label', { class: 'see-inline' }, element('span', {}, name), select);
}
