import { isoMoment } from '#shared/tickets/moment.ts';
import type { FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import { type Part, part, partOrNone, parts, word } from '../reading/answer.ts';
import { textOfHtml } from '../reading/page-text.ts';

/** What a list of threads or of comments holds. */
export function listIn(answer: unknown): Part[] {
  return parts(part(answer).data).filter(({ id }) => word(id) !== undefined);
}

const DIRECTIONS: Readonly<Record<string, string>> = { in: 'customer', out: 'agent' };
const VISIBILITIES: Readonly<Record<string, string>> = { public: 'public', private: 'internal' };
const COMMENTERS: Readonly<Record<string, string>> = { AGENT: 'agent', END_USER: 'customer' };

/** What was sent or received. A list gives but the beginning of each; what is still being written is no message. */
export function threadIn({ id, status, direction, visibility, createdTime, summary }: Part): FoundMessage[] {
  if (status === 'DRAFT') return [];
  return [
    {
      id: word(id),
      role: DIRECTIONS[word(direction) ?? ''],
      visibility: VISIBILITIES[word(visibility) ?? ''],
      at: isoMoment(word(createdTime) ?? ''),
      text: word(summary),
      textCut: true,
    },
  ];
}

/** What was written on the ticket itself, for colleagues or for everybody. */
export function commentIn({ id, isPublic, commenter, commentedTime, content, contentType }: Part): FoundMessage {
  const text = word(content);
  return {
    id: word(id),
    role: COMMENTERS[word(partOrNone(commenter).type) ?? ''],
    visibility: typeof isPublic === 'boolean' ? (isPublic ? 'public' : 'internal') : undefined,
    at: isoMoment(word(commentedTime) ?? ''),
    text: text !== undefined && contentType !== 'plainText' ? textOfHtml(text) : text,
  };
}
