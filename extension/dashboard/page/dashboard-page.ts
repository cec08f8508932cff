import { browser } from 'wxt/browser';
import type { CountedNote } from '#shared/friction/count-notes.ts';
import { present } from '#shared/friction/merge-notes.ts';
import { allBringInWords } from '#shared/languages/all-bring-in-words.ts';
import { allChartWords } from '#shared/languages/all-chart-words.ts';
import { allDashboardWords } from '#shared/languages/all-dashboard-words.ts';
import { allWords } from '#shared/languages/all-words.ts';
import { say } from '#shared/languages/say.ts';
import { readOrder } from '#shared/messages/read-order.ts';
import { pageWords } from '../../../views/mapping/page-words.ts';
import { setApart } from '../../../views/text/plain-label.ts';
import { readerOf } from '../../../views/text/reader.ts';
import { button, element } from '../../element.ts';
import { ask } from '../../pages/ask-background.ts';
import { type Spoken, speakAsChosen, speakAsLastTime } from '../../pages/page-language.ts';
import { prepareToast, toast } from '../../pages/page-parts.ts';
import { bringInView } from '../bring-in/bring-in-view.ts';
import { bringInSample } from '../sample/bring-in-sample.ts';
import { type AskedHere, mountSee, type SeeContext, type SeeMount } from '../see/see.ts';
import { type SourceList, sourcesView } from '../sources/sources-view.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { removeSource, restoreSource, sweep } from '../store/sources.ts';
import { figureTools, takeOutMenu } from '../take-out/take-out.ts';
import { dropAnywhere } from './drop-anywhere.ts';
import { emptyState } from './empty-state.ts';
import { SourceShelf } from './load-sources.ts';
import { type PageContext, type ViewName, viewIn } from './page-context.ts';
import { buildShell } from './shell.ts';

/** Tabs tell each other of changes over this. */
const CHANNEL = 'easemark-dashboard';

