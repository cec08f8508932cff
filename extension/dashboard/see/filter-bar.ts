import { OTHER_VALUES } from '#shared/answers/cube.ts';
import { say } from '#shared/languages/say.ts';
import { button, element } from '../../element.ts';
import { arrange } from './arrange.ts';
import { checkList } from './check-list.ts';
import { dateChoice } from './date-choice.ts';
import type { FilterBarActs } from './filter-acts.ts';
import type { LoadedSource } from './see-context.ts';
import { dimensionsOf } from './source-reach.ts';
import { viewChoices } from './view-choices.ts';
import { backTo, type SeeState, withoutStep, withStep } from './view-state.ts';
import type { Writer } from './written.ts';

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
      ...dateChoice(this.choices, this.acts, state, shown, writer),
      ...this.columnChoices(state, shown, writer),
      ...viewChoices(this.acts, state, shown, writer),
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

  private sourceChoice(state: SeeState, sources: readonly LoadedSource[], writer: Writer): HTMLElement {
    const { words, count } = writer;
    const chosen = new Set(state.sources.length === 0 ? sources.map(({ summary }) => summary.id) : state.sources);
    const items = sources.map(({ summary }) => ({ value: summary.id, name: summary.name, on: chosen.has(summary.id) }));
    const name = say(words.sourcesShown, {
      count: count(items.filter(({ on }) => on).length),
      all: count(items.length),
    });
    return checkList(
      this.choices,
      'source',
      chosen.size < sources.length ? name : words.allSources,
      words.sources,
      items,
      writer,
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
      return checkList(
        this.choices,
        `is.${column}`,
        on.size > 0 ? `${name} (${count(on.size)})` : name,
        say(words.values, { column: name, count: count(items.length) }),
        items,
        writer,
        (any) => this.acts.change(withStep(state, { kind: 'is', column, any })),
      );
    });
  }
}

function hasOthers(source: LoadedSource['source'], column: string): boolean {
  const place = [...dimensionsOf(source).keys()].indexOf(column);
  return source.cube.dimensions[place]?.closed === true;
}
