import type { ColumnReport } from '#shared/imports/column-reports.ts';
import type { Role } from '#shared/imports/role.ts';
import { say } from '#shared/languages/say.ts';
import { refusalSentence, warningSentence } from '#shared/languages/spoken.ts';
import { METRICS, type Metric } from '#shared/metrics/bands.ts';
import {
  decisionsFor,
  metricStated,
  roleStated,
  scalesFor,
  scoredColumns,
  stated,
} from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';
import type { UnderstoodFile } from '../../addon/import/understand-file.ts';
import { button, choice, element, foreign } from '../element.ts';
import type { SidebarPage } from '../open-page.ts';

const OFFERED: readonly Role[] = ['answer', 'date', 'segment', 'reason', 'comment', 'responseId', 'other'];
const MOST_COLUMNS = 60;

/** What a file is understood as: what will be scored, what is to be decided, and every column with why. */
export function fileTell(
  file: File,
  understood: UnderstoodFile,
  page: SidebarPage,
  change: (mapping: Mapping) => void,
): HTMLElement[] {
  const { reader, words, dashboard } = page;
  const { mapping, imported, refusal, counted } = understood;
  const said = dashboard.mapping;
  const parts: HTMLElement[] = [];
  const sum = `${counted.recognised.format?.name ?? 'CSV'} · ${counted.decoded.encoding} · ${say(reader.words.terminal.rows, { count: reader.number(counted.rows, 0) })}`;
  parts.push(element('p', { class: 'quiet' }, sum));
  if (refusal) {
    const part = element('section', { class: 'wrong' }, element('p', {}, refusalSentence(refusal, reader.words)));
    part.append(decisionRow(decisionsFor(understood, refusal)), element('p', {}, words.import.anyway));
    parts.push(part);
  }
  if (imported) parts.push(scored(understood, page));
  const warnings = [...new Set(understood.warnings.map((one) => warningSentence(one, reader.words)))];
  if (warnings.length > 0) {
    const dates = understood.warnings.find(({ code }) => /^dates(?:Ambiguous|Contradictory)$/.test(code));
    parts.push(
      element(
        'section',
        {},
        element('h2', {}, dashboard.bringIn.warnings),
        element('ul', {}, ...warnings.map((text) => element('li', {}, text))),
        ...(dates ? [decisionRow(decisionsFor(understood, { code: 'datesAmbiguous', params: {} }))] : []),
      ),
    );
  }
  parts.push(columnsFold(file.name));
  return parts;

  function decisionRow(decisions: ReturnType<typeof decisionsFor>): HTMLElement {
    const named = (value: string): string => {
      const names: readonly object[] = [
        reader.words.metricShort,
        reader.words.directions,
        said.dateOrders,
        said.scales,
      ];
      for (const each of names) if (value in each) return (each as Readonly<Record<string, string>>)[value]!;
      return value;
    };
    return element(
      'div',
      { class: 'row' },
      ...decisions.map(({ value, mapping: to }) =>
        button(named(value).slice(0, 60), () => change(to), { 'data-decide': value }),
      ),
    );
  }

  function columnsFold(name: string): HTMLElement {
    const metrics = [...new Set(understood.scores.map(({ metric }) => metric))];
    const metric: Metric | undefined = mapping.metric ?? (metrics.length === 1 ? metrics[0] : undefined);
    const auto = ['', said.asRecognised] as const;
    const scales: Readonly<Record<string, string>> = said.scales;
    const how = element(
      'fieldset',
      {},
      element('legend', {}, said.how),
      choice(
        'metric',
        said.metric,
        [auto, ...METRICS.map((one) => [one, reader.words.metricShort[one]] as const)],
        mapping.metric ?? '',
        (value) => change(metricStated(understood, value === '' ? undefined : (value as Metric))),
      ),
      choice(
        'scale',
        said.scale,
        [auto, ...scalesFor(metric).map((one) => [one, scales[one] ?? one] as const)],
        mapping.scale ?? '',
        (value) => change(stated(mapping, 'scale', value || undefined)),
      ),
      choice(
        'direction',
        said.direction,
        [auto, ...(['ease', 'effort'] as const).map((one) => [one, reader.words.directions[one]] as const)],
        mapping.direction ?? '',
        (value) => change(stated(mapping, 'direction', (value || undefined) as Mapping['direction'])),
      ),
      choice(
        'dateOrder',
        said.dateOrder,
        [auto, ...(['dmy', 'mdy', 'ymd'] as const).map((one) => [one, said.dateOrders[one]] as const)],
        mapping.dateOrder ?? '',
        (value) => change(stated(mapping, 'dateOrder', (value || undefined) as Mapping['dateOrder'])),
      ),
    );
    const fold = element(
      'details',
      { id: 'columns', open: refusal !== undefined || Object.keys(mapping).length > 0 },
      element('summary', {}, said.title),
      element('p', { class: 'quiet' }, said.about),
    );
    const list = element('section', { 'aria-label': say(said.columns, { file: name }) });
    list.append(...understood.columns.slice(0, MOST_COLUMNS).map(columnPart));
    if (understood.columns.length > MOST_COLUMNS) {
      const more = button(say(said.moreColumns, { count: reader.number(understood.columns.length, 0) }), () => {
        more.replaceWith(...understood.columns.slice(MOST_COLUMNS).map(columnPart));
      });
      list.append(more);
    }
    fold.append(how, list);
    return fold;
  }

  function columnPart(column: ColumnReport): HTMLElement {
    const { position, name, evidence, examples, filled } = column;
    const isScored = scoredColumns(understood).includes(position);
    const role = isScored ? 'answer' : column.role;
    const names: Readonly<Record<string, string>> = reader.words.roles;
    const offered = [...new Set([column.role, ...OFFERED])];
    const why = mapping.roles?.some((one) => one.column === `#${position}`) ? said.byYou : evidence.join('; ');
    const select = choice(
      `role-${position}`,
      name === '' ? `#${position}` : name,
      offered.map((one) => [one, names[one] ?? one] as const),
      role,
      (value) => change(roleStated(understood, position, value as Role)),
    );
    const shown = filled === 0 ? said.blank : examples.slice(0, 3).join(' · ');
    return element(
      'div',
      { class: 'column' },
      select,
      why !== '' && element('p', { class: 'quiet' }, why),
      element('p', { class: 'quiet' }, foreign(shown, 100)),
    );
  }
}

function scored({ imported }: UnderstoodFile, { reader, dashboard }: SidebarPage): HTMLElement {
  const { bringIn } = dashboard;
  const { metricShort, directions } = reader.words;
  const names: Readonly<Record<string, string>> = directions;
  const items = imported!.answers.map(({ settled, total }) => {
    const assumed = settled.directionAssumed ? ` (${bringIn.assumed})` : '';
    const how = [
      settled.reading.scale.name === 'unstated' ? '' : settled.reading.scale.name,
      (names[settled.reading.direction] ?? settled.reading.direction) + assumed,
      say(bringIn.answers, { count: reader.number(total.n, 0) }),
    ];
    return element(
      'li',
      {},
      element('b', {}, metricShort[settled.metric]),
      ' ',
      foreign(settled.column.name),
      element('div', { class: 'quiet' }, how.filter(Boolean).join(' · ')),
    );
  });
  const { column, state } = imported!.dates;
  const dates =
    column === undefined ? bringIn.noDates : say(state === 'ok' ? bringIn.dates : bringIn.unreadDates, { column });
  return element(
    'section',
    {},
    element('h2', {}, bringIn.scored),
    element('ul', {}, ...items),
    element('p', { class: 'quiet' }, dates),
  );
}
