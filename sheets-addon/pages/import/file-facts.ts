import { say } from '#shared/languages/say.ts';
import { refusalSentence, warningSentence } from '#shared/languages/spoken.ts';
import { type Decision, decisionsFor } from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';
import { delimiterName } from '../../../views/mapping/mapping-fields.ts';
import type { UnderstoodFile } from '../../addon/import/understand-file.ts';
import { button, element, foreign } from '../element.ts';
import type { SidebarPage } from '../open-page.ts';

/** What a file is understood as: what will be scored, what is to be decided, and what to note. */
export function fileTell(
  understood: UnderstoodFile,
  page: SidebarPage,
  change: (mapping: Mapping) => void,
): HTMLElement[] {
  const { reader, words, dashboard } = page;
  const { imported, refusal, counted } = understood;
  const { recognised, rows } = counted;
  const facts = [
    recognised.format?.name ?? 'CSV',
    say(reader.words.terminal.rows, { count: reader.number(rows, 0) }),
    understood.encoding,
    delimiterName(understood.delimiter, reader),
  ];
  const parts: HTMLElement[] = [element('p', { class: 'quiet' }, facts.join(' · '))];
  if (recognised.looked < rows) {
    const first = say(words.import.firstRows, { count: reader.number(recognised.looked, 0) });
    parts.push(element('p', { class: 'quiet' }, first));
  }
  if (refusal) {
    const part = element('section', { class: 'wrong' }, element('p', {}, refusalSentence(refusal, reader.words)));
    part.append(decisionRow(decisionsFor(understood, refusal)), element('p', {}, words.import.anyway));
    parts.push(part);
  }
  if (imported) parts.push(scored(understood, page));
  const warnings = [...new Set(understood.warnings.map((one) => warningSentence(one, reader.words)))];
  if (warnings.length > 0) {
    const dates = understood.warnings.some(({ code }) => code === 'datesAmbiguous' || code === 'datesContradictory');
    parts.push(
      element(
        'section',
        {},
        element('h2', {}, dashboard.bringIn.warnings),
        element('ul', {}, ...warnings.map((text) => element('li', {}, text))),
        dates && decisionRow(decisionsFor(understood, { code: 'datesAmbiguous', params: {} })),
      ),
    );
  }
  return parts;

  function decisionRow(decisions: readonly Decision[]): HTMLElement {
    const said = dashboard.mapping;
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
    const buttons = decisions.map(({ value, mapping: to }) =>
      button(named(value).slice(0, 60), () => change(to), { 'data-decide': value }),
    );
    return element('div', { class: 'row' }, ...buttons);
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
