import { say } from '#shared/languages/say.ts';
import { warningSentence } from '#shared/languages/spoken.ts';
import { type Decision, decisionsFor } from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';
import { plainLabel, setApart } from '../../../views/text/plain-label.ts';
import { button, element, foreign } from '../../element.ts';
import type { ImportFailure, Proposal } from '../import/messages.ts';
import type { PageContext } from '../page/page-context.ts';
import { momentText, sizeText } from '../page/written.ts';
import { columnTable } from './column-table.ts';
import { failureText, isWorkbook, mayTryAgain } from './failure-text.ts';
import { type FileEntry, type FileState, standingOf } from './file-entry.ts';
import { delimiterName, scoringForm } from './scoring-form.ts';
import { asidePanel } from './set-aside.ts';

/** What a file's card asks of the view it stands in. */
export interface CardActions {
  look(entry: FileEntry, mapping?: Mapping): void;
  bring(entry: FileEntry, replace?: string): void;
  cancel(entry: FileEntry): void;
  dismiss(entry: FileEntry): void;
  forget(entry: FileEntry, proposal: Proposal): void;
  /** Opens the file chooser. */
  choose(): void;
}

/**
 * The card of a file: where it stands, what will become of it, and what can be decided.
 *
 * @param alone whether it is the only one: then its columns are shown at once
 */
export function fileCard(entry: FileEntry, alone: boolean, context: PageContext, actions: CardActions): HTMLElement {
  const { words } = context;
  const standing = standingOf(entry.state);
  const name = plainLabel(entry.file.name, 120);
  return element(
    'article',
    {
      class: `panel file is-${standing}`,
      id: entry.id,
      'aria-labelledby': `${entry.id}-h`,
      'aria-busy': String(isBusy(entry.state)),
    },
    element(
      'header',
      {},
      element('h3', { id: `${entry.id}-h`, tabindex: '-1' }, element('bdi', {}, name)),
      element('span', { class: `state state-${standing}` }, words.bringIn.states[standing]),
      element('div', { class: 'row acts' }, ...actsOf(entry, name, context, actions)),
    ),
    ...bodyOf(entry, name, alone, context, actions),
  );
}

function isBusy(state: FileState): boolean {
  return state.at === 'reading' || state.at === 'importing' || (state.at === 'proposed' && state.busy);
}

function actsOf(
  entry: FileEntry,
  name: string,
  { words, goTo, open }: PageContext,
  actions: CardActions,
): HTMLElement[] {
  const { bringIn } = words;
  const { state, id } = entry;
  const dismiss = button(bringIn.dismiss, () => actions.dismiss(entry), {
    id: `${id}-dismiss`,
    'aria-label': say(bringIn.dismissFile, { file: name }),
  });
  switch (state.at) {
    case 'waiting':
    case 'reading':
    case 'importing':
      return [
        button(bringIn.cancel, () => actions.cancel(entry), {
          id: `${id}-cancel`,
          'aria-label': say(bringIn.cancelFile, { file: name }),
        }),
      ];
    case 'proposed': {
      const ready = standingOf(state) === 'ready';
      const bring = button(bringIn.bring, () => actions.bring(entry), {
        id: `${id}-bring`,
        class: 'main',
        disabled: !ready || state.busy,
        'aria-describedby': `${id}-h`,
      });
      return ready ? [bring, dismiss] : [dismiss];
    }
    case 'imported':
      return [button(bringIn.show, () => goTo('dashboard'), { id: `${id}-show`, class: 'main' }), dismiss];
    case 'same':
      return [button(bringIn.open, () => open(state.summary.id), { id: `${id}-open`, class: 'main' }), dismiss];
    case 'failed':
      return mayTryAgain(state.failure)
        ? [button(bringIn.again, () => actions.choose(), { id: `${id}-again` }), dismiss]
        : [dismiss];
    default:
      return [dismiss];
  }
}

