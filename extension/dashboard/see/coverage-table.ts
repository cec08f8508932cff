import { allLaunchWords } from '#shared/languages/all-launch-words.ts';
import { allSeeWords } from '#shared/languages/all-see-words.ts';
import { say } from '#shared/languages/say.ts';
import type { Touchpoint } from '#shared/surveys/touchpoints.ts';
import { touchpoints } from '#shared/surveys/touchpoints.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import { button, element } from '../../element.ts';
import { askedShown } from './asked-shown.ts';
import { type Covered, coverageOf, type KnownTouchpoint } from './coverage.ts';
import type { Look, SeenScore } from './look.ts';
import type { StoryPlaces } from './story-places.ts';
import type { Told } from './told.ts';
import type { Writer } from './written.ts';

/** Rows shown before the others are asked for. */
const FIRST = 20;

/** Where is asked and where not, as a table; none where no column tells. */
export function coverageTable(places: StoryPlaces, id: string, look: Look, seen: SeenScore, told: Told): HTMLElement[] {
  const { writer } = told;
  const { words, count, reader } = writer;
  const found = coverageOf(look.loaded.source, seen.score.breakdowns, knownTouchpoints(told));
  if (!found) return [];
  const title =
    found.role === 'touchpoint'
      ? words.coverage.title
      : say(words.coverage.titleBy, { column: writer.value(found.column) });
  const sent = found.rows.some((row) => row.sent > 0);
  const rowOf = rowWriter(found.rows, sent, writer);
  const body = element('tbody', {}, ...found.rows.slice(0, FIRST).map(rowOf));
  const heads = [
    element('th', { scope: 'col', class: 'em-words' }, writer.value(found.column)),
    element('th', { scope: 'col' }, reader.charts.columns.count),
    sent && element('th', { scope: 'col' }, words.coverage.sent),
    element('th', { scope: 'col', class: 'em-words' }, words.coverage.state),
  ];
  const more = button(
    say(words.coverage.more, { count: count(found.rows.length) }),
    () => {
      body.append(...found.rows.slice(FIRST).map(rowOf));
      more.remove();
      region.focus();
    },
    { class: 'see-more', 'data-choice': 'coverage' },
  );
  const region = element(
    'div',
    {
      class: 'em-scroll',
      tabindex: 0,
      role: 'region',
      'aria-label': `${reader.words.metricShort[seen.score.metric]}: ${title}`,
    },
    element('table', { class: 'em-table' }, element('thead', {}, element('tr', {}, ...heads)), body),
  );
  const states = (['measured', 'few', 'none'] as const).map(
    (name) => [name, count(found.rows.filter(({ state }) => state === name).length)] as const,
  );
  return [
    places.place(`${id}-coverage`, 'section', 'em-panel see-wide-4 see-bars see-coverage', [
      element('h3', {}, title),
      element('p', {}, say(words.coverage.counts, Object.fromEntries(states))),
      element('p', { class: 'see-quiet' }, words.coverage.about),
      region,
      ...(found.rows.length > FIRST ? [more] : []),
      ...(found.others.length > 0
        ? [element('p', { class: 'see-quiet' }, say(words.coverage.others, { names: found.others.join(', ') }))]
        : []),
    ]),
  ];
}

function rowWriter(
  rows: readonly Covered[],
  withSent: boolean,
  { words, count }: Writer,
): (row: Covered) => HTMLElement {
  const most = Math.max(1, ...rows.map(({ n }) => n));
  return ({ name, n, state, sent }) => {
    const bar = element('span', { class: 'see-bar', 'aria-hidden': true });
    bar.style.inlineSize = `${(100 * n) / most}%`;
    return element(
      'tr',
      { 'data-state': state },
      element('th', { scope: 'row' }, element('bdi', {}, plainLabel(name, 80))),
      element('td', {}, bar, element('span', {}, count(n))),
      withSent && element('td', {}, count(sent)),
      element('td', { class: 'em-words' }, words.coverage[state]),
    );
  };
}

/** The touchpoints that surveys are sent from, by their names in every language and that which links carry. */
function knownTouchpoints(told: Told): readonly KnownTouchpoint[] {
  const launches = askedShown(told)?.launches ?? [];
  return touchpoints.map((name: Touchpoint) => ({
    wordings: [
      told.writer.words.coverage.points[name],
      ...Object.values(allSeeWords).map(({ coverage }) => coverage.points[name]),
      ...Object.values(allLaunchWords).map((words) => words.touchpoints[name]),
      name,
    ],
    sent: launches.filter(({ touchpoint }) => touchpoint === name).length,
  }));
}
