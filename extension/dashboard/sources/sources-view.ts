import { say } from '#shared/languages/say.ts';
import { plainLabel, setApart } from '../../../views/text/plain-label.ts';
import { button, element, foreign } from '../../element.ts';
import { confirmed, toast } from '../../pages/page-parts.ts';
import type { PageContext } from '../page/page-context.ts';
import { dayText, momentText, sizeText } from '../page/written.ts';
import type { LoadedSource } from '../see/see-context.ts';
import type { SourceSummary } from '../store/source-record.ts';
import {
  countMappings,
  eraseEverything,
  forgetMapping,
  removeSource,
  renameSource,
  restoreSource,
  UNDO,
} from '../store/sources.ts';
import { spanOfSource } from './span-of-source.ts';

/** A name may be as long as a file's. */
const LONGEST = 200;

/** What the list of sources shows. */
export interface SourceList {
  readonly loaded: readonly LoadedSource[];
  /** Sources that are stored but cannot be read. */
  readonly unreadable: readonly SourceSummary[];
  /** Sources whose removal can be undone. */
  readonly removed: readonly SourceSummary[];
}

/** The sources, what is kept of each, and what can be done with them. */
export async function sourcesView(list: SourceList, context: PageContext): Promise<HTMLElement> {
  const { words } = context;
  const { sources } = words;
  const none = list.loaded.length + list.unreadable.length + list.removed.length === 0;
  const items = [
    ...list.loaded.map((source) => sourceItem(source, context)),
    ...list.unreadable.map((summary) => unreadableItem(summary, context)),
    ...list.removed.map((summary) => removedItem(summary, context)),
  ];
  return element(
    'div',
    { class: 'view sources' },
    element('h1', { tabindex: '-1' }, sources.title),
    element('p', { class: 'quiet lead' }, sources.lead),
    none
      ? element(
          'div',
          { class: 'panel' },
          element('p', {}, sources.none),
          element(
            'div',
            { class: 'row' },
            button(words.page.bringIn, () => context.goTo('bring-in'), { class: 'main' }),
          ),
        )
      : element('ul', { class: 'source-list' }, ...items),
    await storagePanel(list, context),
  );
}

function sourceItem({ summary, source }: LoadedSource, context: PageContext): HTMLElement {
  const { reader, words } = context;
  const { sources } = words;
  const { id, level, kept, rows } = summary;
  const name = plainLabel(summary.name, LONGEST);
  const span = spanOfSource(source);
  const scores = summary.scores.map(({ metric, n, column }) =>
    element(
      'li',
      {},
      element('b', {}, reader.words.metricShort[metric]),
      ' ',
      foreign('bdi', column, {}, 60),
      element('span', { class: 'quiet' }, ` n = ${reader.number(n, 0)}`),
    ),
  );
  const facts: readonly (readonly [string, string | HTMLElement])[] = [
    [sources.file, element('ul', { class: 'plain-list' }, ...scores)],
    [sources.format, summary.format],
    [sources.rows, reader.number(rows, 0)],
    [
      sources.period,
      span
        ? say(sources.periodFromTo, { from: dayText(span.from, reader), to: dayText(span.to, reader) })
        : sources.noDates,
    ],
    [sources.imported, momentText(summary.importedAt, reader)],
    [
      sources.level,
      level === 0
        ? sources.levelAll
        : say(context.files.sample, {
            every: reader.number(2 ** level, 0),
            kept: reader.number(kept, 0),
            rows: reader.number(rows, 0),
          }),
    ],
  ];
  const title = element('div', { class: 'row title' });
  const showName = (): void => {
    title.replaceChildren(
      element('h2', { id: `${id}-h`, tabindex: '-1' }, element('bdi', {}, name)),
      button(sources.rename, () => edit(), {
        class: 'plain',
        'data-rename': id,
        'aria-label': say(sources.renameOf, { name }),
      }),
    );
  };
  const edit = (): void => {
    const input = element('input', {
      value: summary.name,
      maxlength: LONGEST,
      'aria-label': sources.name,
      required: true,
    });
    const form = element(
      'form',
      { class: 'row' },
      input,
      element('button', { class: 'main' }, sources.save),
      button(words.page.cancel, back),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void rename(input.value.trim());
    });
    form.addEventListener('keydown', ({ key }) => key === 'Escape' && back());
    title.replaceChildren(form);
    input.select();
    input.focus();
  };
  const back = (): void => {
    showName();
    title.querySelector('button')?.focus();
  };
  const rename = async (wanted: string): Promise<void> => {
    if (wanted === '' || wanted === summary.name) return back();
    await renameSource(await context.store(), id, wanted);
    await context.sourcesChanged();
    toast(say(sources.renamed, { name: setApart(plainLabel(wanted, LONGEST)) }));
    focusOn(`[data-rename="${id}"]`);
  };
  showName();
  return element(
    'li',
    { class: 'panel source', 'data-source': id },
    title,
    element(
      'dl',
      { class: 'facts' },
      ...facts.map(([term, what]) => element('div', {}, element('dt', {}, term), element('dd', {}, what))),
    ),
    element(
      'div',
      { class: 'row acts' },
      button(words.bringIn.open, () => context.open(id), { 'aria-describedby': `${id}-h` }),
      button(sources.remove, () => void remove(summary, context), {
        class: 'danger',
        'aria-label': say(sources.removeOf, { name }),
      }),
    ),
  );
}

