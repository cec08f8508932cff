import { OTHER_VALUES } from '#shared/answers/cube.ts';
import { isoDay, PERIODS, periodsBetween } from '#shared/answers/period.ts';
import { say } from '#shared/languages/say.ts';
import { defaultMethod, METHODS } from '#shared/metrics/method.ts';
import { button, element, trusted } from '../../element.ts';
import { choice, field } from '../../pages/page-parts.ts';
import { dayIn } from './address.ts';
import { arrange } from './arrange.ts';
import { periodDays } from './period-days.ts';
import { methodOf } from './score-answers.ts';
import type { LoadedSource } from './see-context.ts';
import { daysOf, dimensionsOf } from './source-reach.ts';
import { backTo, type FilterStep, type SeeState, type Span, withoutStep, withStep } from './view-state.ts';
import type { Writer } from './written.ts';

/** What the filter bar needs of the page. */
export interface FilterBarActs {
  readonly change: (state: SeeState) => void;
  readonly compare: () => void;
}

/** Values of a column that are shown to choose from at once. */
const MOST_SHOWN = 300;

/** The filters: what there is to choose, the breadcrumb of what was chosen, and how many answers that leaves. */
export class FilterBar {
  readonly root: HTMLElement;
  private readonly choices = element('div', { class: 'see-choices' });
  private readonly trail = element('nav', { class: 'see-trail' });
  private readonly acts: FilterBarActs;

  constructor(acts: FilterBarActs) {
    this.acts = acts;
    this.root = element('section', { class: 'see-filters' }, this.choices, this.trail);
  }

  /** Shows what a state filters by. Open choices and focus stay where they are. */
  show(state: SeeState, sources: readonly LoadedSource[], writer: Writer): void {
    const { words } = writer;
    this.root.setAttribute('aria-label', words.filters);
    this.trail.setAttribute('aria-label', words.trail);
    const open = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.choice : undefined;
    const shown =
      state.sources.length === 0 ? sources : sources.filter(({ summary }) => state.sources.includes(summary.id));
    const made = [
      ...(sources.length > 1 ? [this.sourceChoice(state, sources, writer)] : []),
      ...this.dateChoice(state, shown, writer),
      ...this.columnChoices(state, shown, writer),
      ...this.viewChoices(state, shown, writer),
    ];
    this.choices.replaceChildren(...made);
    if (open !== undefined) this.choices.querySelector<HTMLElement>(`[data-choice="${CSS.escape(open)}"]`)?.focus();
    this.showTrail(state, writer);
  }

  /** Says how many answers are left. */
  showCount(text: string): void {
    const there = this.trail.querySelector('.see-count');
    if (there) there.textContent = text;
  }

  private showTrail(state: SeeState, writer: Writer): void {
    const { words } = writer;
    const focused = this.trail.contains(document.activeElement);
    const steps = state.steps.map((step, at) => {
      const what = writer.step(step);
      const last = at === state.steps.length - 1;
      const back = button(what, () => this.acts.change(backTo(state, at + 1)), {
        class: 'see-crumb',
        'aria-label': last ? undefined : say(words.backTo, { what }),
        'aria-current': last ? 'true' : undefined,
      });
      const remove = button('×', () => this.acts.change(withoutStep(state, at)), {
        class: 'see-remove',
        'aria-label': say(words.remove, { what }),
        title: say(words.remove, { what }),
      });
      return element('li', {}, element('span', { class: 'see-chip' }, back, remove));
    });
    const root = button(words.all, () => this.acts.change(backTo(state, 0)), {
      class: 'see-crumb see-root',
      'aria-current': steps.length === 0 ? 'true' : undefined,
    });
    arrange(this.trail, [
      element('ol', {}, element('li', {}, root), ...steps),
      this.trail.querySelector('.see-count') ?? element('span', { class: 'see-count' }, words.busy),
    ]);
    // What was pressed is gone: focus stays in the breadcrumb.
    if (focused) (this.trail.querySelector<HTMLElement>('li:last-child .see-crumb') ?? root).focus();
  }

