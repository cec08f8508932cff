import type { ExportFormat } from '../role.ts';

/**
 * Typeform: the responses of a form, one column a question (and one a choice in older forms with several choices), times in UTC.
 * Forms that keep partial submissions say so in `Response Type`.
 *
 * Source: headers of public exports, old (`#`, …, `Start Date (UTC)`, `Submit Date (UTC)`, `Network ID`) and new (…, `Response Type`,
 * `Start Date (UTC)`, `Stage Date (UTC)`, `Submit Date (UTC)`, `Network ID`, `Tags`, `Ending`), with `completed` and `partial`.
 */
export const typeform: ExportFormat = {
  name: 'Typeform',
  signature: [/^#$/i, /^submit date \(utc\)$/i, /^start date \(utc\)$/i],
  columns: [
    { header: /^#$/i, role: 'responseId' },
    { header: /^submit date \(utc\)$/i, role: 'date' },
    { header: /^start date \(utc\)$/i, role: 'startDate' },
    { header: /^stage date \(utc\)$/i, role: 'otherDate' },
    {
      header: /^response type$/i,
      role: 'status',
      setAside: { as: 'partial', when: /^\s*(?:partial|started)\s*$/i },
    },
    { header: /^network id$/i, role: 'other' },
    { header: /^(?:tags|ending)$/i, role: 'segment' },
  ],
};
