import { type Decision, decisionsFor } from '#shared/sources/change-mapping.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import { button, element, foreign } from '../../element.ts';
import type { ImportFailure, Proposal } from '../import/messages.ts';
import type { PageContext } from '../page/page-context.ts';
import type { CardActions } from './card-actions.ts';
import { failureText, isWorkbook } from './failure-text.ts';
import type { FileEntry } from './file-entry.ts';

/** What keeps the file from being scored, and what can be decided about it with one click. */
export function openQuestion(
  entry: FileEntry,
  proposal: Pick<Proposal, 'mapping' | 'columns'>,
  failure: ImportFailure,
  context: PageContext,
  actions: CardActions,
): HTMLElement {
  const part = failurePart(failure, plainLabel(entry.file.name, 120), context);
  if (!('refusal' in failure)) return part;
  const row = decisionRow(entry, decisionsFor(proposal, failure.refusal), context, actions);
  if (row) part.append(row);
  return part;
}

/** A button for each way to decide; none where there is none. */
export function decisionRow(
  entry: FileEntry,
  decisions: readonly Decision[],
  context: PageContext,
  actions: CardActions,
): HTMLElement | undefined {
  if (decisions.length === 0) return undefined;
  const buttons = decisions.map((decision, at) =>
    button(foreign('bdi', decisionName(decision, context), {}, 60), () => actions.look(entry, decision.mapping), {
      id: `${entry.id}-decide-${decision.kind}-${at}`,
      'data-decide': decision.value,
    }),
  );
  return element('div', { class: 'row decisions' }, element('b', {}, context.words.bringIn.decideNow), ...buttons);
}

function decisionName({ kind, value }: Decision, { reader, words }: PageContext): string {
  const { metricShort, metrics, directions } = reader.words;
  const named = (names: object): string => (names as Readonly<Record<string, string>>)[value] ?? value;
  switch (kind) {
    case 'metric':
      return `${named(metricShort)} · ${named(metrics)}`;
    case 'direction':
      return named(directions);
    case 'scale':
      return named(words.mapping.scales);
    case 'dateOrder':
      return named(words.mapping.dateOrders);
    case 'headerRows':
      return `${words.mapping.headerRows}: ${value === '0' ? words.mapping.headerRowsNone : value}`;
    case 'counts':
      return `${words.mapping.counts}: ${value}`;
    default:
      return value;
  }
}

function failurePart(failure: ImportFailure, file: string, context: PageContext): HTMLElement {
  const { notCsv, notCsvSteps } = context.words.bringIn;
  const part = element('div', { class: 'refusal' }, element('p', {}, failureText(failure, file, context)));
  if (isWorkbook(failure)) {
    const steps = Object.values(notCsvSteps).map((step) => element('li', {}, step));
    part.append(element('h4', {}, notCsv), element('ol', {}, ...steps));
  }
  return part;
}
