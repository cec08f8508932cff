import { say } from '#shared/languages/say.ts';
import { decisionsFor } from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';
import { delimiterName } from '../../../views/mapping/mapping-fields.ts';
import { plainLabel, setApart } from '../../../views/text/plain-label.ts';
import { button, element, foreign } from '../../element.ts';
import type { Proposal } from '../import/messages.ts';
import type { PageContext } from '../page/page-context.ts';
import { momentText, sizeText } from '../page/written.ts';
import type { CardActions } from './card-actions.ts';
import { columnTable } from './column-table.ts';
import { type FileEntry, standingOf } from './file-entry.ts';
import { decisionRow, openQuestion } from './open-question.ts';
import { scoringForm } from './scoring-form.ts';
import { asidePanel } from './set-aside.ts';
import { warningsPart } from './warnings-part.ts';

/** What will become of a file, and what can be changed about it. */
export function proposalParts(
  entry: FileEntry,
  proposal: Proposal,
  alone: boolean,
  context: PageContext,
  actions: CardActions,
): readonly HTMLElement[] {
  const { reader, words } = context;
  const { id } = entry;
  const facts = say(proposal.whole ? words.bringIn.factsWhole : words.bringIn.factsFirst, {
    format: proposal.format,
    rows: reader.number(proposal.rows, 0),
    size: sizeText(proposal.size, reader),
    encoding: proposal.encoding,
    delimiter: delimiterName(proposal.delimiter, reader),
  });
  const standing = standingOf(entry.state);
  const change = (mapping: Mapping): void => actions.look(entry, mapping);
  const parts: HTMLElement[] = [element('p', { class: 'quiet small' }, facts)];
  const alike = alikePart(entry, proposal, context, actions);
  if (alike) parts.push(alike);
  if (proposal.failure) parts.push(openQuestion(entry, proposal, proposal.failure, context, actions));
  if (proposal.scores.length > 0) parts.push(scoresPart(proposal, context));
  const noted = warningsPart(proposal.warnings, context);
  if (noted) {
    const dates = proposal.warnings.find(({ code }) => code === 'datesAmbiguous' || code === 'datesContradictory');
    const order = dates && decisionsFor(proposal, { code: 'datesAmbiguous', params: {} });
    if (order) noted.append(decisionRow(entry, order, context, actions) ?? '');
    parts.push(noted);
  }
  if (standing === 'ready') parts.push(asidePanel(proposal, id, context));
  if (standing !== 'refused') {
    const folded = element('details', {
      class: 'part mapping',
      id: `${id}-mapping`,
      open: alone || standing === 'decide',
    });
    folded.append(
      element('summary', {}, element('h4', { class: 'fold-title' }, words.mapping.title)),
      element('div', { class: 'row remembered' }, ...rememberedParts(entry, proposal, context, actions)),
    );
    const fill = (): void => {
      if (folded.childElementCount === 2)
        folded.append(columnTable(proposal, id, context, change), scoringForm(proposal, id, context, change));
    };
    // Of many files the tables are made when they are asked for.
    folded.addEventListener('toggle', () => folded.open && fill());
    if (folded.open) fill();
    parts.push(folded);
  }
  return parts;
}

function alikePart(
  entry: FileEntry,
  { alike }: Proposal,
  { reader, words, open }: PageContext,
  actions: CardActions,
): HTMLElement | undefined {
  if (!alike) return undefined;
  const { bringIn } = words;
  const name = setApart(plainLabel(alike.name));
  return element(
    'div',
    { class: 'notice' },
    element('p', {}, say(bringIn.alike, { name, day: momentText(alike.importedAt, reader) })),
    element(
      'div',
      { class: 'row' },
      button(bringIn.open, () => open(alike.id), { id: `${entry.id}-open` }),
      standingOf(entry.state) === 'ready' &&
        button(bringIn.replace, () => actions.bring(entry, alike.id), { id: `${entry.id}-replace` }),
    ),
  );
}

function scoresPart({ scores, date }: Proposal, { reader, words }: PageContext): HTMLElement {
  const { bringIn } = words;
  const { metricShort, directions, terminal } = reader.words;
  const items = scores.map((score) => {
    const assumed = (is: boolean): string => (is ? ` (${bringIn.assumed})` : '');
    const scale = score.scale === 'unstated' ? terminal.scaleUnstated : say(terminal.scale, { scale: score.scale });
    const direction = (directions as Readonly<Record<string, string>>)[score.direction] ?? score.direction;
    const how = [
      scale + assumed(score.scaleAssumed && score.scale !== 'unstated'),
      direction + assumed(score.directionAssumed),
      say(bringIn.answers, { count: reader.number(score.n, 0) }),
    ];
    return element(
      'li',
      {},
      element('b', { class: 'metric' }, metricShort[score.metric]),
      element('div', {}, foreign('b', score.column, {}, 120), element('p', { class: 'quiet small' }, how.join(' · '))),
    );
  });
  const dates =
    date.column === undefined
      ? bringIn.noDates
      : say(date.state === 'ok' ? bringIn.dates : bringIn.unreadDates, { column: setApart(plainLabel(date.column)) });
  return element(
    'section',
    { class: 'part' },
    element('h4', {}, bringIn.scored),
    element('ul', { class: 'scored' }, ...items),
    element('p', { class: 'quiet small' }, dates),
  );
}

function rememberedParts(
  entry: FileEntry,
  proposal: Proposal,
  { words }: PageContext,
  actions: CardActions,
): readonly HTMLElement[] {
  const { bringIn, mapping } = words;
  switch (proposal.mappingFrom) {
    case 'unfit':
      return [
        element('p', {}, `${bringIn.unfit} ${bringIn.remember}`),
        button(bringIn.forget, () => actions.forget(entry, proposal), { id: `${entry.id}-forget`, class: 'plain' }),
      ];
    case 'remembered':
      return [
        element('p', {}, bringIn.remembered),
        button(bringIn.forget, () => actions.forget(entry, proposal), { id: `${entry.id}-forget`, class: 'plain' }),
      ];
    case 'given':
      return [
        element('p', {}, `${bringIn.changed} ${bringIn.remember}`),
        button(bringIn.reset, () => actions.look(entry), { id: `${entry.id}-reset`, class: 'plain' }),
      ];
    default:
      return [element('p', { class: 'quiet' }, `${mapping.about} ${bringIn.remember}`)];
  }
}
