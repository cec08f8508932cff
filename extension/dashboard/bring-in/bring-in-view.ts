import { say } from '#shared/languages/say.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import { button, element } from '../../element.ts';
import { toast } from '../../pages/page-parts.ts';
import type { PageContext } from '../page/page-context.ts';
import { forgetMapping } from '../store/sources.ts';
import type { CardActions } from './card-actions.ts';
import { fileCard } from './file-card.ts';
import { FileEntry, type FileState, standingOf } from './file-entry.ts';
import { tellProgress } from './progress-bar.ts';
import { Turns } from './turns.ts';

/** What the chooser offers: also what is no CSV but is often taken for one, so that we can say how to save it. */
const ACCEPTED = '.csv,.tsv,.tab,.txt,.xlsx,.xls,.ods,text/csv,text/tab-separated-values,text/plain';

/** The view in which files are brought in. */
export interface BringInView {
  readonly root: HTMLElement;
  /** Takes files that were chosen or dropped. */
  take(files: readonly File[]): void;
  /** Draws everything again, in another language say. */
  draw(context: PageContext): void;
  /** Whether something is under way that closing the page would stop. */
  busy(): boolean;
}

/**
 * The list of files on their way in, under a place to drop them.
 *
 * @param context of the page; `draw` gives another
 */
