import type { ExportFormat } from '../role.ts';

/**
 * Gorgias: satisfaction surveys, 1 to 5 stars; a survey that was sent and not answered has no score. Times carry no zone.
 *
 * Source: https://developers.gorgias.com/reference/the-satisfactionsurvey-object (`body_text`, `created_datetime`, `customer_id`, `score`,
 * `scored_datetime`, `sent_datetime`, `should_send_datetime`, `ticket_id`).
 */
export const gorgias: ExportFormat = {
  name: 'Gorgias',
  signature: [/^(?:survey )?score$/i, /^scored[_ ]datetime$/i, /^sent[_ ]datetime$/i],
  columns: [
    { header: /^(?:survey )?score$/i, role: 'answer', metric: 'csat', scale: '1-5' },
    { header: /^(?:body_text|body text|comment)$/i, role: 'comment' },
    { header: /^(?:id|survey[_ ]id)$/i, role: 'responseId' },
    { header: /^ticket[_ ]id$/i, role: 'ticketId' },
    { header: /^customer(?:[_ ](?:id|email|name))?$/i, role: 'customer' },
    { header: /^(?:assignee|agent)(?:[_ ](?:id|email|name))?$/i, role: 'agent' },
    { header: /^(?:ticket[_ ])?channel$/i, role: 'channel' },
    { header: /^scored[_ ]datetime$/i, role: 'date' },
    { header: /^sent[_ ]datetime$/i, role: 'sentDate' },
    { header: /^(?:created|should[_ ]send)[_ ]datetime$/i, role: 'otherDate' },
    { header: /^(?:meta|uri)$/i, role: 'other' },
  ],
};
