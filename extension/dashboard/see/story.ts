import type { CountedNote } from '#shared/friction/count-notes.ts';
import { say } from '#shared/languages/say.ts';
import { refusalSentence, warningSentence } from '#shared/languages/spoken.ts';
import { comparisonReading } from '#shared/reports/comparison-reading.ts';
import { howText } from '#shared/reports/how-text.ts';
import { scoreDigits } from '#shared/reports/number-text.ts';
import { statisticName } from '../../../views/charts/estimate-text.ts';
import { type Figure, figuresAcross, figuresOf } from '../../../views/figures.ts';
import { driverTable } from '../../../views/tables/score-tables.ts';
import { tableHtml } from '../../../views/tables/table.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import { button, element } from '../../element.ts';
import { choice } from '../../pages/page-parts.ts';
import { arrange } from './arrange.ts';
import { comparableGroups } from './comparable-groups.ts';
import { fromMarkup } from './drawn-markup.ts';
import { FigurePanel } from './figure-panel.ts';
import { cardFigure, comparedFigures, coverageSeen, noteFigures, notesWithin, sourcesFigure } from './figures-here.ts';
import { hasComments } from './find-comments.ts';
import type { Look, NothingToSee, SeenScore } from './look.ts';
import type { OwnSettings } from './own-settings.ts';
import { readingsOf, type ScoreNotesActs, scoreNotes, sourceName } from './score-notes.ts';
import type { DrawnFigure } from './see-context.ts';
import type { SeeState } from './view-state.ts';
import type { Writer } from './written.ts';

/** How much of the page's width a panel takes, of twelve parts. */
type Wide = 4 | 6 | 8 | 12;

/** What the story needs of the page. */
export interface StoryActs extends ScoreNotesActs {
  readonly by: (column: string) => void;
  readonly stopComparing: () => void;
  readonly comments: (look: Look, seen: SeenScore) => void;
  readonly clear: () => void;
}

/** What is told. */
export interface Told {
  readonly looks: readonly Look[];
  readonly notes: readonly CountedNote[];
  readonly state: SeeState;
  readonly own: OwnSettings;
  readonly writer: Writer;
}

/** The page as a story: how it stands, how it went, what drives it, who differs, what they say. Places of charts stay from one telling to the next. */
export class Story {
  readonly root = element('div', { class: 'see-story' });
  private readonly panels = new Map<string, FigurePanel>();
  private readonly places = new Map<string, HTMLElement>();
  private used = new Set<string>();
  private readonly acts: StoryActs;

  constructor(acts: StoryActs) {
    this.acts = acts;
  }

  /** The charts' places that are in the page, in its order. */
  get shown(): readonly FigurePanel[] {
    return [...this.panels].filter(([key]) => this.used.has(key)).map(([, panel]) => panel);
  }

  /** The place a mark lies in. */
  panelOf(mark: Element): FigurePanel | undefined {
    const id = mark.closest<HTMLElement>('[data-panel]')?.dataset.panel;
    return this.shown.find(({ root }) => root.dataset.panel === id);
  }

