import type { ColumnReport } from '#shared/imports/column-reports.ts';
import type { Role } from '#shared/imports/role.ts';
import { evidenceText } from '#shared/languages/evidence.ts';
import { say } from '#shared/languages/say.ts';
import { brokenDown, named, roleStated, scoredColumns } from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';
import { button, element, foreign } from '../../element.ts';
import { choice } from '../../pages/page-parts.ts';
import type { Proposal } from '../import/messages.ts';
import type { PageContext } from '../page/page-context.ts';

/** Columns shown before the others are asked for. */
const FIRST = 24;

/** Roles a person may give a column; what it was recognised as comes on top. */
const OFFERED: readonly Role[] = ['answer', 'date', 'segment', 'reason', 'comment', 'responseId', 'other'];

/**
 * The columns of a file: what each is taken for, why, and examples; each can be taken for something else.
 *
 * @param change told of the mapping a person wants
 */
export function columnTable(
  proposal: Proposal,
  id: string,
  context: PageContext,
  change: (mapping: Mapping) => void,
): HTMLElement {
  const { words } = context;
  const { mapping: said } = words;
  const { columns } = proposal;
  const scored = new Set(scoredColumns(proposal));
  const body = element('tbody', {});
  const rows = columns.map((column) => () => row(column));
  body.append(...rows.slice(0, FIRST).map((make) => make()));
  const heads = [said.column, said.takenFor, said.breakDown, said.why, said.examples];
  const place = element(
    'div',
    {
      class: 'scroll columns',
      tabindex: '0',
      role: 'region',
      'aria-label': say(said.columns, { file: proposal.file }),
    },
    element(
      'table',
      { class: 'data' },
      element('thead', {}, element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)))),
      body,
    ),
  );
  const whole = element('div', {}, place);
  if (rows.length > FIRST) {
    const more = button(
      say(said.moreColumns, { count: context.reader.number(rows.length, 0) }),
      () => {
        body.append(...rows.slice(FIRST).map((make) => make()));
        body.rows[FIRST]?.querySelector<HTMLElement>('select')?.focus();
        more.remove();
      },
      { class: 'plain' },
    );
    whole.append(more);
  }
  return whole;

  function row(column: ColumnReport): HTMLTableRowElement {
    const { position, name } = column;
    const dimension = proposal.dimensions.find((one) => one.column === position - 1);
    const byYou = proposal.mapping.roles?.find((stated) => stated.column === named(position))?.role;
    const role = scored.has(position) ? 'answer' : (byYou ?? column.role);
    const title = element('th', { scope: 'row' }, foreign('bdi', name === '' ? named(position) : name, {}, 80));
    if (column.question !== undefined && column.question !== name)
      title.append(foreign('span', column.question, { class: 'quiet small block' }, 160));
    const line = element(
      'tr',
      role === 'other' ? { class: 'unused' } : {},
      title,
      element('td', {}, roleChoice(column, role)),
      element('td', {}, dimension ? breakDown(column, dimension.values) : ''),
      element('td', { class: 'small' }, whyOf(column, role)),
      examplesOf(column),
    );
    return line;
  }

  function roleChoice({ position, name, role: recognised }: ColumnReport, role: string): HTMLSelectElement {
    const names: Readonly<Record<string, string>> = context.reader.words.roles;
    const offered = [...new Set([recognised, ...OFFERED])];
    const select = choice(
      offered.map((one) => [one, names[one] ?? one]),
      role,
      { id: `${id}-role-${position}`, 'aria-label': say(said.takenForOf, { column: name }) },
    );
    select.addEventListener('change', () => change(roleStated(proposal, position, select.value as Role)));
    return select;
  }

  function breakDown({ position, name }: ColumnReport, values: number): HTMLElement {
    const box = element('input', {
      type: 'checkbox',
      id: `${id}-by-${position}`,
      'aria-label': say(said.breakDownOf, { column: name }),
      checked: proposal.mapping.by?.includes(named(position)) === true,
    });
    box.addEventListener('change', () => change(brokenDown(proposal.mapping, position, box.checked)));
    return element(
      'label',
      { class: 'inline' },
      box,
      element('span', { class: 'quiet small' }, say(said.values, { count: context.reader.number(values, 0) })),
    );
  }

  function whyOf({ evidence, position, metric, scale }: ColumnReport, role: string): HTMLElement {
    const { words } = context.reader;
    const byYou =
      proposal.mapping.roles?.some(({ column }) => column === named(position)) ||
      proposal.mapping.columns?.includes(named(position));
    const what = role === 'answer' && metric !== null ? [words.metricShort[metric], scale ?? ''].join(' ').trim() : '';
    const why = byYou ? said.byYou : evidence.map((told) => evidenceText(told, words)).join('; ');
    return element(
      'span',
      {},
      what !== '' && element('b', {}, `${what}${why === '' ? '' : ': '}`),
      foreign('span', why),
    );
  }

  function examplesOf({ examples, filled }: ColumnReport): HTMLElement {
    if (filled === 0) return element('td', { class: 'quiet small' }, said.blank);
    const shown = examples.slice(0, 4).map((text) => foreign('bdi', text, { class: 'example' }, 40));
    return element('td', { class: 'small examples' }, ...shown);
  }
}
