import { say } from '#shared/languages/say.ts';
import { stated } from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';
import {
  type MappingCondition,
  type MappingField,
  mappingFields,
  readingStated,
} from '../../../views/mapping/mapping-fields.ts';
import type { UnderstoodFile } from '../../addon/import/understand-file.ts';
import { choice, element } from '../element.ts';
import type { SidebarPage } from '../open-page.ts';
import { columnList } from './column-list.ts';

/** What a person can state of a file, where it was recognised wrong: how it is scored, how it is read, and what its columns are. */
export function mappingFold(
  understood: UnderstoodFile,
  file: string,
  page: SidebarPage & { readonly zone: string },
  change: (mapping: Mapping) => void,
): HTMLElement {
  const { mapping, refusal } = understood;
  const { reader, dashboard, words, zone } = page;
  const said = dashboard.mapping;
  const { how, reading, where } = mappingFields(understood, { reader, words: said }, browserZone());
  // How answers are averaged is said where a formula is made of them.
  const scoring = how.filter(({ key }) => key !== 'method').map((one) => (one.key === 'zone' ? ofSheet(one) : one));
  return element(
    'details',
    { id: 'columns', open: refusal !== undefined || Object.keys(mapping).length > 0 },
    element('summary', {}, said.title),
    element('p', { class: 'quiet' }, said.about),
    element('fieldset', {}, element('legend', {}, said.how), ...scoring.map(select)),
    element(
      'details',
      { id: 'reading', open: readingStated(mapping) },
      element('summary', {}, said.reading),
      element(
        'fieldset',
        { 'aria-label': said.reading },
        ...reading.map(select),
        ...where.flatMap(condition),
        partial(),
      ),
    ),
    columnList(understood, file, page, change),
  );

  function select({ key, title, options, now, to }: MappingField): HTMLElement {
    return choice(key, title, options, now, (value) => change(to(value)));
  }

  /** Here a zone says when a time without an offset was; days are those of the spreadsheet in any case. */
  function ofSheet({ options, ...field }: MappingField): MappingField {
    const [, ...others] = options;
    return {
      ...field,
      title: words.import.timesIn,
      options: [['', say(words.import.zoneOfSheet, { zone })], ...others],
    };
  }

  function condition({ column, value }: MappingCondition, at: number): HTMLElement[] {
    const id = at === 0 ? 'where' : `where-${at + 1}`;
    const chosen = choice(id, said.where, column.options, column.now, (now) => change(column.to(now)));
    if (!value) return [chosen];
    const input = element('input', { id: `${id}-value`, list: `${id}-values`, value: value.now });
    input.addEventListener('change', () => change(value.to(input.value)));
    const known = element(
      'datalist',
      { id: `${id}-values` },
      ...value.known.map((one) => element('option', { value: one })),
    );
    return [
      chosen,
      element('div', { class: 'field' }, element('label', { for: `${id}-value` }, said.whereValue), input, known),
    ];
  }

  function partial(): HTMLElement {
    const box = element('input', { type: 'checkbox', id: 'partial', checked: mapping.includePartial === true });
    box.addEventListener('change', () => change(stated(mapping, 'includePartial', box.checked || undefined)));
    return element('label', { class: 'line' }, box, said.partial);
  }
}

function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
