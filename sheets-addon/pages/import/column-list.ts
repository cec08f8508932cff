import type { ColumnReport } from '#shared/imports/column-reports.ts';
import type { Role } from '#shared/imports/role.ts';
import { evidenceText } from '#shared/languages/evidence.ts';
import { say } from '#shared/languages/say.ts';
import { named, roleStated, scoredColumns } from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';
import type { UnderstoodFile } from '../../addon/import/understand-file.ts';
import { button, choice, element, foreign } from '../element.ts';
import type { SidebarPage } from '../open-page.ts';

/** Roles a person may give a column; what it was recognised as comes on top. */
const OFFERED: readonly Role[] = ['answer', 'date', 'segment', 'reason', 'comment', 'responseId', 'other'];
/** Columns shown before the others are asked for. */
const FIRST = 60;

/** The columns of a file: what each is taken for, why, and examples; each can be taken for something else. */
export function columnList(
  understood: UnderstoodFile,
  file: string,
  { reader, dashboard }: SidebarPage,
  change: (mapping: Mapping) => void,
): HTMLElement {
  const said = dashboard.mapping;
  const { columns, mapping } = understood;
  const scored = new Set(scoredColumns(understood));
  const list = element('section', { 'aria-label': say(said.columns, { file }) });
  list.append(...columns.slice(0, FIRST).map(part));
  if (columns.length > FIRST) {
    const more = button(say(said.moreColumns, { count: reader.number(columns.length, 0) }), () => {
      const rest = columns.slice(FIRST).map(part);
      more.replaceWith(...rest);
      rest[0]?.querySelector('select')?.focus();
    });
    list.append(more);
  }
  return list;

  function part({ position, name, role: recognised, evidence, examples, filled }: ColumnReport): HTMLElement {
    const column = named(position);
    const byYou = mapping.roles?.find((one) => one.column === column)?.role;
    const role = scored.has(position) ? 'answer' : (byYou ?? recognised);
    const names: Readonly<Record<string, string>> = reader.words.roles;
    const offered = [...new Set([recognised, ...OFFERED])];
    const isStated = byYou !== undefined || mapping.columns?.includes(column) === true;
    const why = isStated ? said.byYou : evidence.map((told) => evidenceText(told, reader.words)).join('; ');
    const shown = filled === 0 ? said.blank : examples.slice(0, 3).join(' · ');
    return element(
      'div',
      { class: 'column' },
      choice(
        `role-${position}`,
        name === '' ? column : name,
        offered.map((one) => [one, names[one] ?? one] as const),
        role,
        (value) => change(roleStated(understood, position, value as Role)),
      ),
      why !== '' && element('p', { class: 'quiet' }, why),
      element('p', { class: 'quiet' }, foreign(shown, 100)),
    );
  }
}
