import { say } from '#shared/languages/say.ts';
import { plainLabel, setApart } from '../../../views/text/plain-label.ts';
import { button, element } from '../../element.ts';
import type { PageContext } from '../page/page-context.ts';
import type { CardActions } from './card-actions.ts';
import { mayTryAgain } from './failure-text.ts';
import { type FileEntry, type FileState, standingOf } from './file-entry.ts';
import { openQuestion } from './open-question.ts';
import { progressBar } from './progress-bar.ts';
import { proposalParts } from './proposal-parts.ts';
import { warningsPart } from './warnings-part.ts';

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
        ...[warningsPart(state.warnings, context) ?? []].flat(),
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
