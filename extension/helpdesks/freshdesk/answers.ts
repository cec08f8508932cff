import { isoMoment } from '#shared/tickets/moment.ts';
import type { FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import { type Part, word } from '../reading/answer.ts';
import { textOfHtml } from '../reading/page-text.ts';

/** The states every Freshdesk has, as its documentation numbers them; a team's own have higher numbers. */
export const STATES: Readonly<Record<string, string>> = { 2: 'Open', 3: 'Pending', 4: 'Resolved', 5: 'Closed' };

/** Where tickets come from, as documented. */
const SOURCES: Readonly<Record<string, string>> = {
  1: 'email',
  2: 'web',
  3: 'phone',
  7: 'chat',
  9: 'web',
  10: 'email',
};
const PHONE = '3';
const OUTBOUND = '10';

export function sourceOf(ticket: Part | undefined): string | undefined {
  const source = word(ticket?.source);
  return source === undefined ? undefined : (SOURCES[source] ?? source);
}

/** The message a ticket was opened with. Of a call the agent wrote it down; an outbound e-mail the agent sent. */
export function originalIn({ source, description, description_text, created_at }: Part, id: string): FoundMessage {
  return {
    id,
    role: [PHONE, OUTBOUND].includes(word(source) ?? '') ? 'agent' : 'customer',
    visibility: 'public',
    at: isoMoment(word(created_at) ?? ''),
    text: typeof description === 'string' ? textOfHtml(description) : description_text,
  };
}

/** A later message, or a note. */
export function conversationIn(found: Part): FoundMessage {
  const { id, incoming, private: isPrivate, created_at, body, body_text } = found;
  return {
    id: word(id),
    role: typeof incoming === 'boolean' ? (incoming ? 'customer' : 'agent') : undefined,
    visibility: typeof isPrivate === 'boolean' ? (isPrivate ? 'internal' : 'public') : undefined,
    at: isoMoment(word(created_at) ?? ''),
    text: typeof body === 'string' ? textOfHtml(body) : body_text,
  };
}
