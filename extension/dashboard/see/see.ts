import { allSeeWords } from '#shared/languages/all-see-words.ts';
import { say } from '#shared/languages/say.ts';
import { type Enlivened, enliven, type Selection } from '../../../views/page/enliven.ts';
import { button, element } from '../../element.ts';
import { addressOf, stateOf } from './address.ts';
import { arrange } from './arrange.ts';
import { CommentsPanel } from './comments-panel.ts';
import { askWhatToCompare, type CompareStart } from './compare-form.ts';
import { FilterBar } from './filter-bar.ts';
import { KeptRows } from './find-comments.ts';
import type { Look } from './look.ts';
import { lookAt } from './look-at.ts';
import { markActs } from './mark-acts.ts';
import { askWhatToDo } from './mark-menu.ts';
import { keepOwnSettings, type OwnSettings, readOwnSettings, withSent, withTarget } from './own-settings.ts';
import type { SeeContext, SeeMount } from './see-context.ts';
import { Slices } from './slices.ts';
import { Story } from './story.ts';
import { type CommentsAsked, EVERYTHING, type SeeState } from './view-state.ts';
import { showWorst, worst } from './worst-comments.ts';
import { type Writer, writerOf } from './written.ts';
import './see.css';
import './filters.css';
import './beside.css';

export type { DrawnFigure, LoadedSource, SeeContext, SeeMount, Shown, ShownFigure } from './see-context.ts';

/**
 * Shows the scores of sources in an element: filters, charts, comments, comparison. What is looked at stands in the query of the address, so that
 * reload, back, forward and bookmarks work.
 *
 * Each time everything stands, `easemark:drawn` is sent from `root`.
 *
 * @param root an element of its own, in a page that has adopted the style of `views`
 * @param context what there is to see, and for whom
 */
export function mountSee(root: HTMLElement, context: SeeContext): SeeMount {
  const see = new See(root, context);
  return { update: (next) => see.update(next), shown: () => see.shown(), stop: () => see.stop() };
}

class See {
  private readonly root: HTMLElement;
  private context: SeeContext;
  private writer: Writer;
  private state: SeeState;
  private own: OwnSettings;
  private looks: readonly Look[] = [];
  private readonly known = new Map<string, { readonly key: string; readonly look: Look }>();
  private run = 0;
  private readonly filters: FilterBar;
  private readonly story: Story;
  private readonly comments: CommentsPanel;
  private readonly kept = new KeptRows();
  private readonly live: Enlivened;
  private readonly stopping = new AbortController();
  private readonly sizes: ResizeObserver;
  private width = 0;

  constructor(root: HTMLElement, context: SeeContext) {
    this.root = root;
    this.context = context;
    this.writer = writerOf(context.reader, allSeeWords[context.reader.language]);
    this.state = stateOf(location.search);
    this.own = readOwnSettings(localStorage);
    root.classList.add('see');
    this.filters = new FilterBar({
      change: (state) => this.go(state),
      compare: () => this.compare(this.state.compare),
    });
    this.story = new Story({
      by: (by) => this.go({ ...this.state, by }),
      stopComparing: () => this.go(without(this.state, 'compare')),
      comments: ({ loaded }, { column, score }) =>
        this.readComments({ source: loaded.summary.id, ...worst(score, column) }),
      clear: () => this.go({ ...this.state, sources: [], steps: EVERYTHING.steps }),
      target: (seen, target) => this.remember(withTarget(this.own, seen.score, target)),
      sent: ({ loaded }, sent) => this.remember(withSent(this.own, loaded.summary.hash, sent)),
    });
    this.comments = new CommentsPanel(this.kept, {
      ask: (comments, typing) =>
        this.go(comments ? { ...this.state, comments } : without(this.state, 'comments'), typing),
      announce: (text) => this.context.actions.announce(text),
    });
    this.live = enliven(root, {
      onSelect: () => {},
      copy: context.reader.charts.sentence.copy,
      copied: context.reader.charts.sentence.copied,
    });
    const { signal } = this.stopping;
    root.addEventListener('easemark:select', (event) => this.select(event as CustomEvent<Selection>), { signal });
    addEventListener('popstate', () => this.arrive(), { signal });
    this.sizes = new ResizeObserver(() => this.resized());
    this.sizes.observe(root);
    void this.show();
  }

