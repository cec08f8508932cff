import type { ExportFormat } from '../role.ts';

/**
 * Request Tracker: search results as a spreadsheet: tab-separated, no quoting, line breaks and tabs taken out of values, times as ctime
 * writes them or relative ("3 days ago"). No score of its own: a custom field may hold one.
 *
 * Source: https://github.com/bestpractical/rt share/html/Search/Results.tsv and `$DefaultSearchResultFormat` in etc/RT_Config.pm (#, Subject,
 * Status, QueueName, Owner, Priority, Requestors, CreatedRelative, ToldRelative, LastUpdatedRelative, TimeLeft). English headers only.
 */
export const requestTracker: ExportFormat = {
  name: 'Request Tracker',
  signature: [/^(?:#|id|ticket)$/i, /^requestors?(?:name|email(?:address)?)?$/i, /^queue(?:name)?$/i],
  columns: [
    { header: /^(?:#|id|ticket)$/i, role: 'ticketId' },
    { header: /^requestors?(?:name|email(?:address)?)?$/i, role: 'customer' },
    { header: /^queue(?:name)?$/i, role: 'team' },
    { header: /^owner(?:name)?$/i, role: 'agent' },
    { header: /^status$/i, role: 'status' },
    { header: /^resolved$/i, role: 'date' },
    {
      header:
        /^(?:created|started|starts|due|told|last ?updated|last ?contact)$|^(?:created|started|starts|due|told|resolved|lastupdated)relative$/i,
      role: 'otherDate',
    },
    { header: /^(?:priority|type)$/i, role: 'segment' },
    { header: /^(?:subject|time ?left|time ?worked|time ?estimated|cc|admin ?cc)$/i, role: 'other' },
  ],
};
