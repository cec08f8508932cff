import { say } from '#shared/languages/say.ts';
import { type AskedShare, askedOfSolved } from '#shared/surveys/asked-of-solved.ts';
import { touchpoints } from '#shared/surveys/touchpoints.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import { element } from '../../element.ts';
import { momentsOf } from './local-days.ts';
import type { AskedHere } from './see-context.ts';
import type { StoryPlaces } from './story-places.ts';
import type { Told } from './told.ts';
import type { Writer } from './written.ts';

/** Surveys that were sent on the days that are filtered, and of which moments those days are. */
export function launchesWithin({
  asked,
  state,
}: Pick<Told, 'asked' | 'state'>): Pick<AskedHere, 'launches'> & ReturnType<typeof momentsOf> {
  const days = state.steps.find((step) => step.kind === 'days');
  const moments = momentsOf(days?.from, days?.to);
  const within = ({ at }: { readonly at: number }): boolean => at >= moments.since && at < moments.until;
  return { ...moments, launches: (asked?.launches ?? []).filter(within) };
}

/** Of how many customers that could have been asked how many were, over all and for each agent; none until that is known. */
export function whoWasAsked(places: StoryPlaces, told: Told): HTMLElement[] {
  const { asked, writer } = told;
  if (!asked) return [];
  const { words, count } = writer;
  const { launches, since, until } = launchesWithin(told);
  const shares = askedOfSolved(asked.launches, asked.seen, since, until);
  const seen = shares.filter(({ solved }) => solved > 0);
  const unsolved = shares.reduce((sum, { askedUnsolved }) => sum + askedUnsolved, 0);
  const ever = asked.seen.length + asked.launches.length > 0;
  const panels = [
    places.place('asked-share', 'section', 'em-panel see-wide-8 see-bars', [
      ...(seen.length > 0
        ? [shareTable(seen, writer)]
        : [element('p', { class: 'see-quiet' }, ever ? words.asked.none : words.asked.never)]),
      ...(unsolved > 0
        ? [element('p', { class: 'see-quiet' }, say(words.asked.unsolved, { count: count(unsolved) }))]
        : []),
      element('p', {}, words.asked.why),
    ]),
    ...(launches.length > 0
      ? [places.place('asked-places', 'section', 'em-panel see-wide-4', [placesTable(launches, writer)])]
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

function shareTable(shares: readonly AskedShare[], { words, count, reader }: Writer): HTMLElement {
  const sum = (name: 'solved' | 'asked'): number => shares.reduce((all, share) => all + share[name], 0);
  const row = (name: string, asked: number, solved: number, kind: string): HTMLElement => {
    const share = (100 * asked) / solved;
    const bar = element('span', { class: 'see-bar', 'aria-hidden': true });
    bar.style.inlineSize = `${share}%`;
    return element(
      'tr',
      { 'data-row': kind },
      element('th', { scope: 'row' }, element('bdi', {}, name)),
      element('td', {}, bar, element('span', {}, reader.percent(share))),
      element('td', {}, count(asked)),
      element('td', {}, count(solved)),
    );
  };
  return table(
    words.asked.share,
    [words.asked.agent, words.asked.share, words.asked.asked, words.asked.solved],
    [
      row(words.asked.all, sum('asked'), sum('solved'), 'all'),
      ...shares.map(({ agent, asked, solved }) =>
        row(agent === '' ? `(${words.asked.nobody})` : plainLabel(agent, 80), asked, solved, 'agent'),
      ),
    ],
  );
}

function placesTable(launches: AskedHere['launches'], { words, count }: Writer): HTMLElement {
  const rows = touchpoints
    .map((name) => ({ name, sent: launches.filter(({ touchpoint }) => touchpoint === name).length }))
    .filter(({ sent }) => sent > 0)
    .sort((a, b) => b.sent - a.sent)
    .map(({ name, sent }) =>
      element('tr', {}, element('th', { scope: 'row' }, words.coverage.points[name]), element('td', {}, count(sent))),
    );
  return table(words.asked.places, [words.asked.place, words.coverage.sent], rows);
}

function table(name: string, [first = '', ...numbers]: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { class: 'em-scroll', tabindex: 0, role: 'region', 'aria-label': name },
    element(
      'table',
      { class: 'em-table' },
      element('caption', {}, name),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col', class: 'em-words' }, first),
          ...numbers.map((title) => element('th', { scope: 'col' }, title)),
        ),
      ),
      element('tbody', {}, ...rows),
    ),
  );
}