  /** Lays the page out anew, step by step; charts are drawn afterwards. */
  *tell(told: Told): Generator<void, void> {
    this.used = new Set();
    const focused = focusedControl(this.root);
    const { looks, state, writer } = told;
    const { words } = writer;
    const said = looks.flatMap((look) => (look.nothing ? [nothingText(look, look.nothing, writer)] : []));
    const seen = looks.flatMap((look) => look.scores.map((score) => ({ look, seen: score })));
    const parts: HTMLElement[] = [];
    if (seen.length === 0) {
      const clear = state.steps.length > 0 || state.sources.length > 0;
      parts.push(
        this.place('nothing', 'section', 'see-empty', [
          element('h2', {}, words.empty),
          ...said.slice(0, 20).map((text) => element('p', {}, text)),
          ...(clear ? [element('p', {}, words.emptyDo), button(words.clear, this.acts.clear, { class: 'main' })] : []),
        ]),
      );
      arrange(this.root, parts);
      return;
    }
    if (said.length > 0)
      parts.push(
        this.place(
          'said',
          'ul',
          'see-said',
          said.map((text) => element('li', {}, text)),
        ),
      );
    const groups = comparableGroups(seen, (one) => one.seen.score);
    if (seen.length > 1) parts.push(this.tiles(groups, writer));
    const sources = looks.filter(({ scores }) => scores.length > 0).length;
    const compared = yield* this.compared(told);
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
          this.grid(`${at}-sources`, [
            this.panel(
              `${group.key}-sources`,
              12,
              { figure: sourcesFigure(group.items, writer), seen: undefined, look: undefined },
              writer,
            ),
          ]),
        );
      for (const item of group.items) {
        const several = sources > 1 || group.items.length > 1;
        inside.push(yield* this.score(item.look, item.seen, several, told));
      }
      parts.push(
        this.place(`group-${group.key}`, 'section', 'see-group', inside, { 'aria-labelledby': `see-group-${at}` }),
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
        this.place('across', 'section', 'see-group', [
          element('h2', {}, words.sections.across),
          this.grid(
            'across',
            across.map(({ look, figure }) =>
              this.panel(
                `${look.loaded.summary.id}-across-${figure.column}`,
                across.length > 1 ? 6 : 8,
                { figure, seen: undefined, look },
                writer,
              ),
            ),
          ),
        ]),
      );
    parts.push(...this.friction(told));
    yield;
    arrange(this.root, parts);
    if (focused !== undefined && document.activeElement === document.body)
      this.root.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
    for (const key of [...this.panels.keys()]) if (!this.used.has(key)) this.panels.delete(key);
    for (const key of [...this.places.keys()]) if (!this.used.has(`place ${key}`)) this.places.delete(key);
  }

  /** One score's story. */
  private *score(look: Look, seen: SeenScore, several: boolean, told: Told): Generator<void, HTMLElement> {
    const { state, own, writer } = told;
    const { words, reader } = writer;
    const { score } = seen;
    const id = `${look.loaded.summary.id}-${seen.column}`;
    const { by } = seen;
    const figures = figuresOf(
      by
        ? { ...score, breakdowns: score.breakdowns.filter(({ column }) => column === by) }
        : { ...score, breakdowns: [] },
      reader,
    );
    yield;
    const of = (kind: Figure['kind'], wide: Wide, beside?: readonly Node[]): HTMLElement[] =>
      figures
        .filter((figure) => figure.kind === kind)
        .map((figure) => this.panel(`${id}-${kind}`, wide, { figure, seen, look, ...(beside && { beside }) }, writer));
    const { readings, warnings } = readingsOf(seen, writer);
    const card = this.panel(
      `${id}-card`,
      4,
      { figure: cardFigure(seen, writer), seen, look, beside: scoreNotes(seen, look, state, own, writer, this.acts) },
      writer,
    );
    const inWords =
      readings.length > 0
        ? [
            element(
              'div',
              { class: 'see-readings' },
              element('p', { class: 'see-title' }, reader.words.terminal.inWords),
              textList(readings),
            ),
          ]
        : [];
    const noted =
      warnings.length > 0
        ? [
            element(
              'div',
              { class: 'see-warnings' },
              element('p', { class: 'see-title' }, words.warnings),
              textList(warnings),
            ),
          ]
        : [];
    const trend = of('trend', 8, inWords);
    const reasons = of('reasons', 8);
    const drivers = score.drivers ? [this.drivers(id, score.drivers, writer)] : [];
    const children: Node[] = [];
    if (several)
      children.push(
        element(
          'h3',
          { class: 'see-source' },
          element('bdi', {}, plainLabel(look.loaded.summary.name, 120)),
          ' · ',
          element('bdi', {}, plainLabel(score.column, 200)),
        ),
      );
    children.push(
      this.grid(`${id}-head`, [
        card,
        ...(trend.length > 0
          ? trend
          : [this.note(`${id}-notime`, 8, words.sections.time, noTime(look, score, writer))]),
      ]),
      this.grid(`${id}-why`, [
        ...of('distribution', 4, trend.length > 0 ? noted : [...noted, ...inWords]),
        ...(reasons.length + drivers.length > 0
          ? [...reasons, ...drivers]
          : [this.note(`${id}-nowhy`, 8, words.sections.drivers, words.noReasons)]),
      ]),
    );
    yield;
    const breakdowns = score.breakdowns.map(({ column }) => column);
    const coverage = this.coverage(id, look, seen, writer);
    const single =
      by !== undefined && (score.breakdowns.find(({ column }) => column === by)?.segments.length ?? 0) < 2
        ? [this.note(`${id}-one`, 12, words.sections.segments, say(words.oneSegment, { column: writer.value(by) }))]
        : [];
    const wide = coverage.length > 0 ? 8 : 6;
    const segments = [
      ...of('segments', wide),
      ...coverage,
      ...of('distributionBy', wide),
      ...of('multiples', 12),
      ...single,
    ];
    children.push(
      this.place(`${id}-who`, 'div', 'see-head', [
        element('h3', {}, words.sections.segments),
        ...(breakdowns.length > 1 ? [this.byChoice(breakdowns, by, writer)] : []),
      ]),
      this.grid(
        `${id}-segments`,
        by === undefined
          ? [this.note(`${id}-none`, 12, words.sections.segments, words.noSegments), ...coverage]
          : segments,
      ),
      this.wordsOf(id, look, seen, writer),
    );
    return this.place(`score-${id}`, 'article', 'see-score', children, { 'data-score': id });
  }

  private byChoice(columns: readonly string[], by: string | undefined, { words, value }: Writer): HTMLElement {
    const select = choice(
      columns.map((column) => [column, value(column)] as const),
      by ?? '',
      { 'data-choice': 'by' },
    );
    select.addEventListener('change', () => this.acts.by(select.value));
    return element('label', { class: 'see-inline' }, element('span', {}, words.by), select);
  }

  private drivers(
    id: string,
    drivers: NonNullable<SeenScore['score']['drivers']>,
    { reader, words }: Writer,
  ): HTMLElement {
    const table = fromMarkup(tableHtml(driverTable(drivers, reader)));
    return this.place(`${id}-drivers`, 'section', 'em-panel see-wide-8', [
      element('h3', {}, words.sections.drivers),
      element(
        'div',
        { class: 'em-scroll', tabindex: 0, role: 'region', 'aria-label': words.sections.drivers },
        ...(table ? [table] : []),
      ),
    ]);
  }

  private coverage(id: string, look: Look, seen: SeenScore, writer: Writer): HTMLElement[] {
    const { words, count, reader } = writer;
    const found = coverageSeen(look, seen, writer);
    if (!found) return [];
    const most = Math.max(1, ...found.rows.map(({ n }) => n));
    const title =
      found.role === 'touchpoint'
        ? words.coverage.title
        : say(words.coverage.titleBy, { column: writer.value(found.column) });
    const rows = found.rows.slice(0, 40).map(({ name, n, state }) => {
      const bar = element('span', { class: 'see-bar', 'aria-hidden': true });
      bar.style.inlineSize = `${(100 * n) / most}%`;
      return element(
        'tr',
        { 'data-state': state },
        element('th', { scope: 'row' }, element('bdi', {}, plainLabel(name, 80))),
        element('td', {}, bar, element('span', {}, count(n))),
        element('td', { class: 'em-words' }, words.coverage[state]),
      );
    });
    return [
      this.place(`${id}-coverage`, 'section', 'em-panel see-wide-4 see-coverage', [
        element('h3', {}, title),
        element('p', { class: 'see-quiet' }, words.coverage.about),
        element(
          'div',
          {
            class: 'em-scroll',
            tabindex: 0,
            role: 'region',
            'aria-label': `${reader.words.metricShort[seen.score.metric]}: ${title}`,
          },
          element(
            'table',
            { class: 'em-table' },
            element(
              'thead',
              {},
              element(
                'tr',
                {},
                element('th', { scope: 'col', class: 'em-words' }, writer.value(found.column)),
                element('th', { scope: 'col' }, reader.charts.columns.count),
                element('th', { scope: 'col', class: 'em-words' }, words.coverage.state),
              ),
            ),
            element('tbody', {}, ...rows),
          ),
        ),
      ]),
    ];
  }

  private wordsOf(id: string, look: Look, seen: SeenScore, { words }: Writer): HTMLElement {
    const inside = hasComments(look.loaded)
      ? [
          element(
            'div',
            { class: 'see-head' },
            element('h3', {}, words.sections.words),
            button(words.comments.all, () => this.acts.comments(look, seen)),
          ),
          // Filled when the charts stand; what it held before stays till then.
          this.place(`${id}-worst`, 'div', 'see-worst', undefined, { 'data-worst': id }),
        ]
      : [element('h3', {}, words.sections.words), element('p', { class: 'see-quiet' }, words.noComments)];
    return this.place(`${id}-words`, 'section', 'em-panel see-words', inside);
  }

  private *compared({ looks, state, writer }: Told): Generator<void, HTMLElement | undefined> {
    if (!state.compare) return undefined;
    const { words } = writer;
    const [a, b] = writer.sides(state.compare);
    const panels: HTMLElement[] = [];
    const why: Node[] = [];
    for (const look of looks) {
      if (look.notCompared)
        why.push(element('p', { class: 'see-quiet' }, nothingText(look, look.notCompared, writer, words.compare.none)));
      for (const compared of look.compared) {
        const id = `${look.loaded.summary.id}-${compared.column}-compared`;
        const figures = comparedFigures(compared, writer);
        const sentence = element(
          'div',
          { class: 'see-sentence' },
          element(
            'p',
            { class: 'em-sentence', 'data-copyable': true },
            comparedSentence(compared, look, state, writer),
          ),
        );
        figures.forEach((figure, at) => {
          panels.push(
            this.panel(
              `${id}-${figure.kind}`,
              6,
              { figure, seen: compared, look, ...(at > 0 && { beside: [sentence] }) },
              writer,
            ),
          );
        });
        yield;
      }
    }
    return this.place('compared', 'section', 'see-group see-compared', [
      element(
        'div',
        { class: 'see-head' },
        element('h2', {}, `${words.sections.compare}: ${say(words.compare.between, { a, b })}`),
        button(words.compare.stop, this.acts.stopComparing),
      ),
      ...why,
      ...(panels.length > 0 ? [this.grid('compared', panels)] : []),
    ]);
  }

  /** Friction notes alone, where no answers are brought in. */
  tellNotes(told: Told): HTMLElement[] {
    this.used = new Set();
    return this.friction(told);
  }

  private friction({ looks, notes, state, writer }: Told): HTMLElement[] {
    if (notes.length === 0) return [];
    const { words } = writer;
    const days = state.steps.find((step) => step.kind === 'days');
    const within = notesWithin(
      notes,
      days?.kind === 'days' ? days.from : undefined,
      days?.kind === 'days' ? days.to : undefined,
    );
    const look = looks.find(({ scores }) => scores.length > 0);
    const scores = look?.scores ?? [];
    const seen = scores.find(({ score }) => score.metric === 'ces') ?? scores[0];
    const figures = within.length === 0 ? [] : noteFigures(within, seen, writer);
    return [
      this.place('friction', 'section', 'see-group', [
        element('h2', {}, words.sections.friction),
        figures.length > 0
          ? this.grid(
              'friction',
              figures.map((figure) => this.panel(`friction-${figure.kind}`, 6, { figure, seen, look }, writer)),
            )
          : element('p', { class: 'see-quiet' }, words.notes.none),
      ]),
    ];
  }

  /** The numbers of all scores at a glance; each leads to its story. */
  private tiles(
    groups: ReturnType<typeof comparableGroups<{ look: Look; seen: SeenScore }>>,
    { reader, words, count }: Writer,
  ): HTMLElement {
    const tiles = groups.flatMap(({ items }) =>
      items.map(({ look, seen: { score, column } }) => {
        const range =
          score.low === null || score.high === null
            ? ''
            : say(reader.words.terminal.range, {
                low: reader.score(score.low, score),
                high: reader.score(score.high, score),
              });
        const id = `${look.loaded.summary.id}-${column}`;
        const tile = button('', () => this.places.get(`score-${id}`)?.scrollIntoView({ block: 'start' }), {
          class: 'see-tile',
        });
        tile.append(
          element(
            'span',
            { class: 'see-tile-name' },
            reader.words.metricShort[score.metric],
            ' · ',
            element('bdi', {}, plainLabel(look.loaded.summary.name, 60)),
          ),
          element('strong', {}, score.value === null ? '–' : reader.score(score.value, score)),
          element(
            'span',
            { class: 'see-quiet' },
            [range, `n = ${count(score.n)}`].filter((text) => text !== '').join(' · '),
          ),
        );
        return element('li', {}, tile);
      }),
    );
    return this.place('tiles', 'nav', 'see-tiles', [element('ul', {}, ...tiles)], {
      'aria-label': words.sections.headline,
    });
  }

  private note(key: string, wide: Wide, title: string, text: string): HTMLElement {
    return this.place(key, 'section', `em-panel see-note-panel see-wide-${wide}`, [
      element('h3', {}, title),
      element('p', { class: 'see-quiet' }, text),
    ]);
  }

  private panel(
    key: string,
    wide: Wide,
    content: { figure: DrawnFigure; seen: SeenScore | undefined; look: Look | undefined; beside?: readonly Node[] },
    { reader }: Writer,
  ): HTMLElement {
    let panel = this.panels.get(key);
    if (!panel) {
      panel = new FigurePanel(`see-${nextId()}`);
      this.panels.set(key, panel);
    }
    this.used.add(key);
    panel.root.classList.remove(...[...panel.root.classList].filter((name) => name.startsWith('see-wide-')));
    panel.root.classList.add(`see-wide-${wide}`);
    panel.set(content, reader);
    return panel.root;
  }

  private grid(key: string, children: readonly HTMLElement[]): HTMLElement {
    return this.place(`grid-${key}`, 'div', 'see-grid', children);
  }

  /** An element that stays from one telling to the next. Without children it keeps what it holds. */
  private place(
    key: string,
    tag: 'section' | 'article' | 'div' | 'ul' | 'nav',
    name: string,
    children: readonly Node[] | undefined,
    attributes: Readonly<Record<string, string>> = {},
  ): HTMLElement {
    const there = this.places.get(key);
    const made = there?.tagName.toLowerCase() === tag ? there : element(tag);
    this.places.set(key, made);
    this.used.add(`place ${key}`);
    made.className = name;
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    if (children) arrange(made, children);
    return made;
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

let ids = 0;

function nextId(): number {
  ids += 1;
  return ids;
}

function textList(texts: readonly string[]): HTMLElement {
  return element('ul', { class: 'see-list' }, ...texts.map((text) => element('li', {}, text)));
}

function withBy(score: SeenScore['score'], by: string | undefined): SeenScore['score'] {
  return score.breakdowns.some(({ column }) => column === by)
    ? { ...score, breakdowns: score.breakdowns.filter(({ column }) => column === by) }
    : { ...score, breakdowns: score.breakdowns.slice(0, 2) };
}

function nothingText(look: Look, nothing: NothingToSee, { words, reader, value }: Writer, empty?: string): string {
  const source = sourceName(look);
  if ('lacks' in nothing) return say(words.lacks, { source, column: value(nothing.lacks) });
  if ('refusal' in nothing) return `${source}: ${refusalSentence(nothing.refusal, reader.words)}`;
  return empty === undefined ? say(words.emptySource, { source }) : `${source}: ${empty}`;
}

function noTime({ loaded }: Look, score: SeenScore['score'], { words, reader }: Writer): string {
  if (score.period !== null) return say(words.oneTime, { period: reader.words.periods[score.period] });
  const { dates } = loaded.source.imported;
  const warning = loaded.source.imported.warnings.find(
    ({ code }) => code === 'datesAmbiguous' || code === 'datesContradictory',
  );
  return dates.state !== 'none' && dates.state !== 'ok' && warning
    ? warningSentence(warning, reader.words)
    : words.noTime;
}

function comparedSentence(
  { score }: SeenScore,
  { loaded }: Look,
  state: SeeState,
  { reader, words, step, sides }: Writer,
): string {
  const [a, b] = state.compare ? sides(state.compare) : ['', ''];
  const only = state.steps
    .filter((one) =>
      state.compare?.kind === 'days'
        ? one.kind !== 'days'
        : one.kind !== 'is' || one.column !== (state.compare as { column?: string }).column,
    )
    .map(step);
  const { comparison } = score;
  const { metricShort, terminal } = reader.words;
  const side = (name: string, one: NonNullable<typeof comparison>['a']): string => {
    const range =
      one.low === null || one.high === null
        ? ''
        : ` (${say(terminal.range, { low: reader.score(one.low, score), high: reader.score(one.high, score) })})`;
    return `${name} ${one.value === null ? '–' : reader.score(one.value, score)}${range}, n = ${reader.number(one.n, 0)}`;
  };
  const parts = comparison ? [`${metricShort[score.metric]}: ${side(a, comparison.a)}; ${side(b, comparison.b)}.`] : [];
  parts.push(...comparisonText(score, [a, b], reader));
  const how = howText(score, reader.words);
  parts.push(`${how[0]!.toLocaleUpperCase(reader.locale)}${how.slice(1)}.`);
  if (only.length > 0) parts.push(say(words.only, { what: only.join('; ') }));
  parts.push(say(reader.charts.sentence.source, { file: sourceName({ loaded }) }));
  return parts.join(' ');
}

/** What the difference comes to, with its interval and test. */
function comparisonText(
  score: SeenScore['score'],
  [a, b]: readonly [string, string],
  reader: Writer['reader'],
): string[] {
  const { comparison } = score;
  if (!comparison) return [];
  const digits = scoreDigits(score.method, score.n);
  const named = { ...comparison, a: { ...comparison.a, name: a }, b: { ...comparison.b, name: b } };
  const number = (value: number, decimals: number): string => reader.number(value, decimals);
  const texts = [...comparisonReading(named, reader.words, (value) => number(value, digits), number)];
  if (comparison.p !== null) texts.push(`${statisticName(comparison.method, reader)}, ${reader.p(comparison.p)}.`);
  return texts;
}