/** Starts the dashboard's page: frame, views, storage, and what the other tabs say. */
export async function startDashboard(): Promise<void> {
  let spoken = speakAsLastTime();
  let store: Promise<Store> | undefined;
  let list: SourceList = { loaded: [], unreadable: [], removed: [] };
  let notes: readonly CountedNote[] = [];
  let asked: AskedHere | undefined;
  let see: SeeMount | undefined;
  let shown: ViewName | undefined;
  const channel = new BroadcastChannel(CHANNEL);
  const shell = buildShell();
  prepareToast();

  const opened = (): Promise<Store> => {
    const forget = (): void => {
      store = undefined;
    };
    store ??= openStore(forget).catch((error) => {
      forget();
      throw error;
    });
    return store;
  };
  const shelf = new SourceShelf(opened);
  let context = contextFor(spoken);
  const bringIn = bringInView(context);

  function contextFor(speaks: Spoken): PageContext {
    const { language } = speaks;
    // Where the browser speaks the same language, its country writes the numbers and dates.
    const own = browser.i18n.getUILanguage();
    const locale = own.split('-')[0] === language ? { locale: own } : {};
    const rtl = document.documentElement.dir === 'rtl';
    const words = allDashboardWords[language];
    const place = { ...locale, rtl };
    return {
      spoken: speaks,
      reader: readerOf(language, pageWords(allWords[language], words.mapping), allChartWords[language], place),
      words,
      files: allBringInWords[language],
      store: opened,
      announce: (text) => shell.announce(text),
      goTo,
      open(source) {
        history.pushState(null, '', `${location.pathname}?${new URLSearchParams({ source })}#dashboard`);
        void show(true);
      },
      async sourcesChanged() {
        channel.postMessage('changed');
        await reload();
      },
    };
  }

  function goTo(view: ViewName): void {
    if (viewIn(location.hash) === view) void show(true);
    else location.hash = view;
  }

  /** Shows the view that the address names. */
  async function show(anew = false, focus = true): Promise<void> {
    const view = viewIn(location.hash);
    if (view === shown && !anew) return;
    const came = view !== shown;
    shown = view;
    see?.stop();
    see = undefined;
    shell.draw(context);
    shell.mark(view);
    drawNotice();
    if (view === 'bring-in') shell.content.replaceChildren(bringIn.root);
    else if (view === 'sources') {
      const drawn = await sourcesView(list, context);
      if (shown === 'sources') shell.content.replaceChildren(drawn);
    } else showDashboard();
    if (came && focus) shell.content.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    if (came) scrollTo(0, 0);
  }

  function showDashboard(): void {
    if (isEmpty()) {
      shell.content.replaceChildren(emptyState(context, take, sample));
      return;
    }
    const root = element('div', { class: 'see' });
    const menu = takeOutMenu(context, () => ({ sources: see?.shown() ?? [], asked: see?.asked() }));
    shell.content.replaceChildren(
      element(
        'div',
        { class: 'view dashboard' },
        element('div', { class: 'title-line' }, element('h1', { tabindex: '-1' }, context.words.page.title), menu),
        root,
      ),
    );
    see = mountSee(root, seeContext());
  }

  /** Whether there is nothing at all to show yet. */
  function isEmpty(): boolean {
    const sent = (asked?.launches.length ?? 0) + (asked?.seen.length ?? 0);
    return list.loaded.length + notes.length + sent === 0;
  }

  function seeContext(): SeeContext {
    const { reader } = context;
    return {
      sources: list.loaded,
      notes,
      asked,
      reader,
      actions: {
        goToBringIn: () => goTo('bring-in'),
        announce: context.announce,
        figureTools: (figure) => figureTools(context, figure),
      },
    };
  }

  /** What is true of the whole page: that its answers are invented, or that nothing can be stored. */
  function drawNotice(): void {
    const { page } = context.words;
    const invented = list.loaded.filter(({ summary }) => summary.sample);
    if (invented.length === 0 || shown !== 'dashboard') {
      shell.notice.replaceChildren();
      return;
    }
    shell.notice.replaceChildren(
      element('p', {}, page.sample),
      button(page.removeSample, () => void removeSample(), { id: 'remove-sample' }),
    );
  }

  async function removeSample(): Promise<void> {
    const opened = await context.store();
    const ids = list.loaded.filter(({ summary }) => summary.sample).map(({ summary }) => summary.id);
    for (const id of ids) await removeSource(opened, id, Date.now());
    // Filters of what is gone hold for nothing else.
    history.replaceState(null, '', location.pathname + location.hash);
    await context.sourcesChanged();
    const { page, sources } = context.words;
    shell.notice.replaceChildren(
      element('p', { role: 'status' }, say(sources.removed, { name: setApart(page.sampleName) })),
      button(
        page.undo,
        async () => {
          for (const id of ids) await restoreSource(await context.store(), id);
          await context.sourcesChanged();
          shell.content.querySelector<HTMLElement>('h1')?.focus();
        },
        { id: 'undo-sample' },
      ),
    );
    shell.notice.querySelector('button')?.focus();
  }

  async function sample(): Promise<void> {
    const brought = await bringInSample();
    if (brought) {
      await context.sourcesChanged();
      shell.content.querySelector<HTMLElement>('h1')?.focus();
    } else {
      toast(context.words.page.noStore);
      await show(true);
    }
  }

  function take(files: readonly File[]): void {
    if (files.length === 0) return;
    if (shown !== 'bring-in') goTo('bring-in');
    // After the view has come: the first card takes the focus.
    setTimeout(() => bringIn.take(files));
  }

  /** Reads the list anew; a view that shows it is drawn anew. */
  async function reload(): Promise<void> {
    const before = list;
    list = await shelf.list();
    if (shown === 'sources') await show(true);
    else if (shown === 'dashboard') {
      drawNotice();
      if (see && list.loaded.length > 0 && before.loaded.length > 0) see.update(seeContext());
      else await show(true);
    }
  }

  function speak(chosen: Parameters<typeof speakAsChosen>[0]): boolean {
    const before = spoken.language;
    spoken = speakAsChosen(chosen);
    if (spoken.language === before) return false;
    context = contextFor(spoken);
    bringIn.draw(context);
    return true;
  }

  /** Friction notes, and whom was asked, are the background's: they come when it has answered, and nothing waits for them. */
  async function askBackground(): Promise<void> {
    const before = JSON.stringify([notes, asked]);
    const [tickets, surveys] = await Promise.all([
      ask('allNotes', {}).catch(() => undefined),
      ask('allLaunches', {}).catch(() => undefined),
    ]);
    if (tickets) notes = tickets.flatMap((ticket) => present(ticket.notes));
    if (surveys) asked = surveys;
    if (shown !== 'dashboard' || before === JSON.stringify([notes, asked])) return;
    if (see) see.update(seeContext());
    else if (!isEmpty()) await show(true);
  }

  dropAnywhere(
    () => context.words.bringIn.dropNow,
    ({ files, folders }) => {
      if (folders.length > 0)
        toast(folders.map((file) => say(context.files.folder, { file: setApart(file) })).join(' '));
      take(files);
    },
  );
  addEventListener('hashchange', () => void show());
  addEventListener('beforeunload', (event) => {
    if (bringIn.busy()) event.preventDefault();
  });
  channel.addEventListener('message', () => void reload());
  // Surveys are sent from other tabs, of which no message comes.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void askBackground());
  browser.runtime.onMessage.addListener((message: unknown) => {
    const order = readOrder(message);
    if (order?.tell === 'settings' && speak(order)) void show(true, false);
    if (order?.tell === 'changed' || order?.tell === 'changedAll') void askBackground();
  });

  const known = askBackground();
  try {
    list = await shelf.list();
    await show(true, false);
  } catch {
    shell.draw(context);
    shell.content.replaceChildren(
      element(
        'div',
        { class: 'view' },
        element('h1', {}, context.words.page.title),
        element('p', { class: 'warning' }, context.words.page.noStore),
      ),
    );
    return;
  }
  const settings = await ask('settings', {}).catch(() => undefined);
  if (settings && speak(settings)) await show(true, false);
  await known;
  await sweep(await opened(), Date.now());
}
