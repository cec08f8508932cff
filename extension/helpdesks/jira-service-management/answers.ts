import { isoMoment } from '#shared/tickets/moment.ts';
import type { FoundEvent, FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import { type Part, partOrNone, partsOrNone, word } from '../reading/answer.ts';
import { textOfHtml } from '../reading/page-text.ts';

/** Whether an account is the reporter's, by their account ids. */
export function isReporter(reporter: Part): (account: Part) => boolean {
  const id = word(reporter.accountId);
  return (account) => id !== undefined && word(account.accountId) === id;
}

/**
 * An account made on the customers' portal is a customer's. The reporter is the customer too, also where that is a colleague with an account of
 * the team's own kind.
 */
function roleOf(account: Part, isCustomer: (account: Part) => boolean): string | undefined {
  if (account.accountType === 'app') return 'system';
  if (account.accountType === 'customer' || isCustomer(account)) return 'customer';
  return word(account.accountId) === undefined ? undefined : 'agent';
}

/** What the issue was opened with: it belongs to the issue, and has no id of its own. */
export function descriptionIn({ fields, renderedFields }: Part): FoundMessage {
  const { reporter, creator, created } = partOrNone(fields);
  const { description } = partOrNone(renderedFields);
  return {
    id: 'description',
    role: roleOf(partOrNone(creator), isReporter(partOrNone(reporter))),
    visibility: 'public',
    at: isoMoment(word(created) ?? ''),
    // An issue may have none.
    text: typeof description === 'string' ? textOfHtml(description) : '',
  };
}

/** @param isCustomer tells the reporter's account */
export function commentIn(comment: Part, isCustomer: (account: Part) => boolean): FoundMessage {
  const { id, author, jsdPublic, created, renderedBody } = comment;
  return {
    id: word(id),
    role: roleOf(partOrNone(author), isCustomer),
    visibility: typeof jsdPublic === 'boolean' ? (jsdPublic ? 'public' : 'internal') : undefined,
    at: isoMoment(word(created) ?? ''),
    text: typeof renderedBody === 'string' ? textOfHtml(renderedBody) : undefined,
  };
}

/**
 * Changes of hands and of state. Names of states are each team's own; but an issue that had a resolution and loses it is open again, whatever its
 * states are called.
 */
export function eventsIn(changes: readonly Part[]): FoundEvent[] {
  return changes.flatMap(({ id, created, items }) =>
    partsOrNone(items).flatMap((item, place) => {
      const at = isoMoment(word(created) ?? '');
      const [from = '', to = ''] = [word(item.from), word(item.to)];
      const name = `${word(id)}-${place}`;
      if (item.field === 'assignee') return [{ id: name, kind: 'assigned', at, from, to }];
      if (item.field === 'status') return [{ id: name, kind: 'status', at, from, to }];
      const reopened = item.field === 'resolution' && from !== '' && to === '';
      return reopened ? [{ id: name, kind: 'reopened', at }] : [];
    }),
  );
}