/** Takes a source out of the list; it can be brought back where it stood. */
async function remove({ id, name }: SourceSummary, context: PageContext): Promise<void> {
  await removeSource(await context.store(), id, Date.now());
  await context.sourcesChanged();
  toast(say(context.words.sources.removed, { name: setApart(plainLabel(name, LONGEST)) }));
  focusOn(`[data-restore="${id}"]`);
}

function unreadableItem(summary: SourceSummary, context: PageContext): HTMLElement {
  const { words, files } = context;
  const name = plainLabel(summary.name, LONGEST);
  return element(
    'li',
    { class: 'panel source', 'data-source': summary.id },
    element('h2', {}, element('bdi', {}, name)),
    element('p', { class: 'warning' }, say(files.otherVersion, { name: setApart(name) })),
    element(
      'div',
      { class: 'row acts' },
      button(words.sources.remove, () => void remove(summary, context), {
        class: 'danger',
        'aria-label': say(words.sources.removeOf, { name }),
      }),
    ),
  );
}

function removedItem({ id, name: given, removedAt = 0 }: SourceSummary, context: PageContext): HTMLElement {
  const { sources } = context.words;
  const name = plainLabel(given, LONGEST);
  const until = momentText(removedAt + UNDO, context.reader);
  const restore = async (): Promise<void> => {
    const same = await restoreSource(await context.store(), id);
    await context.sourcesChanged();
    toast(
      same
        ? say(context.words.bringIn.sameAs, { name: setApart(plainLabel(same.name, LONGEST)) })
        : say(sources.restored, { name: setApart(name) }),
    );
    focusOn(same ? `[data-restore="${id}"]` : `[data-rename="${id}"]`);
  };
  return element(
    'li',
    { class: 'panel source gone' },
    element('h2', {}, element('bdi', {}, name)),
    element(
      'div',
      { class: 'row' },
      element('p', { class: 'quiet' }, say(sources.removedUntil, { time: until })),
      button(sources.restore, () => void restore(), {
        'data-restore': id,
        'aria-label': say(sources.restoreOf, { name }),
      }),
    ),
  );
}

async function storagePanel(list: SourceList, context: PageContext): Promise<HTMLElement> {
  const { reader, words } = context;
  const { sources } = words;
  const store = await context.store();
  const mappings = await countMappings(store);
  const { usage = 0, quota } = await navigator.storage.estimate();
  const used = sizeText(usage, reader);
  const says = quota ? say(sources.used, { used, quota: sizeText(quota, reader) }) : say(sources.usedOnly, { used });
  const panel = element(
    'section',
    { class: 'panel', 'aria-labelledby': 'storage-h' },
    element('h2', { id: 'storage-h' }, sources.storage),
    element('p', {}, says),
  );
  if (mappings > 0)
    panel.append(
      element(
        'div',
        { class: 'row' },
        element('p', {}, say(sources.mappings, { count: reader.number(mappings, 0) })),
        button(sources.forgetMappings, () => void forget(), { class: 'plain', id: 'forget-mappings' }),
      ),
    );
  const all = [...list.loaded.map(({ summary }) => summary), ...list.unreadable, ...list.removed];
  panel.append(
    element(
      'div',
      { class: 'row acts' },
      button(sources.eraseAll, () => void erase(), {
        class: 'danger',
        id: 'erase-all',
        disabled: all.length === 0 && mappings === 0,
      }),
    ),
  );
  return panel;

  async function forget(): Promise<void> {
    await forgetMapping(await context.store());
    await context.sourcesChanged();
    toast(sources.mappingsForgotten);
    focusOn('#erase-all:not(:disabled), h1');
  }

  async function erase(): Promise<void> {
    const rows = all.reduce((sum, one) => sum + one.rows, 0);
    const meaning = say(sources.eraseAllMeans, { sources: reader.number(all.length, 0), rows: reader.number(rows, 0) });
    if (!(await confirmed({ title: sources.eraseAllAsk, meaning, act: sources.eraseAll }, context.spoken))) return;
    await eraseEverything(await context.store());
    await context.sourcesChanged();
    toast(sources.erased);
    focusOn('h1');
  }
}

/** The page was drawn anew: the focus goes where the work goes on. */
function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(`#content :is(${selector})`)?.focus();
}
