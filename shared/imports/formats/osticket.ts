import type { ExportFormat } from '../role.ts';

/**
 * osTicket: the export of a ticket queue. It has no score of its own (a form field added for one is a column like any other); it begins with
 * a byte order mark and is delimited by `;` where the locale writes a decimal comma. Which columns there are is chosen per queue.
 *
 * Source: https://github.com/osTicket/osTicket `CustomQueue::getExportableFields` in include/class.queue.php and
 * `CsvResultsExporter` in include/class.export.php. Only the English headers are known.
 */
export const osticket: ExportFormat = {
  name: 'osTicket',
  signature: [
    /^ticket number$/i,
    /^date created$/i,
    /^(?:from|from email|current status|help topic|agent assigned|last updated|sla due date)$/i,
  ],
  columns: [
    { header: /^ticket number$/i, role: 'ticketNumber' },
    { header: /^closed date$/i, role: 'date' },
    { header: /^(?:date created|last updated|sla due date|due date)$/i, role: 'otherDate' },
    { header: /^(?:from|from email)$/i, role: 'customer' },
    { header: /^agent assigned$/i, role: 'agent' },
    { header: /^(?:team assigned|department)$/i, role: 'team' },
    { header: /^source$/i, role: 'channel' },
    { header: /^current status$/i, role: 'status' },
    { header: /^(?:help topic|priority|sla plan)$/i, role: 'segment' },
    {
      header: /^(?:subject|overdue|answered|merged|linked|thread count|reopen count|attachment count|task count)$/i,
      role: 'other',
    },
  ],
};
