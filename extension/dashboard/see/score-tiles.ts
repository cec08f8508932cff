import { say } from '#shared/languages/say.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import { button, element } from '../../element.ts';
import type { comparableGroups } from './comparable-groups.ts';
import type { Look, SeenScore } from './look.ts';
import type { StoryPlaces } from './story-places.ts';
import type { Writer } from './written.ts';

/** The numbers of all scores at a glance; each leads to its story. */
export function scoreTiles(
  places: StoryPlaces,
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
      const lead = (): void => {
        const story = places.at(`score-${id}`);
        story?.focus({ preventScroll: true });
        story?.scrollIntoView({ block: 'start' });
      };
      const tile = button('', lead, { class: 'see-tile' });
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
  return places.place('tiles', 'nav', 'see-tiles', [element('ul', {}, ...tiles)], {
    'aria-label': words.sections.headline,
  });
}
