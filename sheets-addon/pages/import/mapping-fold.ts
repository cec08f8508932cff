import { say } from '#shared/languages/say.ts';
import { stated } from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';
import {
  type MappingField,
  mappingFields,
  readingStated,
  whereStated,
  whereValues,
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
  const { how, reading } = mappingFields(understood, { reader, words: said }, browserZone());
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
      element('fieldset', { 'aria-label': said.reading }, ...reading.map(select), whereValue(), partial()),
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

  function whereValue(): HTMLElement | false {
    const [now] = mapping.where ?? [];
    if (!now) return false;
    const known = [...new Set([now.value, ...whereValues(understood, now.column)])];
    const input = element('input', { id: 'where-value', list: 'where-values', value: now.value });
    input.addEventListener('change', () => change(whereStated(mapping, now.column, input.value)));
    return element(
      'div',
      { class: 'field' },
      element('label', { for: 'where-value' }, said.whereValue),
      input,
      element('datalist', { id: 'where-values' }, ...known.map((value) => element('option', { value }))),
    );
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