  update(context: SeeContext): void {
    const other = context.reader !== this.context.reader;
    this.context = context;
    if (other) {
      this.writer = writerOf(context.reader, allSeeWords[context.reader.language]);
      this.known.clear();
    }
    this.state = stateOf(location.search);
    void this.show();
  }

  shown(): ReturnType<SeeMount['shown']> {
    return this.looks.flatMap(({ shown }) => (shown ? [shown] : []));
  }

  stop(): void {
    this.run += 1;
    this.stopping.abort();
    this.sizes.disconnect();
    this.live.stop();
    this.comments.stop();
    this.root.replaceChildren();
    this.root.classList.remove('see');
  }

  /** Goes to another state; the address holds it. @param quietly in the place of the state before, which is no step to go back to */
  private go(state: SeeState, quietly = false): void {
    const query = addressOf(state);
    const url = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    if (quietly) history.replaceState(history.state, '', url);
    else history.pushState(null, '', url);
    this.arrive();
  }

  private arrive(): void {
    const before = this.state;
    this.state = stateOf(location.search);
    if (sameCharts(before, this.state) && this.looks.length > 0)
      this.comments.show(this.state, this.looks, this.writer);
    else void this.show();
  }

  private remember(own: OwnSettings): void {
    this.own = own;
    keepOwnSettings(localStorage, own);
    void this.show();
  }

  /** Counts, lays out and draws what the state asks for; a newer state makes an older one's work stop. */
  private async show(): Promise<void> {
    this.run += 1;
    const { run } = this;
    const { context, writer } = this;
    const { sources } = context;
    const stopped = (): boolean => run !== this.run;
    if (sources.length === 0) return this.showNothing(stopped);
    const state = within(this.state, sources);
    this.filters.show(state, sources, writer);
    this.root.setAttribute('aria-busy', 'true');
    if (this.filters.root.parentNode !== this.root) arrange(this.root, [this.filters.root, this.story.root]);
    const slices = new Slices(stopped);
    const looks: Look[] = [];
    const { comments: _, sources: __, ...counted } = state;
    const key = JSON.stringify([counted, this.own]);
    for (const loaded of sources) {
      if (state.sources.length > 0 && !state.sources.includes(loaded.summary.id)) continue;
      const known = this.known.get(loaded.summary.id);
      const same = known?.key === key && known.look.loaded.source === loaded.source ? known.look : undefined;
      const look = same ?? (await slices.run(lookAt(loaded, state, this.lookSettings())));
      if (!look) return;
      this.known.set(loaded.summary.id, { key, look });
      looks.push(look);
    }
    this.looks = looks;
    const told = { looks, notes: context.notes, state, own: this.own, writer };
    if ((await slices.run(finished(this.story.tell(told)))) === undefined) return;
    this.live.refresh();
    if (!(await this.draw(slices))) return;
    this.root.setAttribute('aria-busy', 'false');
    this.filters.showCount(this.countText(looks));
    context.actions.announce(this.countText(looks));
    this.comments.show(this.state, looks, writer);
    this.root.dispatchEvent(new CustomEvent('easemark:drawn', { bubbles: true }));
    await showWorst(this.root, looks, { state: this.state, writer, kept: this.kept, stopped });
  }

  private async showNothing(stopped: () => boolean): Promise<void> {
    const { context, writer, own } = this;
    const { words } = writer;
    this.looks = [];
    const notes = this.story.tellNotes({ looks: [], notes: context.notes, state: EVERYTHING, own, writer });
    arrange(this.story.root, notes);
    arrange(this.root, [
      element(
        'section',
        { class: 'see-empty' },
        element('h2', {}, words.noSources),
        element('p', {}, words.noSourcesDo),
        button(words.bringIn, () => context.actions.goToBringIn(), { class: 'main' }),
      ),
      this.story.root,
    ]);
    if (!(await this.draw(new Slices(stopped)))) return;
    this.root.setAttribute('aria-busy', 'false');
    this.root.dispatchEvent(new CustomEvent('easemark:drawn', { bubbles: true }));
  }

