import { allSeeWords } from '#shared/languages/all-see-words.ts';
import { say } from '#shared/languages/say.ts';
import { type Enlivened, enliven, type Selection } from '../../../views/page/enliven.ts';
import { button, element } from '../../element.ts';
import { toast } from '../../pages/page-parts.ts';
import { ADDRESS_HOLDS, addressFaults, addressOf, fitsAddress, stateOf } from './address.ts';
import { answersShown } from './answers-shown.ts';
import { arrange } from './arrange.ts';
import { type AskedShown, askedShown } from './asked-shown.ts';
import { CommentsPanel } from './comments-panel.ts';
import { askWhatToCompare, type CompareStart } from './compare-form.ts';
import { drawPanels } from './draw-panels.ts';
import { FilterBar } from './filter-bar.ts';
import { KeptRows } from './find-comments.ts';
import type { Look, LookSettings } from './look.ts';
import { LookShelf } from './look-shelf.ts';
import { markActs } from './mark-acts.ts';
import { askWhatToDo } from './mark-menu.ts';
import { keepOwnSettings, type OwnSettings, readOwnSettings, withSent, withTarget } from './own-settings.ts';
import type { SeeContext, SeeMount } from './see-context.ts';
import { Slices } from './slices.ts';
import { Story } from './story.ts';
import type { Told } from './told.ts';
import { type CommentsAsked, EVERYTHING, type SeeState, withKnownSources, without } from './view-state.ts';
import { showWorst, worst } from './worst-comments.ts';
import { type Writer, writerOf } from './written.ts';
import './see.css';
import './filters.css';
import './beside.css';

export type { AskedHere, DrawnFigure, LoadedSource, SeeContext, SeeMount, Shown, ShownFigure } from './see-context.ts';

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
  return {
    update: (next) => see.update(next),
    shown: () => see.shown(),
    asked: () => see.asked(),
    stop: () => see.stop(),
  };
}

