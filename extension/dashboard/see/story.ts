import { say } from '#shared/languages/say.ts';
import { howText } from '#shared/reports/how-text.ts';
import { figuresAcross } from '../../../views/figures.ts';
import { button, element } from '../../element.ts';
import { arrange } from './arrange.ts';
import { comparableGroups } from './comparable-groups.ts';
import { comparedStory } from './compared-story.ts';
import type { FigurePanel } from './figure-panel.ts';
import type { SeenScore } from './look.ts';
import { noteFigures, notesWithin } from './note-figures.ts';
import { nothingText, unansweredTexts } from './nothing-text.ts';
import { scoreStory } from './score-story.ts';
import { scoreTiles } from './score-tiles.ts';
import { sourcesFigure } from './sources-figure.ts';
import { StoryPlaces } from './story-places.ts';
import type { StoryActs, Told } from './told.ts';
import { whoWasAsked } from './who-was-asked.ts';

/** The page as a story: how it stands, how it went, what drives it, who differs, what they say. Places of charts stay from one telling to the next. */
export class Story {
  readonly root = element('div', { class: 'see-story' });
  private readonly places = new StoryPlaces();
  private readonly acts: StoryActs;

  constructor(acts: StoryActs) {
    this.acts = acts;
  }

  /** The charts' places that are in the page, in its order. */
  get shown(): readonly FigurePanel[] {
    return this.places.shown;
  }

  /** The place a mark lies in. */
  panelOf(mark: Element): FigurePanel | undefined {
    const id = mark.closest<HTMLElement>('[data-panel]')?.dataset.panel;
    return this.shown.find(({ root }) => root.dataset.panel === id);
  }

  /** Lays the page out anew, step by step; charts are drawn afterwards. */
  *tell(told: Told): Generator<void, void> {
    const { acts, places } = this;
    places.begin();
    const focused = focusedControl(this.root);
    const { looks, state, writer } = told;
    const { words } = writer;
    const said = looks.flatMap((look) => [
      ...(look.nothing ? [nothingText(look, look.nothing, writer)] : []),
      ...unansweredTexts(look, writer),
    ]);
    const faults = told.faults.map((fault) => (fault === 'cut' ? words.addressCut : words.addressOverlap));
    const seen = looks.flatMap((look) => look.scores.map((score) => ({ look, seen: score })));
    const parts: HTMLElement[] = [];
    if (seen.length === 0) {
      const clear = state.steps.length > 0 || state.sources.length > 0;
      parts.push(
        places.place('nothing', 'section', 'see-empty', [
          element('h2', {}, words.empty),
          ...[...faults, ...said].slice(0, 20).map((text) => element('p', {}, text)),
          ...(clear ? [element('p', {}, words.emptyDo), button(words.clear, acts.clear, { class: 'main' })] : []),
        ]),
      );
      arrange(this.root, [...parts, ...this.around(told)]);
      places.end();
      return;
    }
    if (said.length + faults.length > 0)
      parts.push(
        places.place(
          'said',
          'ul',
          'see-said',
          [...faults, ...said].map((text) => element('li', {}, text)),
        ),
      );
    const groups = comparableGroups(seen, (one) => one.seen.score);
    if (seen.length > 1) parts.push(scoreTiles(places, groups, writer));
    const sources = looks.filter(({ scores }) => scores.length > 0).length;
    const compared = yield* comparedStory(told, places, acts);
    if (compared) parts.push(compared);
    for (const [at, group] of groups.entries()) {
      const { score } = group.items[0]!.seen;
      const metric = writer.reader.words.metricShort[score.metric];
      const inside: Node[] = [
        element('h2', { id: `see-group-${at}` }, `${writer.reader.words.metrics[score.metric]} (${metric})`),
      ];
      if (group.items.length > 1) inside.push(element('p', { class: 'see-how' }, howText(score, writer.reader.words)));
      if (group.apart.length > 0)
        inside.push(
          element(
            'p',
            { class: 'see-apart' },
            say(words.apart, { metric, why: group.apart.map((name) => words.aparts[name]).join(', ') }),
          ),
        );
      if (group.items.length > 1)
        inside.push(
          places.grid(`${at}-sources`, [
            places.panel(
              `${group.key}-sources`,
              12,
              { figure: sourcesFigure(group.items, writer), seen: undefined, look: undefined },
              writer,
            ),
          ]),
        );
      for (const item of group.items) {
        const several = sources > 1 || group.items.length > 1;
        inside.push(yield* scoreStory(places, acts, item.look, item.seen, several, told));
      }
      parts.push(
        places.place(`group-${group.key}`, 'section', 'see-group', inside, { 'aria-labelledby': `see-group-${at}` }),
      );
    }
    const across = looks.flatMap((look) =>
      look.shown
        ? figuresAcross(
            { scores: look.shown.report.scores.map((score) => withBy(score, state.by)) },
            writer.reader,
          ).map((figure) => ({ look, figure }))
        : [],
    );
    yield;
    if (across.length > 0)
      parts.push(
        places.place('across', 'section', 'see-group', [
          element('h2', {}, words.sections.across),
          places.grid(
            'across',
            across.map(({ look, figure }) =>
              places.panel(
                `${look.loaded.summary.id}-across-${figure.column}`,
                across.length > 1 ? 6 : 8,
                { figure, seen: undefined, look },
                writer,
              ),
            ),
          ),
        ]),
      );
    parts.push(...this.around(told));
    yield;
    arrange(this.root, parts);
    if (focused !== undefined && document.activeElement === document.body)
      this.root.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
    places.end();
  }

