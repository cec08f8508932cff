import { touchpoints } from '#shared/surveys/touchpoints.ts';
import { type Table, tableHtml } from '../../../views/tables/table.ts';
import { element } from '../../element.ts';
import { type AskedShown, askedShown } from './asked-shown.ts';
import { askedText } from './asked-table.ts';
import { fromMarkup } from './drawn-markup.ts';
import type { StoryPlaces } from './story-places.ts';
import type { Told } from './told.ts';
import type { Writer } from './written.ts';

/** The column of what is shared. */
const SOLVED = 4;

/** Of how many customers that could have been asked how many were, over all and for each agent, and by whom; none until that is known. */
export function whoWasAsked(places: StoryPlaces, told: Told): HTMLElement[] {
  const { asked, writer } = told;
  const shown = askedShown(told);
  if (!asked || !shown) return [];
  const { words } = writer;
  const { total, table, notes } = askedText(shown.shares, writer);
  const ever = asked.seen.length + asked.launches.length > 0;
  const quiet = (text: string): HTMLElement => element('p', { class: 'see-quiet' }, text);
  const panels = [
    places.place('asked-share', 'section', 'em-panel see-wide-8 see-bars', [
      ...(total === undefined
        ? [quiet(ever ? words.asked.none : words.asked.never)]
        : [element('p', { class: 'see-outcome' }, total), withBars(inRegion(table), table)]),
      ...notes.map((note, at) => (at === notes.length - 1 ? element('p', {}, note) : quiet(note))),
    ]),
    ...(shown.launches.length > 0
      ? [
          places.place('asked-places', 'section', 'em-panel see-wide-4', [
            inRegion(placesTable(shown.launches, writer)),
          ]),
        ]
      : []),
  ];
  return [
    places.place('asked', 'section', 'see-group see-who-asked', [
      element('h2', {}, words.asked.title),
      element('p', { class: 'see-how' }, words.asked.lead),
      places.grid('asked', panels),
    ]),
  ];
}

function placesTable(launches: AskedShown['launches'], { words, count }: Writer): Table {
  return {
    caption: words.asked.places,
    columns: [{ title: words.asked.place }, { title: words.coverage.sent, numeric: true }],
    rows: touchpoints
      .map((name) => ({ name, sent: launches.filter(({ touchpoint }) => touchpoint === name).length }))
      .filter(({ sent }) => sent > 0)
      .sort((a, b) => b.sent - a.sent)
      .map(({ name, sent }) => [words.coverage.points[name], count(sent)]),
  };
}

function inRegion(table: Table): HTMLElement {
  const made = fromMarkup(tableHtml(table));
  return element(
    'div',
    { class: 'em-scroll', tabindex: 0, role: 'region', 'aria-label': table.caption },
    ...(made ? [made] : []),
  );
}

/** Draws the share that each asked themselves behind its number. */
function withBars(region: HTMLElement, { rows }: Table): HTMLElement {
  const value = (cell: Table['rows'][number][number] | undefined): number =>
    typeof cell === 'object' ? Number(cell.value) : 0;
  for (const [at, row] of [...region.querySelectorAll<HTMLElement>('tbody tr')].entries()) {
    row.dataset.row = at === 0 ? 'all' : 'agent';
    const cells = rows[at] ?? [];
    const cell = row.querySelector('td');
    const bar = element('span', { class: 'see-bar', 'aria-hidden': true });
    bar.style.inlineSize = `${(100 * value(cells[1])) / value(cells[SOLVED])}%`;
    cell?.replaceChildren(bar, element('span', {}, cell.textContent));
  }
  return region;
}
