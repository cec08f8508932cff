import { effortIndicators, type FrictionType, otherFriction } from '#shared/friction/friction-types.ts';
import { severities, type TicketNotes } from '#shared/friction/note.ts';
import { button, element } from '../../element.ts';
import { deskName } from '../desk-name.ts';
import type { Spoken } from '../page-language.ts';
import { choice, field } from '../page-parts.ts';
import { type NoteFilters, readFilters } from './note-filters.ts';

/**
 * The form that finds notes. Its fields are named as the address has them.
 *
 * @param changed hears every change, with all filters as they are now
 */
export function filterForm(
  tickets: readonly TicketNotes[],
  filters: NoteFilters,
  spoken: Spoken,
  changed: (filters: NoteFilters) => void,
): HTMLFormElement {
  const words = spoken.words.notes;
  const { severities: names } = spoken.overlay;
  const day = (name: 'from' | 'to') => element('input', { type: 'date', name, value: filters[name] });
  const search = element('input', {
    type: 'search',
    name: 'words',
    value: filters.words,
    placeholder: words.searchIn,
    maxlength: 300,
  });
  const severity = choice(
    [['', words.anySeverity], ...severities.map((step) => [String(step), names[step]] as const)],
    String(filters.severity ?? ''),
    { name: 'severity' },
  );
  const next = choice(
    [
      ['', words.anyNext],
      ['with', words.withNext],
      ['without', words.withoutNext],
    ],
    filters.next ?? '',
    { name: 'next' },
  );
  const clear = button(words.clear, () => changed({}), { id: 'clear', class: 'plain', hidden: isEmpty(filters) });
  const form = element(
    'form',
    { role: 'search', 'aria-label': words.filters, class: 'filters' },
    field(words.search, search),
    field(words.type, typeChoice(filters.type, spoken, words.anyType)),
    field(words.severity, severity),
    field(words.desk, deskChoice(tickets, filters, words.anyDesk)),
    field(words.from, day('from')),
    field(words.to, day('to')),
    field(words.next, next),
    clear,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const now = filtersIn(form);
    clear.hidden = isEmpty(now);
    changed(now);
  });
  return form;
}

/** A choice of friction types in two groups. @param none what stands first and chooses nothing */
export function typeChoice(
  chosen: FrictionType | undefined,
  { overlay }: Pick<Spoken, 'overlay'>,
  none?: string,
): HTMLSelectElement {
  const option = (type: FrictionType) =>
    element('option', { value: type, selected: type === chosen }, overlay.types[type]);
  return element(
    'select',
    { name: 'type' },
    none !== undefined && element('option', { value: '' }, none),
    element('optgroup', { label: overlay.indicators }, ...effortIndicators.map(option)),
    element('optgroup', { label: overlay.otherFriction }, ...otherFriction.map(option)),
  );
}

/** A desk with several sites can be chosen as a whole, or one of its sites. */
function deskChoice(tickets: readonly TicketNotes[], { desk, site }: NoteFilters, any: string): HTMLSelectElement {
  const sites = new Map<string, Set<string>>();
  for (const ticket of tickets) sites.set(ticket.desk, (sites.get(ticket.desk) ?? new Set()).add(ticket.site));
  const options = [...sites].flatMap(([id, those]) => [
    [id, deskName(id)] as const,
    ...[...those].sort().map((each) => [`${id} ${each}`, `${deskName(id)} · ${each}`] as const),
  ]);
  const chosen = [desk, site].filter(Boolean).join(' ');
  const unknown = chosen !== '' && !options.some(([value]) => value === chosen) ? [[chosen, chosen] as const] : [];
  return choice([['', any], ...options, ...unknown], chosen, { name: 'desk' });
}

function filtersIn(form: HTMLFormElement): NoteFilters {
  const query = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const [desk = '', site = ''] = (query.get('desk') ?? '').split(' ');
  query.set('desk', desk);
  query.set('site', site);
  return readFilters(query);
}

function isEmpty(filters: NoteFilters): boolean {
  return Object.keys(filters).length === 0;
}