  private sourceChoice(state: SeeState, sources: readonly LoadedSource[], { words, count }: Writer): HTMLElement {
    const chosen = new Set(state.sources.length === 0 ? sources.map(({ summary }) => summary.id) : state.sources);
    const items = sources.map(({ summary }) => ({ value: summary.id, name: summary.name, on: chosen.has(summary.id) }));
    const name = say(words.sourcesShown, {
      count: count(items.filter(({ on }) => on).length),
      all: count(items.length),
    });
    return this.checks(
      'source',
      chosen.size < sources.length ? name : words.allSources,
      words.sources,
      items,
      words,
      (values) => this.acts.change({ ...state, sources: values.length === sources.length ? [] : values }),
    );
  }

  private columnChoices(state: SeeState, sources: readonly LoadedSource[], writer: Writer): HTMLElement[] {
    const { words, count } = writer;
    const columns = new Map<string, Set<string>>();
    for (const { source } of sources) {
      [...dimensionsOf(source)].forEach(([name], place) => {
        const texts = columns.get(name) ?? new Set();
        for (const text of source.cube.dimensions[place]?.texts ?? []) texts.add(text);
        columns.set(name, texts);
      });
    }
    return [...columns].map(([column, texts]) => {
      const step = state.steps.find((one) => one.kind === 'is' && one.column === column);
      const on = new Set(step?.kind === 'is' ? step.any : []);
      const items = [...texts]
        .filter((text) => text !== OTHER_VALUES || sources.some(({ source }) => hasOthers(source, column)))
        .map((value) => ({ value, name: writer.value(value), on: on.has(value) }))
        .sort(
          (a, b) =>
            Number(b.on) - Number(a.on) || a.name.localeCompare(b.name, writer.reader.locale, { numeric: true }),
        );
      const name = writer.value(column);
      return this.checks(
        `is.${column}`,
        on.size > 0 ? `${name} (${count(on.size)})` : name,
        say(words.values, { column: name, count: count(items.length) }),
        items,
        words,
        (any) => this.acts.change(withStep(state, { kind: 'is', column, any })),
      );
    });
  }

  /** A button that opens a list of boxes to tick; each tick counts at once. */
  private checks(
    id: string,
    label: string,
    title: string,
    items: readonly { readonly value: string; readonly name: string; readonly on: boolean }[],
    words: Writer['words'],
    chosen: (values: string[]) => void,
  ): HTMLElement {
    const active = items.some(({ on }) => on);
    return this.drop(
      id,
      label,
      title,
      active && id !== 'source',
      () => {
        const list = element('ul', { class: 'see-checks' });
        const on = new Set(items.filter((item) => item.on).map(({ value }) => value));
        const fill = (sought: string): void => {
          const found = items.filter(({ name }) => name.toLowerCase().includes(sought.toLowerCase()));
          list.replaceChildren(
            ...found.slice(0, MOST_SHOWN).map(({ value, name }) => {
              const box = element('input', { type: 'checkbox', checked: on.has(value) });
              box.checked = on.has(value);
              box.addEventListener('change', () => {
                if (box.checked) on.add(value);
                else on.delete(value);
              });
              return element('li', {}, element('label', {}, box, element('bdi', {}, name)));
            }),
          );
        };
        fill('');
        const search = element('input', { type: 'search', 'aria-label': words.search, placeholder: words.search });
        search.addEventListener('input', () => fill(search.value));
        return {
          content: [...(items.length > 9 ? [search] : []), list],
          apply: () => {
            chosen(items.map(({ value }) => value).filter((value) => on.has(value)));
            return true;
          },
        };
      },
      words,
    );
  }

