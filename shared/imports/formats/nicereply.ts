import type { ExportFormat } from '../role.ts';

/**
 * Nicereply: ratings, each with its score on the survey's own scale and once more as a legacy score out of ten. The second is a copy in
 * another unit and is never scored.
 *
 * Source: imports.md; the spellings of the other columns were not seen in a public export.
 */
export const nicereply: ExportFormat = {
  name: 'Nicereply',
  signature: [/^score$/i, /^legacy[_ ]score$/i],
  columns: [
    { header: /^score$/i, role: 'answer' },
    { header: /^legacy[_ ]score$/i, role: 'other' },
    { header: /^(?:survey[_ ]?(?:type|metric)?|metric|type)$/i, role: 'surveyKind' },
    { header: /^(?:comment|feedback)$/i, role: 'comment' },
    { header: /^(?:id|rating[_ ]id)$/i, role: 'responseId' },
    { header: /^(?:ticket|ticket[_ ]id|ticket[_ ]number)$/i, role: 'ticketId' },
    { header: /^(?:customer|from|customer[_ ](?:name|email))$/i, role: 'customer' },
    { header: /^(?:agent|user|user[_ ]name|agent[_ ](?:name|email))$/i, role: 'agent' },
    { header: /^team$/i, role: 'team' },
    { header: /^(?:channel|source|distribution)$/i, role: 'channel' },
    { header: /^(?:created|created[_ ]at|date|rated[_ ]at)$/i, role: 'date' },
    { header: /^(?:reasons?|tags|drivers?)$/i, role: 'reason' },
    { header: /^ip(?:[_ ]address)?$/i, role: 'other' },
  ],
};