function bodyOf(
  entry: FileEntry,
  name: string,
  alone: boolean,
  context: PageContext,
  actions: CardActions,
): readonly HTMLElement[] {
  const { words, reader } = context;
  const { state, id } = entry;
  switch (state.at) {
    case 'importing':
      return [progressBar(entry, state, name, context)];
    case 'imported': {
      const { rows, scores } = state.summary;
      const lines = scores.map(({ metric, column, n, aside }) =>
        element(
          'li',
          {},
          say(words.bringIn.doneScore, {
            metric: reader.words.metricShort[metric],
            column: setApart(plainLabel(column, 120)),
            n: reader.number(n, 0),
            aside: reader.number(aside, 0),
          }),
        ),
      );
      return [
        element('p', {}, say(reader.words.terminal.rows, { count: reader.number(rows, 0) })),
        element('ul', { class: 'sentences' }, ...lines),
      ];
    }
    case 'same':
      return [element('p', {}, say(words.bringIn.sameAs, { name: setApart(plainLabel(state.summary.name)) }))];
    case 'failed':
      return [openQuestion(entry, { mapping: {}, columns: [] }, state.failure, context, actions)];
    case 'proposed':
      return proposalParts(entry, state.proposal, alone, context, actions);
    default:
      return state.at === 'reading'
        ? [element('progress', { id: `${id}-progress`, 'aria-label': words.bringIn.states.reading })]
        : [];
  }
}

function progressBar(
  { id, file }: FileEntry,
  { progress }: Extract<FileState, { at: 'importing' }>,
  name: string,
  context: PageContext,
): HTMLElement {
  const bar = element('progress', {
    id: `${id}-progress`,
    max: '1',
    'aria-label': say(context.words.bringIn.progressOf, { file: name }),
  });
  const text = element('p', { class: 'quiet small', id: `${id}-progress-text` });
  const part = element('div', { class: 'progress' }, bar, text);
  tellProgress(part, progress, file.size, context);
  return part;
}

/** Moves a card's bar on without drawing the card again. */
export function tellProgress(
  part: HTMLElement,
  { bytes, of, rows }: { readonly bytes: number; readonly of: number; readonly rows: number },
  size: number,
  { reader, words }: PageContext,
): void {
  const bar = part.querySelector('progress');
  const text = part.querySelector('p');
  if (!bar || !text) return;
  const share = of === 0 ? 0 : bytes / of;
  bar.value = share;
  text.textContent = say(words.bringIn.progress, {
    percent: reader.percent(100 * share),
    size: sizeText(size, reader),
    rows: reader.number(rows, 0),
  });
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

function proposalParts(
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
    delimiter: delimiterName(proposal.delimiter, context),
  });
  const standing = standingOf(entry.state);
  const change = (mapping: Mapping): void => actions.look(entry, mapping);
  const parts: HTMLElement[] = [element('p', { class: 'quiet small' }, facts)];
  const alike = alikePart(entry, proposal, context, actions);
  if (alike) parts.push(alike);
  if (proposal.failure) parts.push(openQuestion(entry, proposal, proposal.failure, context, actions));
  if (proposal.scores.length > 0) parts.push(scoresPart(proposal, context));
  const warnings = [...new Set(proposal.warnings.map((one) => warningSentence(one, reader.words)))];
  if (warnings.length > 0) {
    const dates = proposal.warnings.find(({ code }) => code === 'datesAmbiguous' || code === 'datesContradictory');
    const order = dates && decisionsFor(proposal, { code: 'datesAmbiguous', params: {} });
    parts.push(
      element(
        'section',
        { class: 'part warnings' },
        element('h4', {}, words.bringIn.warnings),
        element('ul', { class: 'sentences' }, ...warnings.map((text) => element('li', {}, text))),
        order && decisionRow(entry, order, context, actions),
      ),
    );
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

/** What keeps the file from being scored, and what can be decided about it with one click. */
function openQuestion(
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

function decisionRow(
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
