import { say } from '#shared/languages/say.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import { element } from '../../element.ts';
import { coverageSeen } from './figures-here.ts';
import type { Look, SeenScore } from './look.ts';
import type { StoryPlaces } from './story-places.ts';
import type { Writer } from './written.ts';

/** Where is asked and where not, as a table; none where no column tells. */
export function coverageTable(
  places: StoryPlaces,
  id: string,
  look: Look,
  seen: SeenScore,
  writer: Writer,
): HTMLElement[] {
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
    places.place(`${id}-coverage`, 'section', 'em-panel see-wide-4 see-coverage', [
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
