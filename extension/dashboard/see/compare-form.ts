import { OTHER_VALUES } from '#shared/answers/cube.ts';
import { periodsBetween } from '#shared/answers/period.ts';
import { button, element, trusted } from '../../element.ts';
import { choice, field } from '../../pages/page-parts.ts';
import { periodDays } from './period-days.ts';
import type { LoadedSource } from './see-context.ts';
import { daysOf, dimensionsOf } from './source-reach.ts';
import { type CompareAsked, overlap, type Span } from './view-state.ts';
import type { Writer } from './written.ts';

/** What the form begins with. */
export type CompareStart =
  | { readonly column: string; readonly value: string }
  | { readonly period: string }
  | CompareAsked
  | undefined;

/** Asks which two segments or times to set side by side. @param done takes what was chosen, or says why it does not */
export function askWhatToCompare(
  sources: readonly LoadedSource[],
  start: CompareStart,
  writer: Writer,
  done: (compare: CompareAsked) => string | undefined,
): void {
  const { words, reader } = writer;
  const columns = columnsOf(sources);
  const periods = periodsOf(sources);
  const dialog = element('dialog', { class: 'see-dialog', 'aria-labelledby': 'see-compare-title' });
  const title = element('h2', { id: 'see-compare-title' }, words.compare.title);
  dialog.addEventListener('close', () => dialog.remove());
  const cancel = button(words.menu.close, () => dialog.close());
  const options: [string, string][] = [];
  if (columns.size > 0) options.push(['segments', words.compare.segments]);
  if (periods.length > 1) options.push(['times', words.compare.times]);
  if (options.length === 0) {
    dialog.append(title, element('p', {}, words.compare.impossible), element('div', { class: 'see-acts' }, cancel));
    document.body.append(dialog);
    dialog.showModal();
    return;
  }
  const times = start && ('period' in start || ('kind' in start && start.kind === 'days'));
  const what = choice(options, times && periods.length > 1 ? 'times' : options[0]![0]);
  const column = choice(
    [...columns.keys()].map((name) => [name, writer.value(name)] as const),
    start && 'column' in start ? start.column : '',
  );
  const first = element('select');
  const second = element('select');
  const wrong = element('p', { class: 'see-wrong', role: 'alert' });
  const columnField = field(words.compare.column, column);

  function fill(): void {
    const segments = what.value === 'segments';
    columnField.hidden = !segments;
    const choices = segments
      ? (columns.get(column.value) ?? []).map((value) => [value, writer.value(value)] as const)
      : periods.map((name) => [name, reader.period(name)] as const);
    for (const select of [first, second])
      select.replaceChildren(...choices.map(([value, name]) => element('option', { value }, name)));
    second.selectedIndex = Math.min(1, choices.length - 1);
    begin(segments);
  }

  function begin(segments: boolean): void {
    if (!start) return;
    if ('kind' in start) {
      if (start.kind === 'values' && segments && start.column === column.value)
        [first.value, second.value] = [start.a, start.b];
      if (start.kind === 'days' && !segments) {
        const name = ({ from, to }: Span) =>
          periods.find((one) => periodDays(one)?.from === from && periodDays(one)?.to === to);
        [first.value, second.value] = [name(start.a) ?? first.value, name(start.b) ?? second.value];
      }
    } else if ('period' in start && !segments) {
      const kind = periods.filter(
        (name) => name.length === start.period.length && /[QW]/.test(name) === /[QW]/.test(start.period),
      );
      const at = kind.indexOf(start.period);
      if (at < 0) return;
      second.value = start.period;
      // Newest first: what came before it stands behind it.
      first.value = kind[at + 1] ?? kind[at - 1] ?? first.value;
    } else if ('column' in start && segments && start.column === column.value) {
      first.value = start.value;
      if (second.value === start.value) second.selectedIndex = first.selectedIndex === 0 ? 1 : 0;
    }
  }

  what.addEventListener('change', fill);
  column.addEventListener('change', fill);
  fill();
  const form = element(
    'form',
    { class: 'see-form' },
    field(words.compare.what, what),
    columnField,
    field(words.compare.first, first),
    field(words.compare.second, second),
    wrong,
    element('div', { class: 'see-acts' }, cancel, element('button', { class: 'main' }, words.compare.act)),
  );
  form.addEventListener(
    'submit',
    trusted((event: SubmitEvent) => {
      event.preventDefault();
      const compare = chosen(what.value, column.value, first.value, second.value);
      if (typeof compare === 'string') {
        wrong.textContent = words.compare[compare];
        second.focus();
        return;
      }
      const refused = done(compare);
      if (refused === undefined) dialog.close();
      else wrong.textContent = refused;
    }),
  );
  dialog.append(title, form);
  document.body.append(dialog);
  dialog.showModal();
}

/** What was chosen, or why it cannot be compared. */
function chosen(what: string, column: string, a: string, b: string): CompareAsked | 'same' | 'overlap' {
  if (a === b) return 'same';
  if (what === 'segments') return { kind: 'values', column, a, b };
  const [first, second] = [periodDays(a), periodDays(b)];
  if (!first || !second) return 'same';
  return overlap(first, second) ? 'overlap' : { kind: 'days', a: first, b: second };
}

function columnsOf(sources: readonly LoadedSource[]): ReadonlyMap<string, readonly string[]> {
  const columns = new Map<string, Set<string>>();
  for (const { source } of sources) {
    [...dimensionsOf(source)].forEach(([name], place) => {
      const texts = columns.get(name) ?? new Set();
      for (const text of source.cube.dimensions[place]?.texts ?? []) if (text !== OTHER_VALUES) texts.add(text);
      columns.set(name, texts);
    });
  }
  return new Map([...columns].filter(([, texts]) => texts.size > 1).map(([name, texts]) => [name, [...texts].sort()]));
}

/** Years, quarters and months that there are answers in, the newest first of each. */
function periodsOf(sources: readonly LoadedSource[]): readonly string[] {
  const spans = sources.map(({ source }) => daysOf(source)).filter((span) => span !== undefined);
  if (spans.length === 0) return [];
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  const months = periodsBetween(from, to, 'month');
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const names = [months, periodsBetween(from, to, 'quarter'), years].map((some) => [...some].reverse());
  return names.flat();
}
