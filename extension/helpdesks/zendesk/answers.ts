import { isoMoment } from '#shared/tickets/moment.ts';
import type { FoundEvent, FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import { type Part, part, partOrNone, parts, partsOrNone, word } from '../reading/answer.ts';
import type { Ask } from '../reading/ask.ts';
import { textOfHtml } from '../reading/page-text.ts';
import { timeIds } from '../reading/time-ids.ts';

/** An answer that comes in pages, each naming the next. */
export interface Pages {
  readonly next: () => Promise<void>;
  readonly more: () => boolean;
  readonly answers: () => readonly Part[];
}

/** The pages of an address, asked for one by one; each holds a list of the name given. */
export function pagesOf(ask: Ask, path: string, list: string): Pages {
  const answers: Part[] = [];
  let after: string | undefined = path;
  return {
    next: async () => {
      if (after === undefined) return;
      const answer = part(await ask.json(after));
      parts(answer[list]);
      answers.push(answer);
      const cursor = word(partOrNone(answer.meta).after_cursor);
      const more = partOrNone(answer.meta).has_more === true && cursor !== undefined;
      after = more ? `${path}&page[after]=${encodeURIComponent(cursor)}` : undefined;
    },
    more: () => after !== undefined,
    answers: () => answers,
  };
}

const ROLES: Readonly<Record<string, string>> = { 'end-user': 'customer', agent: 'agent', admin: 'agent' };

/** The messages in answers about comments; undefined when there was no such answer. */
export function commentsIn(answers: readonly Part[], users: readonly Part[]): FoundMessage[] | undefined {
  if (answers.length === 0) return undefined;
  const roles = new Map(users.map(({ id, role }) => [word(id), ROLES[word(role) ?? '']]));
  const comments = answers.flatMap(({ comments }) => partsOrNone(comments));
  const ids = timeIds(comments.map(({ created_at }) => isoMoment(word(created_at) ?? '')));
  return comments.map((comment, at) => ({
    id: ids[at] ?? word(comment.id),
    // What Zendesk itself writes is signed with -1.
    role: word(comment.author_id) === '-1' ? 'system' : roles.get(word(comment.author_id)),
    visibility: typeof comment.public === 'boolean' ? (comment.public ? 'public' : 'internal') : undefined,
    at: isoMoment(word(comment.created_at) ?? ''),
    text: typeof comment.html_body === 'string' ? textOfHtml(comment.html_body) : comment.plain_body,
    channel: partOrNone(comment.via).channel,
  }));
}

const KINDS: Readonly<Record<string, string>> = { assignee_id: 'assigned', group_id: 'transferred', status: 'status' };

/** Changes of hands and of state in answers about audits. What a ticket was created with is no change, save to whom it went first. */
export function eventsIn(answers: readonly Part[]): FoundEvent[] {
  return answers
    .flatMap(({ audits }) => partsOrNone(audits))
    .flatMap((audit) =>
      partsOrNone(audit.events).flatMap((event) => {
        const kind = KINDS[word(event.field_name) ?? ''];
        const first = event.type === 'Create';
        if (!kind || (event.type !== 'Change' && !(first && kind === 'assigned'))) return [];
        const [from, to] = [first ? '' : (word(event.previous_value) ?? ''), word(event.value) ?? ''];
        // A closed ticket stays closed; only a solved one comes back.
        const reopened = kind === 'status' && from === 'solved' && to !== 'closed';
        const at = isoMoment(word(audit.created_at) ?? '');
        return [{ id: word(event.id), kind: reopened ? 'reopened' : kind, at, from, to }];
      }),
    );
}
