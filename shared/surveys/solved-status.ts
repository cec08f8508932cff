import { allSolvedStatuses } from '../languages/all-solved-statuses.ts';

/**
 * Whether a helpdesk's own word for a ticket's state says that no more work is left.
 *
 * @param status as read, such as `resolved` or `Gelöst`; undefined where it could not be read
 * @returns undefined when nothing is known
 * @example isSolved('Closed') // true
 */
export function isSolved(status: string | undefined): boolean | undefined {
  const word = status?.normalize('NFC').trim().toLowerCase();
  if (!word) return undefined;
  return Object.values(allSolvedStatuses).some((words) => words.includes(word));
}