class See {
  private readonly root: HTMLElement;
  private context: SeeContext;
  private writer: Writer;
  private state: SeeState;
  private own: OwnSettings;
  private looks: readonly Look[] = [];
  private readonly shelf = new LookShelf();
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
      by: (by) => this.goOrTell({ ...this.state, by }),
      stopComparing: () => this.goOrTell(without(this.state, 'compare')),
      comments: ({ loaded }, { column, score }) =>
        this.readComments({ source: loaded.summary.id, ...worst(score, column) }),
      clear: () => this.goOrTell({ ...this.state, sources: [], steps: EVERYTHING.steps }),
      target: (seen, target) => this.remember(withTarget(this.own, seen.score, target)),
      sent: ({ loaded }, sent) => this.remember(withSent(this.own, loaded.summary.hash, sent)),
    });
    this.comments = new CommentsPanel(this.kept, {
      ask: (comments, typing) =>
        this.goOrTell(comments ? { ...this.state, comments } : without(this.state, 'comments'), typing),
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
      this.shelf.clear();
    }
    this.state = stateOf(location.search);
    void this.show();
  }

  shown(): ReturnType<SeeMount['shown']> {
    return this.looks.flatMap(({ shown }) => (shown ? [shown] : []));
  }

  asked(): AskedShown | undefined {
    const state = this.context.sources.length > 0 ? this.state : EVERYTHING;
    return askedShown({ asked: this.context.asked, state });
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

  /**
   * Goes to another state; the address holds it.
   *
   * @param quietly in the place of the state before, which is no step to go back to
   * @returns why it does not, where the address cannot hold it: what came back out of it would be another filter
   */
  private go(state: SeeState, quietly = false): string | undefined {
    // The address is another view's by now.
    if (this.stopping.signal.aborted) return undefined;
    if (!fitsAddress(state)) {
      const { words, count } = this.writer;
      const { values, steps, length } = ADDRESS_HOLDS;
      return say(words.tooMuch, { values: count(values), steps: count(steps), length: count(length) });
    }
    const query = addressOf(state);
    const url = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    if (quietly) history.replaceState(history.state, '', url);
    else history.pushState(null, '', url);
    this.arrive();
    return undefined;
  }

  /** Goes there, or says at the page's foot why not. */
  private goOrTell(state: SeeState, quietly = false): void {
    const why = this.go(state, quietly);
    if (why !== undefined) toast(why);
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
    const state = withKnownSources(
      this.state,
      sources.map(({ summary }) => summary.id),
    );
    this.filters.show(state, sources, writer);
    this.root.setAttribute('aria-busy', 'true');
    if (this.filters.root.parentNode !== this.root) arrange(this.root, [this.filters.root, this.story.root]);
    const slices = new Slices(stopped);
    const looks = await this.shelf.of(sources, state, this.own, this.lookSettings(), slices);
    if (!looks) return;
    this.looks = looks;
    if ((await slices.run(finished(this.story.tell(this.told(looks, state))))) === undefined) return;
    this.live.refresh();
    if (!(await this.draw(slices))) return;
    this.root.setAttribute('aria-busy', 'false');
    const count = answersShown(looks, sources, writer);
    this.filters.showCount(count);
    context.actions.announce(count);
    this.comments.show(this.state, looks, writer);
    this.root.dispatchEvent(new CustomEvent('easemark:drawn', { bubbles: true }));
    await showWorst(this.root, looks, { state: this.state, writer, kept: this.kept, stopped });
  }

  private async showNothing(stopped: () => boolean): Promise<void> {
    const { words } = this.writer;
    this.looks = [];
    const slices = new Slices(stopped);
    await slices.run(this.story.tellAround(this.told([], EVERYTHING)));
    arrange(this.root, [
      element(
        'section',
        { class: 'see-empty' },
        element('h2', {}, words.noSources),
        element('p', {}, words.noSourcesDo),
        button(words.bringIn, () => this.context.actions.goToBringIn(), { class: 'main' }),
      ),
      this.story.root,
    ]);
    if (!(await this.draw(slices))) return;
    this.root.setAttribute('aria-busy', 'false');
    this.root.dispatchEvent(new CustomEvent('easemark:drawn', { bubbles: true }));
  }

  private lookSettings(): LookSettings {
    const { writer, own } = this;
    return { words: writer.reader.words, own, spanName: writer.span, periodsName: writer.words.compare.period };
  }

  private told(looks: readonly Look[], state: SeeState): Told {
    const { context, own, writer } = this;
    const { notes, asked } = context;
    return { looks, notes, asked, faults: addressFaults(location.search), state, own, writer };
  }

  /** @returns whether all stands */
  private draw(slices: Slices): Promise<boolean> {
    this.width = this.root.clientWidth;
    return drawPanels(this.story.shown, slices, () => this.live.refresh(), this.context.actions.figureTools);
  }

  private resized(): void {
    if (Math.abs(this.root.clientWidth - this.width) <= 1 || this.looks.length === 0) return;
    const { run } = this;
    requestAnimationFrame(() => {
      if (run === this.run) void this.draw(new Slices(() => run !== this.run));
    });
  }

  private readComments(asked: Omit<CommentsAsked, 'words' | 'page'>): void {
    this.goOrTell({ ...this.state, comments: { ...asked, words: '', page: 0 } });
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
      go: (state) => this.goOrTell(state),
      readComments: (asked) => this.readComments(asked),
      compare: (start) => this.compare(start),
    });
    if (acts.length === 1) acts[0]!.act();
    else if (acts.length > 1) askWhatToDo(target, target.getAttribute('aria-label') ?? '', acts, this.writer.words);
  }
}

/** Whether two states differ in the comments alone. */
function sameCharts(a: SeeState, b: SeeState): boolean {
  return addressOf(without(a, 'comments')) === addressOf(without(b, 'comments'));
}

/** Steps that end in something, so that being stopped can be told from being through. */
function* finished(steps: Generator<void, void>): Generator<void, true> {
  yield* steps;
  return true;
}
