import type { ExportFormat } from '../role.ts';

/**
 * Retently: feedback of all campaigns in one file; the metrics type (NPS, CSAT, CES, stars) says what each row measures.
 *
 * Source: imports.md; the spellings of the other columns are those of Retently's feedback object and were not seen in a public export.
 */
export const retently: ExportFormat = {
  name: 'Retently',
  signature: [/^metrics?[_ ]?type$/i, /^(?:score|rating)$/i],
  columns: [
    { header: /^metrics?[_ ]?type$/i, role: 'surveyKind' },
    { header: /^(?:score|rating)$/i, role: 'answer' },
    { header: /^(?:rating|score)[_ ]?(?:category|group)$/i, role: 'group' },
    { header: /^(?:comment|feedback[_ ]?comment)$/i, role: 'comment' },
    { header: /^(?:id|feedback[_ ]?id|response[_ ]?id)$/i, role: 'responseId' },
    { header: /^(?:email|first[_ ]?name|last[_ ]?name|customer[_ ]?(?:id|name|email))$/i, role: 'customer' },
    { header: /^(?:created[_ ]?(?:date|at)|date|response[_ ]?date|date[_ ]?responded)$/i, role: 'date' },
    { header: /^(?:date[_ ]?sent|sent[_ ]?(?:date|at))$/i, role: 'sentDate' },
    { header: /^(?:channel|source)$/i, role: 'channel' },
    { header: /^language$/i, role: 'language' },
    { header: /^(?:tags|feedback[_ ]?tags|topics|feedback[_ ]?topics)$/i, role: 'reason' },
    { header: /^(?:campaign[_ ]?name|template[_ ]?name|company(?:[_ ]?name)?|customer[_ ]?tags)$/i, role: 'segment' },
    { header: /^status$/i, role: 'status' },
    { header: /^(?:campaign|template)[_ ]?id$/i, role: 'other' },
  ],
};
