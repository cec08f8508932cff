import { stated } from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';
import {
  type MappingCondition,
  type MappingField,
  mappingFields,
  readingStated,
} from '../../../views/mapping/mapping-fields.ts';
import { element } from '../../element.ts';
import { choice, field } from '../../pages/page-parts.ts';
import type { Proposal } from '../import/messages.ts';
import type { PageContext } from '../page/page-context.ts';

/**
 * How the scores are made and the file is read, to be stated by hand; only what makes sense for what was found is offered.
 *
 * @param change told of the mapping a person wants
 */
export function scoringForm(
  proposal: Proposal,
  id: string,
  { reader, words }: PageContext,
  change: (mapping: Mapping) => void,
): HTMLElement {
  const said = words.mapping;
  const { mapping } = proposal;
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { how, reading, where } = mappingFields(proposal, { reader, words: said }, here);
  return element(
    'div',
    { class: 'how' },
    element('fieldset', { class: 'grid' }, element('legend', {}, said.how), ...how.map(select)),
    element(
      'details',
      { class: 'reading', id: `${id}-reading`, open: readingStated(mapping) },
      element('summary', {}, said.reading),
      element('div', { class: 'grid' }, ...reading.map(select), ...where.flatMap(condition), partial()),
    ),
  );

  function select({ key, title, options, now, to }: MappingField): HTMLElement {
    const control = choice(options, now, { id: `${id}-${key}` });
    control.addEventListener('change', () => change(to(control.value)));
    return field(title, control);
  }

  function condition({ column, value }: MappingCondition, at: number): HTMLElement[] {
    const own = `${id}-where${at === 0 ? '' : `-${at + 1}`}`;
    const chosen = choice(column.options, column.now, { id: own });
    chosen.addEventListener('change', () => change(column.to(chosen.value)));
    const fields = [field(said.where, chosen)];
    if (value) {
      const input = element('input', { id: `${own}-value`, list: `${own}-values`, value: value.now });
      input.addEventListener('change', () => change(value.to(input.value)));
      const known = value.known.map((one) => element('option', { value: one }));
      const values = element('datalist', { id: `${own}-values` }, ...known);
      fields.push(field(said.whereValue, element('span', {}, input, values)));
    }
    return fields;
  }

  function partial(): HTMLElement {
    const box = element('input', { type: 'checkbox', id: `${id}-partial`, checked: mapping.includePartial === true });
    box.addEventListener('change', () => change(stated(mapping, 'includePartial', box.checked || undefined)));
    return element('label', { class: 'inline' }, box, said.partial);
  }
}
