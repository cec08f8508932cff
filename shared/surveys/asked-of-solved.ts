import { ticketName } from '../tickets/ticket-name.ts';
import type { LaunchRecord, SolvedSeen } from './launch-record.ts';

/** How many of the customers that could have been asked were. */
export interface AskedShare {
  /** The name that was set; empty where none was. */
  readonly agent: string;
  /** Solved tickets on which the overlay was opened. */
  readonly solved: number;
  /** Those of them whose customer was asked. */
  readonly asked: number;
  /** Tickets asked about that were never seen solved: they are in neither number. */
  readonly askedUnsolved: number;
}

/**
 * Asked ÷ solved tickets seen, for each agent. Agents who choose whom to ask bias a score, and this is where it shows. Tickets are counted, not
 * launches: two surveys on one ticket are one, and a ticket counts for the agent who saw it solved first.
 *
 * @param since milliseconds since 1970: what happened before is left out
 * @param until milliseconds since 1970: so is what happened then or later; a ticket that was solved before counts as asked also where that was later
 * @returns one row an agent, most solved tickets first
 * @example askedOfSolved([], [{ ticket, at: 5, seenBy: 'Ann' }], 0) // [{ agent: 'Ann', solved: 1, asked: 0, askedUnsolved: 0 }]
 */
export function askedOfSolved(
  launches: readonly LaunchRecord[],
  seen: readonly SolvedSeen[],
  since: number,
  until = Number.POSITIVE_INFINITY,
): readonly AskedShare[] {
  const rows = new Map<string, { solved: number; asked: number; askedUnsolved: number }>();
  const rowOf = (agent: string) => {
    const row = rows.get(agent) ?? { solved: 0, asked: 0, askedUnsolved: 0 };
    rows.set(agent, row);
    return row;
  };
  const solved = new Map<string, SolvedSeen>();
  for (const one of [...seen].sort((a, b) => a.at - b.at)) {
    if (!solved.has(ticketName(one.ticket))) solved.set(ticketName(one.ticket), one);
  }
  const counted = [...solved].filter(([, { at }]) => at >= since && at < until);
  const asked = new Map(launches.map((launch) => [ticketName(launch.ticket), launch]));
  for (const [name, { seenBy }] of counted) {
    const row = rowOf(seenBy);
    row.solved++;
    if (asked.has(name)) row.asked++;
  }
  for (const [name, { askedBy, at }] of asked)
    if (at >= since && at < until && !solved.has(name)) rowOf(askedBy).askedUnsolved++;
  return [...rows]
    .map(([agent, row]) => ({ agent, ...row }))
    .sort((a, b) => b.solved - a.solved || (a.agent < b.agent ? -1 : 1));
}
