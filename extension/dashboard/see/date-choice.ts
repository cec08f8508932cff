import { isoDay, periodsBetween } from '#shared/answers/period.ts';
import { element } from '../../element.ts';
import { field } from '../../pages/page-parts.ts';
import { dayIn } from './address.ts';
import { dropDown } from './drop-down.ts';
import type { FilterBarActs } from './filter-acts.ts';
import { periodDays } from './period-days.ts';
import type { LoadedSource } from './see-context.ts';
import { daysOf } from './source-reach.ts';
import { type FilterStep, type SeeState, type Span, withStep } from './view-state.ts';
import type { Writer } from './written.ts';

/** The choice of days; none where no source has dates. */
export function dateChoice(
  choices: HTMLElement,
  acts: FilterBarActs,
  state: SeeState,
  sources: readonly LoadedSource[],
  writer: Writer,
): HTMLElement[] {
  const { words, reader } = writer;
  const spans = sources.map(({ source }) => daysOf(source)).filter((span) => span !== undefined);
  if (spans.length === 0) return [];
  const all: Span = { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
  const step = state.steps.find((one): one is FilterStep & { kind: 'days' } => one.kind === 'days');
  return [
    dropDown(
      choices,
      'days',
      step ? writer.step(step) : words.dates,
      words.dates,
      step !== undefined,
      () => {
        const input = (value: number | undefined): HTMLInputElement =>
          element('input', {
            type: 'date',
            min: isoDay(all.from),
            max: isoDay(all.to),
            value: value === undefined ? '' : isoDay(value),
          });
        const [from, to] = [input(step?.from), input(step?.to)];
        const wrong = element('p', { class: 'see-wrong', role: 'alert' });
        const options = [
          { label: words.years, names: yearsOf(all) },
          { label: words.quarters, names: periodsBetween(all.from, all.to, 'quarter') },
          { label: words.months, names: periodsBetween(all.from, all.to, 'month') },
        ];
        const quick = element('select', {}, element('option', { value: '' }, words.anyDay));
        for (const { label, names } of options) {
          const group = element('optgroup', { label });
          group.append(...[...names].reverse().map((name) => element('option', { value: name }, reader.period(name))));
          quick.append(group);
        }
        quick.addEventListener('change', () => {
          const days = periodDays(quick.value);
          from.value = days ? isoDay(days.from) : '';
          to.value = days ? isoDay(days.to) : '';
        });
        return {
          content: [
            field(words.dates, quick),
            element('div', { class: 'see-two' }, field(words.from, from), field(words.to, to)),
            wrong,
          ],
          apply: () => {
            const days = { from: dayIn(from.value), to: dayIn(to.value) };
            if (days.from !== undefined && days.to !== undefined && days.from > days.to) {
              wrong.textContent = words.wrongDays;
              from.focus();
              return false;
            }
            acts.change(
              withStep(state, {
                kind: 'days',
                ...(days.from !== undefined && { from: days.from }),
                ...(days.to !== undefined && { to: days.to }),
              }),
            );
            return true;
          },
        };
      },
      words,
    ),
  ];
}

function yearsOf({ from, to }: Span): string[] {
  const [first, last] = [from, to].map((day) => Number(isoDay(day).slice(0, 4)));
  return Array.from({ length: last! - first! + 1 }, (_, at) => String(first! + at));
}