  private dateChoice(state: SeeState, sources: readonly LoadedSource[], writer: Writer): HTMLElement[] {
    const { words, reader } = writer;
    const spans = sources.map(({ source }) => daysOf(source)).filter((span) => span !== undefined);
    if (spans.length === 0) return [];
    const all: Span = { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
    const step = state.steps.find((one): one is FilterStep & { kind: 'days' } => one.kind === 'days');
    return [
      this.drop(
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
            group.append(
              ...[...names].reverse().map((name) => element('option', { value: name }, reader.period(name))),
            );
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
              this.acts.change(
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

  /** A button with what it opens below it. */
  private drop(
    id: string,
    label: string,
    title: string,
    active: boolean,
    make: () => { content: readonly Node[]; apply: () => boolean },
    words: Writer['words'],
  ): HTMLElement {
    const panel = element('div', { class: 'see-drop', popover: 'auto', role: 'dialog', 'aria-label': title });
    const opener = button(element('bdi', {}, label), () => {}, {
      class: active ? 'see-open see-on' : 'see-open',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      'data-choice': id,
    });
    opener.popoverTargetElement = panel;
    let apply = (): boolean => true;
    const done = (): void => {
      if (!apply()) return;
      if (panel.isConnected) panel.hidePopover();
      // The page was counted anew, and the button with it.
      this.choices.querySelector<HTMLElement>(`[data-choice="${CSS.escape(id)}"]`)?.focus();
    };
    panel.addEventListener('beforetoggle', (event) => {
      if (event.newState !== 'open') return;
      const made = make();
      apply = made.apply;
      const form = element(
        'form',
        {},
        ...made.content,
        element('div', { class: 'see-acts' }, element('button', { class: 'main' }, words.apply)),
      );
      form.addEventListener(
        'submit',
        trusted((submitted: SubmitEvent) => {
          submitted.preventDefault();
          done();
        }),
      );
      panel.replaceChildren(form);
    });
    panel.addEventListener('toggle', (event) => {
      const open = event.newState === 'open';
      opener.setAttribute('aria-expanded', String(open));
      if (open) {
        placeBelow(opener, panel);
        panel.querySelector<HTMLElement>('input, select')?.focus();
      } else panel.replaceChildren();
    });
    return element('div', { class: 'see-dropper' }, opener, panel);
  }

  private viewChoices(state: SeeState, sources: readonly LoadedSource[], { words, reader }: Writer): HTMLElement[] {
    const made: HTMLElement[] = [];
    const set = (change: (value: string) => SeeState, select: HTMLSelectElement): HTMLSelectElement => {
      select.addEventListener('change', () => this.acts.change(change(select.value)));
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
      const stated = new Set(
        ofEffort.map(({ summary }) => methodOf(summary, 'ces', undefined) ?? defaultMethod('ces')),
      );
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
    made.push(button(words.compare.button, this.acts.compare, { class: 'see-open', 'data-choice': 'compare' }));
    return made;
  }
}

function named(name: string, select: HTMLSelectElement): HTMLElement {
  return element('label', { class: 'see-inline' }, element('span', {}, name), select);
}

function hasOthers(source: LoadedSource['source'], column: string): boolean {
  const place = [...dimensionsOf(source).keys()].indexOf(column);
  return source.cube.dimensions[place]?.closed === true;
}

function yearsOf({ from, to }: Span): string[] {
  const [first, last] = [from, to].map((day) => Number(isoDay(day).slice(0, 4)));
  return Array.from({ length: last! - first! + 1 }, (_, at) => String(first! + at));
}

/** Puts what was opened below its button, within the window. */
export function placeBelow(opener: Element, panel: HTMLElement): void {
  const at = opener.getBoundingClientRect();
  const wide = document.documentElement.clientWidth;
  const size = panel.getBoundingClientRect();
  const start = getComputedStyle(opener).direction === 'rtl' ? at.right - size.width : at.left;
  panel.style.left = `${Math.max(8, Math.min(wide - size.width - 8, start))}px`;
  const below = at.bottom + 6;
  const room = document.documentElement.clientHeight;
  const top = below + size.height > room - 8 && at.top - size.height - 6 > 8 ? at.top - size.height - 6 : below;
  panel.style.top = `${Math.max(8, Math.min(top, Math.max(8, room - size.height - 8)))}px`;
}
