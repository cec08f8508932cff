import { allClosedStatuses } from '../languages/all-closed-statuses.ts';
import type { ClosedStatuses } from '../languages/closed-statuses.ts';

/** How a ticket came to need no more work: see {@link ClosedStatuses}. */
export type Ending = Exclude<keyof ClosedStatuses, 'goesOn'>;

interface Known {
  readonly endings: ReadonlyMap<string, Ending>;
  /** What a reason behind the end says where that was none. Reasons are written freely: every other one leaves the ticket closed. */
  readonly goesOn: RegExp;
}

let known: Known | undefined;

/** Put together when it is first asked for: a script that asks for nothing of it is not given the words either. */
function knownWords(): Known {
  if (known) return known;
  const all = Object.values(allClosedStatuses);
  const endings = (['ended', 'gone'] as const).flatMap((ending) =>
    all.flatMap((words) => words[ending].map((word) => [word, ending] as const)),
  );
  const goesOn = all.flatMap((words) => words.goesOn).join('|');
  known = { endings: new Map(endings), goesOn: new RegExp(`(?<![\\p{L}\\p{N}])(?:${goesOn})`, 'u') };
  return known;
}

/** What teams put between the end of a ticket and its reason, as in `Closed - no reply`. */
const SEPARATOR = /\s[-–—]+\s|[–—:;,/|()[\]]/;

/**
 * What a helpdesk's own word for a state says of a ticket that needs no more work. Whether the outcome was good is not asked: a customer who was
 * turned down has been through it as well, and a share of those asked that leaves them out flatters.
 *
 * @param status as read, also with a reason behind it; teams can have states of their own, which are not known
 * @returns undefined where it is not known to be closed
 * @example endingOf('Rejected') // 'ended'
 * @example endingOf('Closed - duplicate') // 'gone'
 * @example endingOf('waiting for Bo') // undefined
 * @example endingOf('Resolved: waiting for customer') // undefined
 */
export function endingOf(status: string | undefined): Ending | undefined {
  const word = (status ?? '').normalize('NFC').trim().toLowerCase().replace(/'/g, '’');
  const [state = '', ...reasons] = word.split(SEPARATOR).map((part) => part.trim());
  const { endings, goesOn } = knownWords();
  const ending = endings.get(word) ?? endings.get(state);
  if (!ending || reasons.some((reason) => goesOn.test(reason))) return undefined;
  return reasons.some((reason) => endings.get(reason) === 'gone') ? 'gone' : ending;
}

/**
 * Whether a helpdesk's own word for a state is known to mean that nobody works on the ticket any more, however it ended.
 *
 * @param status as {@link endingOf}
 * @example isClosed('Rejected') // true
 * @example isClosed('waiting for Bo') // false: it is not known to be
 */
export function isClosed(status: string | undefined): boolean {
  return endingOf(status) !== undefined;
}

/** What a change of state was: `unsure` where it may have been a re-opening, and a state of the team's own hides it. */
export interface StateChange {
  readonly kind: 'status' | 'reopened';
  readonly unsure?: true;
}

/**
 * What a change from one state to another was. A ticket is re-opened when it leaves a closed state for one that is not; where one of both is a
 * state that only the team knows, nobody can say.
 *
 * @param open the states the helpdesk comes with in which a ticket is worked on, in small letters
 * @example stateChange('resolved', 'open', new Set(['open'])) // { kind: 'reopened' }
 * @example stateChange('parked', 'open', new Set(['open'])) // { kind: 'status', unsure: true }
 */
export function stateChange(from: string | undefined, to: string | undefined, open: ReadonlySet<string>): StateChange {
  const isOpen = (state: string | undefined) => open.has((state ?? '').trim().toLowerCase());
  if (isOpen(from) || isClosed(to)) return { kind: 'status' };
  if (isClosed(from) && isOpen(to)) return { kind: 'reopened' };
  return { kind: 'status', unsure: true };
}