  private lookSettings(): Parameters<typeof lookAt>[2] {
    const { writer, own } = this;
    return { words: writer.reader.words, own, spanName: writer.span, periodsName: writer.words.compare.period };
  }

  /** Draws what is in sight first. @returns whether all stands */
  private async draw(slices: Slices): Promise<boolean> {
    const high = document.documentElement.clientHeight;
    const places = this.story.shown.map((panel) => {
      const { top, bottom } = panel.root.getBoundingClientRect();
      return { panel, room: panel.room, seen: bottom > 0 && top < high };
    });
    this.width = this.root.clientWidth;
    const live = (): void => this.live.refresh();
    const tools = this.context.actions.figureTools;
    for (const inSight of [true, false]) {
      for (const { panel, room, seen } of places) {
        if (seen !== inSight || !panel.needsDrawing(room)) continue;
        panel.draw(room, live, tools);
        if (!(await slices.next())) return false;
      }
      this.live.refresh();
    }
    return true;
  }

  private resized(): void {
    if (Math.abs(this.root.clientWidth - this.width) <= 1 || this.looks.length === 0) return;
    const { run } = this;
    requestAnimationFrame(() => {
      if (run === this.run) void this.draw(new Slices(() => run !== this.run));
    });
  }

  private countText(looks: readonly Look[]): string {
    const { words, count } = this.writer;
    // A file with two scores has its answers to both: rows are counted by the larger.
    const most = (some: readonly number[]): number => Math.max(0, ...some);
    const n = looks.reduce((sum, { scores }) => sum + most(scores.map(({ score }) => score.n)), 0);
    const all = this.context.sources.reduce(
      (sum, { source }) => sum + most(source.imported.answers.map(({ total }) => total.n)),
      0,
    );
    return n === all ? say(words.shown, { count: count(n) }) : say(words.shownOf, { count: count(n), all: count(all) });
  }

  private readComments(asked: Omit<CommentsAsked, 'words' | 'page'>): void {
    this.go({ ...this.state, comments: { ...asked, words: '', page: 0 } });
  }

  private compare(start: CompareStart): void {
    const { sources } = this.context;
    const { sources: chosen } = this.state;
    const shown = chosen.length === 0 ? sources : sources.filter(({ summary }) => chosen.includes(summary.id));
    askWhatToCompare(shown, start, this.writer, (compare) => this.go({ ...this.state, compare }));
  }

  /** What a person can do with a mark that was chosen. */
  private select({ target, detail }: CustomEvent<Selection>): void {
    if (!(target instanceof SVGElement)) return;
    const panel = this.story.panelOf(target);
    if (!panel?.content) return;
    const acts = markActs(detail, panel.content, {
      state: this.state,
      writer: this.writer,
      go: (state) => this.go(state),
      readComments: (asked) => this.readComments(asked),
      compare: (start) => this.compare(start),
    });
    if (acts.length === 1) acts[0]!.act();
    else if (acts.length > 1) askWhatToDo(target, target.getAttribute('aria-label') ?? '', acts, this.writer.words);
  }
}

function without(state: SeeState, name: 'compare' | 'comments'): SeeState {
  const { [name]: _, ...others } = state;
  return others;
}

/** Whether two states differ in the comments alone. */
function sameCharts(a: SeeState, b: SeeState): boolean {
  return addressOf(without(a, 'comments')) === addressOf(without(b, 'comments'));
}

/** The state without sources that are not there (any more): an old bookmark then shows all. */
function within(state: SeeState, sources: SeeContext['sources']): SeeState {
  return { ...state, sources: state.sources.filter((id) => sources.some(({ summary }) => summary.id === id)) };
}

/** Steps that end in something, so that being stopped can be told from being through. */
function* finished(steps: Generator<void, void>): Generator<void, true> {
  yield* steps;
  return true;
}
