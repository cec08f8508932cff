import { say } from '#shared/languages/say.ts';
import { type Figure, figuresOf } from '../../../views/figures.ts';
import { driverTable } from '../../../views/tables/score-tables.ts';
import { tableHtml } from '../../../views/tables/table.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import { button, element } from '../../element.ts';
import { choice } from '../../pages/page-parts.ts';
import { cardFigure } from './card-figure.ts';
import { coverageTable } from './coverage-table.ts';
import { fromMarkup } from './drawn-markup.ts';
import { hasComments } from './find-comments.ts';
import type { Look, SeenScore } from './look.ts';
import { noTime } from './nothing-text.ts';
import { readingsOf, scoreNotes } from './score-notes.ts';
import type { StoryPlaces, Wide } from './story-places.ts';
import type { StoryActs, Told } from './told.ts';
import type { Writer } from './written.ts';

/** One score's story. */
export function* scoreStory(
  places: StoryPlaces,
  acts: StoryActs,
  look: Look,
  seen: SeenScore,
  several: boolean,
  told: Told,
): Generator<void, HTMLElement> {
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
      .map((figure) => places.panel(`${id}-${kind}`, wide, { figure, seen, look, ...(beside && { beside }) }, writer));
  const { readings, warnings } = readingsOf(seen, look, writer);
  const card = places.panel(
    `${id}-card`,
    4,
    { figure: cardFigure(seen, writer), seen, look, beside: scoreNotes(seen, look, state, own, writer, acts) },
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
  const drivers = score.drivers ? [driversPanel(places, id, score.drivers, writer)] : [];
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
    places.grid(`${id}-head`, [
      card,
      ...(trend.length > 0
        ? trend
        : [places.note(`${id}-notime`, 8, words.sections.time, noTime(look, score, writer))]),
    ]),
    places.grid(`${id}-why`, [
      ...of('distribution', 4, trend.length > 0 ? noted : [...noted, ...inWords]),
      ...(reasons.length + drivers.length > 0
        ? [...reasons, ...drivers]
        : [places.note(`${id}-nowhy`, 8, words.sections.drivers, words.noReasons)]),
    ]),
  );
  yield;
  const breakdowns = score.breakdowns.map(({ column }) => column);
  const coverage = coverageTable(places, id, look, seen, told);
  const single =
    by !== undefined && (score.breakdowns.find(({ column }) => column === by)?.segments.length ?? 0) < 2
      ? [places.note(`${id}-one`, 12, words.sections.segments, say(words.oneSegment, { column: writer.value(by) }))]
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
    places.place(`${id}-who`, 'div', 'see-head', [
      element('h3', {}, words.sections.segments),
      ...(breakdowns.length > 1 ? [byChoice(acts, breakdowns, by, writer)] : []),
    ]),
    places.grid(
      `${id}-segments`,
      by === undefined
        ? [places.note(`${id}-none`, 12, words.sections.segments, words.noSegments), ...coverage]
        : segments,
    ),
    wordsPanel(places, acts, id, look, seen, writer),
  );
  return places.place(`score-${id}`, 'article', 'see-score', children, {
    'data-score': id,
    tabindex: '-1',
    'aria-label': `${reader.words.metricShort[score.metric]} · ${plainLabel(look.loaded.summary.name, 120)}`,
  });
}

function byChoice(
  acts: StoryActs,
  columns: readonly string[],
  by: string | undefined,
  { words, value }: Writer,
): HTMLElement {
  const select = choice(
    columns.map((column) => [column, value(column)] as const),
    by ?? '',
    { 'data-choice': 'by' },
  );
  select.addEventListener('change', () => acts.by(select.value));
  return element('label', { class: 'see-inline' }, element('span', {}, words.by), select);
}

function driversPanel(
  places: StoryPlaces,
  id: string,
  drivers: NonNullable<SeenScore['score']['drivers']>,
  { reader, words }: Writer,
): HTMLElement {
  const table = fromMarkup(tableHtml(driverTable(drivers, reader)));
  return places.place(`${id}-drivers`, 'section', 'em-panel see-wide-8', [
    element('h3', {}, words.sections.drivers),
    element(
      'div',
      { class: 'em-scroll', tabindex: 0, role: 'region', 'aria-label': words.sections.drivers },
      ...(table ? [table] : []),
    ),
  ]);
}

function wordsPanel(
  places: StoryPlaces,
  acts: StoryActs,
  id: string,
  look: Look,
  seen: SeenScore,
  { words }: Writer,
): HTMLElement {
  const inside = hasComments(look.loaded)
    ? [
        element(
          'div',
          { class: 'see-head' },
          element('h3', {}, words.sections.words),
          button(words.comments.all, () => acts.comments(look, seen)),
        ),
        // Filled when the charts stand; what it held before stays till then.
        places.place(`${id}-worst`, 'div', 'see-worst', undefined, { 'data-worst': id }),
      ]
    : [element('h3', {}, words.sections.words), element('p', { class: 'see-quiet' }, words.noComments)];
  return places.place(`${id}-words`, 'section', 'em-panel see-words', inside);
}

function textList(texts: readonly string[]): HTMLElement {
  return element('ul', { class: 'see-list' }, ...texts.map((text) => element('li', {}, text)));
}
