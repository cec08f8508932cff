import type { LinkValues } from '#shared/surveys/link-template.ts';
import type { Asked } from '#shared/surveys/question.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';

/**
 * What is filled into a survey's link besides the answer. The agent is whoever the ticket was last given to; else whoever asks.
 *
 * @param id the ticket's, as its notes are kept
 * @param askedBy the name that was set for whoever uses this browser
 */
export function linkValues(
  { number, channel, events }: Pick<Ticket, 'number' | 'channel' | 'events'>,
  id: string,
  askedBy: string,
  { metric, touchpoint, language }: Pick<Asked, 'metric' | 'touchpoint' | 'language'>,
): LinkValues {
  const owner = events?.findLast(({ kind, to }) => kind === 'assigned' && to)?.to;
  return {
    ticket: id,
    number: number ?? id,
    agent: owner ?? askedBy,
    askedBy,
    channel: channel ?? '',
    metric,
    touchpoint,
    language,
  };
}