  /** What this browser knows without any answers, where none are brought in. */
  *tellAround(told: Told): Generator<void, void> {
    this.places.begin();
    arrange(this.root, this.around(told));
    this.places.end();
    yield;
  }

  /** What stands round the scores: friction notes, and who was asked. */
  private around(told: Told): HTMLElement[] {
    return [...this.friction(told), ...whoWasAsked(this.places, told)];
  }

  private friction({ looks, notes, state, writer }: Told): HTMLElement[] {
    if (notes.length === 0) return [];
    const { words } = writer;
    const days = state.steps.find((step) => step.kind === 'days');
    const within = notesWithin(notes, days?.from, days?.to);
    const look = looks.find(({ scores }) => scores.length > 0);
    const scores = look?.scores ?? [];
    const seen = scores.find(({ score }) => score.metric === 'ces') ?? scores[0];
    const figures = within.length === 0 ? [] : noteFigures(within, seen, writer);
    return [
      this.places.place('friction', 'section', 'see-group', [
        element('h2', {}, words.sections.friction),
        figures.length > 0
          ? this.places.grid(
              'friction',
              figures.map((figure) => this.places.panel(`friction-${figure.kind}`, 6, { figure, seen, look }, writer)),
            )
          : element('p', { class: 'see-quiet' }, words.notes.none),
      ]),
    ];
  }
}

/** Where the control that has the focus will be found again once it is made anew. */
function focusedControl(root: Element): string | undefined {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !root.contains(active)) return undefined;
  const score = active.closest<HTMLElement>('[data-score]')?.dataset.score;
  const within = score === undefined ? '' : `[data-score="${CSS.escape(score)}"] `;
  const { form } = active.closest<HTMLElement>('[data-form]')?.dataset ?? {};
  if (form !== undefined) return `${within}[data-form="${CSS.escape(form)}"] > summary`;
  return active.dataset.choice === undefined
    ? undefined
    : `${within}[data-choice="${CSS.escape(active.dataset.choice)}"]`;
}

function withBy(score: SeenScore['score'], by: string | undefined): SeenScore['score'] {
  return score.breakdowns.some(({ column }) => column === by)
    ? { ...score, breakdowns: score.breakdowns.filter(({ column }) => column === by) }
    : { ...score, breakdowns: score.breakdowns.slice(0, 2) };
}
