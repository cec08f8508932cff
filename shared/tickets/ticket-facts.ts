import type { AuthorRole, Ticket, TicketEvent } from './ticket.ts';

/** What can be counted in a ticket. A count that is not known is left out; it is never 0 instead. */
export interface TicketFacts {
  readonly messages?: MessageCounts;
  readonly transfers?: number;
  /** Of the transfers, how many went to another person, and how many to another team or queue. */
  readonly handedTo?: Readonly<Record<'person' | 'team', number>>;
  readonly reopens?: number;
}

export interface MessageCounts {
  readonly all: number;
  /** There are more than were read. */
  readonly partial: boolean;
  /** `unknown` are those whose author's role could not be read. */
  readonly byRole: Readonly<Record<AuthorRole | 'unknown', number>>;
  readonly byVisibility: Readonly<Record<'public' | 'internal' | 'unknown', number>>;
}

/**
 * Counts what a ticket went through.
 *
 * A *transfer* is a change of hands after the first: another person takes over from the last one who had it, or the ticket moves to
 * another team or queue. The first assignment is none; nor is being given back to the same person; a change of team and of person in the
 * same second is one. A *re-open* is a change from a closed state to one that is not, as the helpdesk's reader found them; where it could not
 * tell of a change, the number is not known.
 *
 * @example ticketFacts({ ...key, address, events: [{ kind: 'assigned', from: '', to: 'ann' }, { kind: 'assigned', from: 'ann', to: 'bo' }] })
 * // { transfers: 1, handedTo: { person: 1, team: 0 }, reopens: 0 }
 */
export function ticketFacts({ messages, messagesPartial, events }: Ticket): TicketFacts {
  const byRole = { customer: 0, agent: 0, system: 0, unknown: 0 };
  const byVisibility = { public: 0, internal: 0, unknown: 0 };
  for (const { role = 'unknown', visibility = 'unknown' } of messages ?? []) {
    byRole[role]++;
    byVisibility[visibility]++;
  }
  return {
    ...(messages && {
      messages: { all: messages.length, partial: messagesPartial === true, byRole, byVisibility },
    }),
    ...(events && {
      transfers: transfersIn(events).length,
      handedTo: {
        person: transfersIn(events).filter((kind) => kind === 'assigned').length,
        team: transfersIn(events).filter((kind) => kind === 'transferred').length,
      },
      ...(events.every(({ unsure }) => !unsure) && {
        reopens: events.filter(({ kind }) => kind === 'reopened').length,
      }),
    }),
  };
}

/** The changes of hands, each by what it was. */
function transfersIn(events: readonly TicketEvent[]): readonly TicketEvent['kind'][] {
  const transfers: TicketEvent['kind'][] = [];
  let owner: string | undefined;
  let last: TicketEvent | undefined;
  for (const event of events) {
    const { kind, from, to, at } = event;
    if (kind !== 'assigned' && kind !== 'transferred') continue;
    const before = from || owner;
    const moved =
      kind === 'transferred' ? from !== '' && from !== (to ?? {}) : before !== undefined && to !== '' && to !== before;
    const twin = last !== undefined && last.kind !== kind && at?.precision === 'second' && last.at?.time === at.time;
    if (kind === 'assigned') owner = to === undefined ? 'somebody' : to || before;
    if (moved && !twin) transfers.push(kind);
    if (moved) last = event;
  }
  return transfers;
}
