import { ticketName } from '../tickets/ticket-name.ts';
import type { LaunchRecord, SolvedSeen } from './launch-record.ts';

/** Whom one agent asked, and who else did. The tickets they asked about, those others asked about, and the rest are all their solved tickets. */
export interface AskedShare {
  /** The name that was set; empty where none was. */
  readonly agent: string;
  /** Solved tickets on which they were the first to open the overlay; closed with another outcome counts as solved. */
  readonly solved: number;
  /** Those of them whose customer they asked themselves. */
  readonly asked: number;
  /** Those of them whose customer was asked by others alone. Where no name was set, the others may have been the agent: it counts as {@link asked}. */
  readonly askedByOthers: number;
  /** Tickets they asked about that were never seen solved: they are in none of the other numbers. */
  readonly askedUnsolved: number;
  /** Who the others were, most tickets first. A ticket that two of them asked about counts for both, so these may be more than {@link askedByOthers}. */
  readonly others: readonly AskedBy[];
}

/** How many tickets somebody asked about. */
export interface AskedBy {
  /** A name that was set. */
  readonly agent: string;
  readonly tickets: number;
}

/** The same of all agents together. */
export type AskedTogether = Omit<AskedShare, 'agent' | 'others'>;

/**
 * Whom each agent asked, of the solved tickets on which Easemark was opened. Agents who choose whom to ask bias a score, and this is where it
 * shows. Tickets are counted, not launches: two surveys on one ticket are one, and a ticket is of the agent who saw it solved first.
 * An agent is a name as it was set then: one that was changed counts as another agent.
 *
 * @param since milliseconds since 1970: what happened before is left out
 * @param until milliseconds since 1970: so is what happened then or later; a ticket that was solved before counts as asked also where that was later
 * @returns one row an agent, most solved tickets first
 * @example askedOfSolved([], [{ ticket, at: 5, seenBy: 'Ann' }], 0) // [{ agent: 'Ann', solved: 1, asked: 0, askedByOthers: 0, askedUnsolved: 0, others: [] }]
 */
export function askedOfSolved(
  launches: readonly LaunchRecord[],
  seen: readonly SolvedSeen[],
  since: number,
  until = Number.POSITIVE_INFINITY,
): readonly AskedShare[] {
  const rows = new Map<string, { -readonly [Name in keyof AskedTogether]: number } & { others: Map<string, number> }>();
  const rowOf = (agent: string) => {
    const row = rows.get(agent) ?? { solved: 0, asked: 0, askedByOthers: 0, askedUnsolved: 0, others: new Map() };
    rows.set(agent, row);
    return row;
  };
  const isWithin = ({ at }: { readonly at: number }) => at >= since && at < until;
  const solved = byTicket(seen);
  const asked = byTicket(launches);
  for (const [name, [first]] of solved) {
    if (!isWithin(first)) continue;
    const row = rowOf(first.seenBy);
    row.solved++;
    const askers = new Set(asked.get(name)?.map(({ askedBy }) => askedBy));
    if (askers.size === 0) continue;
    // Without a name nobody can tell whether it was somebody else.
    if (first.seenBy === '' || askers.has('') || askers.has(first.seenBy)) row.asked++;
    else {
      row.askedByOthers++;
      for (const asker of askers) row.others.set(asker, (row.others.get(asker) ?? 0) + 1);
    }
  }
  for (const [name, [asker]] of byTicket(launches.filter(isWithin))) {
    if (!solved.has(name)) rowOf(asker.askedBy).askedUnsolved++;
  }
  return [...rows]
    .map(([agent, { others, ...row }]) => ({
      agent,
      ...row,
      others: [...others]
        .map(([other, tickets]) => ({ agent: other, tickets }))
        .sort((a, b) => b.tickets - a.tickets || byName(a, b)),
    }))
    .sort((a, b) => b.solved - a.solved || byName(a, b));
}

/**
 * All agents together.
 *
 * @example askedTogether([{ agent: 'Ann', solved: 4, asked: 1, askedByOthers: 2, askedUnsolved: 0, others: [{ agent: 'Bo', tickets: 2 }] }])
 * // { solved: 4, asked: 1, askedByOthers: 2, askedUnsolved: 0 }
 */
export function askedTogether(shares: readonly AskedShare[]): AskedTogether {
  const sum = (name: keyof AskedTogether) => shares.reduce((all, share) => all + share[name], 0);
  return {
    solved: sum('solved'),
    asked: sum('asked'),
    askedByOthers: sum('askedByOthers'),
    askedUnsolved: sum('askedUnsolved'),
  };
}

/** What happened with each ticket, first things first. */
function byTicket<Record extends Pick<LaunchRecord, 'ticket' | 'at'>>(
  records: readonly Record[],
): ReadonlyMap<string, [Record, ...Record[]]> {
  const tickets = new Map<string, [Record, ...Record[]]>();
  for (const record of [...records].sort((a, b) => a.at - b.at)) {
    const name = ticketName(record.ticket);
    const known = tickets.get(name);
    if (known) known.push(record);
    else tickets.set(name, [record]);
  }
  return tickets;
}

function byName(a: { readonly agent: string }, b: { readonly agent: string }): number {
  return a.agent < b.agent ? -1 : 1;
}
