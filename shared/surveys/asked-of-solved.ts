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
  /** Those of them whose customer was asked by others alone: how many by whom, who asked first, most first. */
  readonly askedByOthers: readonly AskedBy[];
  /** Tickets they asked about that were never seen solved: they are in none of the other numbers. */
  readonly askedUnsolved: number;
}

/** How many tickets somebody asked about. */
export interface AskedBy {
  readonly agent: string;
  readonly tickets: number;
}

/** The same of all agents together. */
export interface AskedTogether {
  readonly solved: number;
  readonly asked: number;
  readonly askedByOthers: number;
  readonly askedUnsolved: number;
}

/**
 * Whom each agent asked, of the solved tickets on which Easemark was opened. Agents who choose whom to ask bias a score, and this is where it
 * shows. Tickets are counted, not launches: two surveys on one ticket are one, and a ticket is of the agent who saw it solved first.
 *
 * @param since milliseconds since 1970: what happened before is left out
 * @param until milliseconds since 1970: so is what happened then or later; a ticket that was solved before counts as asked also where that was later
 * @returns one row an agent, most solved tickets first
 * @example askedOfSolved([], [{ ticket, at: 5, seenBy: 'Ann' }], 0) // [{ agent: 'Ann', solved: 1, asked: 0, askedByOthers: [], askedUnsolved: 0 }]
 */
export function askedOfSolved(
  launches: readonly LaunchRecord[],
  seen: readonly SolvedSeen[],
  since: number,
  until = Number.POSITIVE_INFINITY,
): readonly AskedShare[] {
  const rows = new Map<string, { solved: number; asked: number; others: Map<string, number>; askedUnsolved: number }>();
  const rowOf = (agent: string) => {
    const row = rows.get(agent) ?? { solved: 0, asked: 0, others: new Map(), askedUnsolved: 0 };
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
    const [asker, ...more] = asked.get(name) ?? [];
    if (asker === undefined) continue;
    if ([asker, ...more].some(({ askedBy }) => askedBy === first.seenBy)) row.asked++;
    else row.others.set(asker.askedBy, (row.others.get(asker.askedBy) ?? 0) + 1);
  }
  for (const [name, [asker]] of byTicket(launches.filter(isWithin))) {
    if (!solved.has(name)) rowOf(asker.askedBy).askedUnsolved++;
  }
  return [...rows]
    .map(([agent, { others, ...row }]) => ({
      agent,
      ...row,
      askedByOthers: [...others]
        .map(([other, tickets]) => ({ agent: other, tickets }))
        .sort((a, b) => b.tickets - a.tickets || byName(a, b)),
    }))
    .sort((a, b) => b.solved - a.solved || byName(a, b));
}

/**
 * All agents together.
 *
 * @example askedTogether([{ agent: 'Ann', solved: 4, asked: 1, askedByOthers: [{ agent: 'Bo', tickets: 2 }], askedUnsolved: 0 }])
 * // { solved: 4, asked: 1, askedByOthers: 2, askedUnsolved: 0 }
 */
export function askedTogether(shares: readonly AskedShare[]): AskedTogether {
  const sum = (of: (share: AskedShare) => number) => shares.reduce((all, share) => all + of(share), 0);
  return {
    solved: sum(({ solved }) => solved),
    asked: sum(({ asked }) => asked),
    askedByOthers: sum(({ askedByOthers }) => askedByOthers.reduce((all, { tickets }) => all + tickets, 0)),
    askedUnsolved: sum(({ askedUnsolved }) => askedUnsolved),
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