export function bringInView(context: PageContext): BringInView {
  const turns = new Turns();
  const root = element('div', { class: 'view bring-in' });
  const list = element('div', { class: 'files' });
  const bar = element('div', { class: 'row tools', hidden: true });
  let current = context;
  let entries: FileEntry[] = [];
  let made = 0;

  const actions: CardActions = {
    look: (entry, mapping) => void entry.look(mapping),
    bring: (entry, replace) => void entry.bring(replace),
    cancel: (entry) => entry.cancel(),
    dismiss,
    choose: () => root.querySelector<HTMLInputElement>('input[type=file]')?.click(),
    async forget(entry, { fingerprint }) {
      await forgetMapping(await current.store(), fingerprint);
      toast(current.words.bringIn.forgotten);
      await entry.look();
    },
  };
  draw(context);
  return { root, take, draw, busy: () => entries.some(({ state }) => state.at === 'importing') };

  function draw(given: PageContext): void {
    current = given;
    const { bringIn } = given.words;
    root.replaceChildren(
      element('h1', { tabindex: '-1' }, bringIn.title),
      dropPlace(given, take),
      element('h2', { id: 'files-h', class: 'seen-by-readers' }, bringIn.files),
      bar,
      list,
    );
    list.replaceChildren(...entries.map(cardOf));
    drawBar();
  }

  function take(files: readonly File[]): void {
    const fresh = files.map((file) => {
      made += 1;
      return new FileEntry(file, `file-${made}`, turns, changed);
    });
    // What is done makes room for what comes.
    entries = [...fresh, ...entries.filter(({ state }) => state.at !== 'imported' && state.at !== 'cancelled')];
    list.replaceChildren(...entries.map(cardOf));
    drawBar();
    for (const entry of fresh) void entry.look();
    list.querySelector<HTMLElement>('h3')?.focus();
  }

  function cardOf(entry: FileEntry): HTMLElement {
    return fileCard(entry, entries.length === 1, current, actions);
  }

  function changed(entry: FileEntry, before: FileState): void {
    const card = list.querySelector<HTMLElement>(`#${entry.id}`);
    if (!card) return;
    const { state } = entry;
    if (before.at === 'importing' && state.at === 'importing') {
      tellProgress(card, state.progress, entry.file.size, current);
      return;
    }
    redraw(card, entry);
    announce(entry, before);
    if (state.at === 'imported') void arrived(entry);
    drawBar();
  }

  /** The card anew, with the focus and what was unfolded as it was. */
  function redraw(card: HTMLElement, entry: FileEntry): void {
    const held = card.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const open = new Map([...card.querySelectorAll('details')].map(({ id, open }) => [id, open]));
    const scrolled = card.querySelector('.columns')?.scrollTop ?? 0;
    const fresh = cardOf(entry);
    for (const details of fresh.querySelectorAll('details')) if (open.get(details.id) === true) details.open = true;
    card.replaceWith(fresh);
    const columns = fresh.querySelector('.columns');
    if (columns) columns.scrollTop = scrolled;
    if (held !== undefined) {
      const again = held === '' ? null : fresh.querySelector<HTMLElement>(`#${CSS.escape(held)}:not(:disabled)`);
      (again ?? fresh.querySelector<HTMLElement>('.acts button:not(:disabled)') ?? fresh.querySelector('h3'))?.focus();
    }
  }

  function announce(entry: FileEntry, before: FileState): void {
    const { bringIn } = current.words;
    const file = plainLabel(entry.file.name, 120);
    const standing = standingOf(entry.state);
    if (standing === standingOf(before)) return;
    const said = {
      ready: bringIn.announceReady,
      decide: bringIn.announceDecide,
      done: bringIn.announceDone,
      same: bringIn.announceFailed,
      refused: bringIn.announceFailed,
      cancelled: bringIn.announceCancelled,
    };
    if (standing in said) current.announce(say(said[standing as keyof typeof said], { file }));
  }

  /** One file alone leads straight to its dashboard; of several the others are waited for. */
  async function arrived(entry: FileEntry): Promise<void> {
    await current.sourcesChanged();
    if (entries.length > 1 || entry.state.at !== 'imported') return;
    const { summary } = entry.state;
    toast(say(current.words.bringIn.announceDone, { file: plainLabel(entry.file.name, 120) }));
    entries = [];
    list.replaceChildren();
    drawBar();
    current.open(summary.id);
  }

  function dismiss(entry: FileEntry): void {
    const at = entries.indexOf(entry);
    entry.drop();
    entries = entries.filter((one) => one !== entry);
    list.querySelector(`#${entry.id}`)?.remove();
    drawBar();
    const next = list.querySelectorAll<HTMLElement>('h3')[Math.min(at, entries.length - 1)];
    (next ?? root.querySelector<HTMLElement>('input[type=file]'))?.focus();
  }

  function drawBar(): void {
    const { bringIn } = current.words;
    const ready = entries.filter(({ state }) => standingOf(state) === 'ready');
    const finished = entries.filter(({ state }) => ['imported', 'same', 'cancelled'].includes(state.at));
    const held = document.activeElement?.id;
    root.classList.toggle('has-files', entries.length > 0);
    bar.hidden = entries.length < 2;
    bar.replaceChildren(
      button(
        say(bringIn.all, { count: current.reader.number(ready.length, 0) }),
        () => {
          for (const entry of ready) void entry.bring();
        },
        { id: 'bring-all', class: 'main', disabled: ready.length === 0 },
      ),
      button(bringIn.show, () => current.goTo('dashboard'), {
        id: 'show-dashboard',
        hidden: !entries.some(({ state }) => state.at === 'imported'),
      }),
      button(
        bringIn.clear,
        () => {
          entries = entries.filter((entry) => !finished.includes(entry));
          list.replaceChildren(...entries.map(cardOf));
          drawBar();
        },
        { id: 'clear-finished', hidden: finished.length === 0 },
      ),
    );
    if (held && bar.querySelector(`#${CSS.escape(held)}`))
      bar.querySelector<HTMLElement>(`#${CSS.escape(held)}`)?.focus();
  }
}

/**
 * Where files are dropped, or chosen: the whole of it is the chooser's label, and the chooser itself can be reached by keyboard.
 *
 * @param take told of the files
 */
export function dropPlace({ words }: Pick<PageContext, 'words'>, take: (files: readonly File[]) => void): HTMLElement {
  const { bringIn } = words;
  const input = element('input', {
    type: 'file',
    id: 'files',
    multiple: true,
    accept: ACCEPTED,
    'aria-describedby': 'files-about',
  });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same file can be chosen again at once.
    input.value = '';
    if (files.length > 0) take(files);
  });
  return element(
    'div',
    { class: 'drop' },
    input,
    element(
      'label',
      { for: 'files' },
      element('span', { class: 'drop-mark', 'aria-hidden': 'true' }),
      element('b', {}, bringIn.drop),
      element('span', { class: 'quiet' }, bringIn.dropWhere),
      element('span', { class: 'button' }, bringIn.choose),
    ),
    element('p', { class: 'quiet small', id: 'files-about' }, bringIn.privacy),
  );
}
