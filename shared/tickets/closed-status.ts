import { allSolvedStatuses } from '../languages/all-solved-statuses.ts';

/** States in which nobody works on a ticket though it was not solved, as the helpdesks themselves come with them. */
const ENDED = ['rejected', 'deleted', 'merged', 'removed', 'spam'];

const CLOSED: ReadonlySet<string> = new Set([...Object.values(allSolvedStatuses).flat(), ...ENDED]);

/**
 * Whether a helpdesk's own word for a state is known to mean that nobody works on the ticket any more: solved, or ended in another way.
 *
 * @param status as read; teams can have states of their own, which are not known
 * @example isClosed('Rejected') // true
 * @example isClosed('waiting for Bo') // false: it is not known to be
 */
export function isClosed(status: string | undefined): boolean {
  return CLOSED.has((status ?? '').normalize('NFC').trim().toLowerCase());
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
