import type { ExportFormat } from '../role.ts';

/**
 * Help Scout: the ratings of the Happiness report, as the report's table names its columns or as the API does.
 *
 * The trap is `ratingId`: 1 is Great and 3 is Not Good.
 *
 * Sources: https://docs.helpscout.com/article/383-reports-happiness (Great, Okay, Not Good),
 * https://developer.helpscout.com/mailbox-api/endpoints/reports/happiness/reports-happiness-ratings/ (`ratingId`, `ratingComments`,
 * `ratingCreatedAt`, `ratingCustomerName`, `ratingUserName`), https://developer.helpscout.com/help-desk-api/reports/happiness/ratings/ (1 Great, 2 Okay, 3 Not Good) and
 * https://developer.helpscout.com/webhooks/objects/rating (Great, Okay, Bad). No public CSV of the table was found.
 */
export const helpScout: ExportFormat = {
  name: 'Help Scout',
  signature: [
    /^(?:rating|ratingid|rating id)$/i,
    /^(?:conversation(?: number| #| id)?|threadid|thread id)$/i,
    /^(?:comments?|ratingcomments|rating comments)$/i,
    /^(?:user|user name|ratingusername|rating user name|helpful user|mailbox|inbox)$/i,
  ],
  columns: [
    {
      header: /^(?:ratingid|rating id)$/i,
      role: 'answer',
      metric: 'csat',
      scale: '1-3',
      points: { '1': 3, '2': 2, '3': 1 },
    },
    {
      header: /^rating$/i,
      role: 'answer',
      metric: 'csat',
      scale: '1-3',
      points: { great: 3, okay: 2, ok: 2, 'not good': 1, bad: 1 },
    },
    { header: /^(?:comments?|ratingcomments|rating comments)$/i, role: 'comment' },
    { header: /^(?:conversation number|conversation #|number)$/i, role: 'ticketNumber' },
    { header: /^(?:conversation(?: id)?|id|ticketid|ticket id)$/i, role: 'ticketId' },
    { header: /^(?:threadid|thread id|ratingcustomerid|ratinguserid)$/i, role: 'other' },
    { header: /^(?:customer(?: name| email)?|ratingcustomername|rating customer name)$/i, role: 'customer' },
    { header: /^(?:user|user name|ratingusername|rating user name|helpful user)$/i, role: 'agent' },
    { header: /^(?:mailbox|inbox|team)$/i, role: 'team' },
    { header: /^(?:type|channel)$/i, role: 'channel' },
    { header: /^(?:date|rated at|rating date|ratingcreatedat|rating created at)$/i, role: 'date' },
    { header: /^(?:threadcreatedat|thread created at|created at|modifiedat)$/i, role: 'otherDate' },
  ],
};
