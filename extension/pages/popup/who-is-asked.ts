import { allLaunchWords } from '#shared/languages/all-launch-words.ts';
import { say } from '#shared/languages/say.ts';
import type { Requests } from '#shared/messages/requests.ts';
import { type AskedShare, askedTogether } from '#shared/surveys/asked-of-solved.ts';
import { launchesCsv } from '#shared/surveys/launches-csv.ts';
import { button, element, foreign } from '../../element.ts';
import { ask } from '../ask-background.ts';
import type { Spoken } from '../page-language.ts';
import { attempt, datedName, download } from '../page-parts.ts';

/**
 * Whom each agent asked of the solved tickets on which Easemark was opened, and who else did: the agent with the most at once, the others, and why it
 * is worth knowing, behind it.
 */
export function whoIsAsked({ shares, days }: Requests['askedShares']['out'], spoken: Spoken): HTMLElement {
  const words = allLaunchWords[spoken.language].share;
  const percent = new Intl.NumberFormat(spoken.language, { style: 'percent', maximumFractionDigits: 0 });
  const line = ({ agent, asked, solved, others }: AskedShare) => {
    const own = say(words.line, {
      agent: agent || words.nobody,
      asked,
      solved,
      percent: percent.format(asked / solved),
    });
    if (others.length === 0) return own;
    return say(words.lineOthers, { line: own, others: others.map((by) => `${by.agent} ${by.tickets}`).join(', ') });
  };
  const seen = shares.filter(({ solved }) => solved > 0);
  const { askedUnsolved } = askedTogether(shares);
  const save = () =>
    attempt(async () => {
      const { launches, seen: tickets } = await ask('allLaunches', {});
      download(datedName('easemark-surveys', 'csv'), launchesCsv(launches, tickets), 'text/csv;charset=utf-8');
    }, spoken);
  const [first, ...others] = seen.map((share) => foreign('span', line(share), { class: 'small share' }, 400));
  return element(
    'details',
    { class: 'asked' },
    element(
      'summary',
      {},
      element('b', {}, words.title),
      ' ',
      first ?? element('span', { class: 'small share' }, say(words.none, { days })),
    ),
    ...others,
    askedUnsolved > 0 && element('p', { class: 'small' }, say(words.unsolved, { count: askedUnsolved })),
    element('p', { class: 'quiet small' }, say(words.why, { days })),
    button(words.export, () => void save(), { id: 'export-surveys', class: 'plain' }),
  );
}
