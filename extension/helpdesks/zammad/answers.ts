import { stateChange } from '#shared/tickets/closed-status.ts';
import { isoMoment } from '#shared/tickets/moment.ts';
import type { FoundEvent, FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import { type Part, word } from '../reading/answer.ts';
import { textOfHtml } from '../reading/page-text.ts';

const ROLES: Readonly<Record<string, string>> = { Customer: 'customer', Agent: 'agent', System: 'system' };
/** The states Zammad comes with in which a ticket is worked on; a team can add others. */
const OPEN = new Set(['new', 'open', 'pending reminder', 'pending close']);
const KINDS: Readonly<Record<string, string>> = { owner: 'assigned', group: 'transferred', state: 'status' };

/** The message an article is. Its body is HTML or plain text, as it says. */
export function articleIn(article: Part): FoundMessage {
  const { id, sender, internal, created_at, body, content_type, type } = article;
  return {
    id: word(id),
    role: ROLES[word(sender) ?? ''],
    visibility: typeof internal === 'boolean' ? (internal ? 'internal' : 'public') : undefined,
    at: isoMoment(word(created_at) ?? ''),
    text: typeof body === 'string' && word(content_type)?.includes('html') ? textOfHtml(body) : body,
    channel: type,
  };
}

/** The change of hands or of state in a line of the history, if there is one. */
export function eventIn({ id, object, type, attribute, value_from, value_to, created_at }: Part): FoundEvent[] {
  if (object !== 'Ticket') return [];
  const at = isoMoment(word(created_at) ?? '');
  if (type === 'merged_into' || type === 'received_merge') return [{ id, kind: 'merged', at }];
  const kind = type === 'updated' ? KINDS[word(attribute) ?? ''] : undefined;
  if (!kind) return [];
  // Nobody is a user of the name "-".
  const [from, to] = [value_from, value_to].map((value) => (word(value)?.replace(/^-$/, '') ?? '').trim());
  return [{ id, ...(kind === 'status' ? stateChange(from, to, OPEN) : { kind }), at, from, to }];
}
