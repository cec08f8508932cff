import type { ExportFormat } from '../role.ts';

const CONVERSATION_RATING = /^(?:conversation rating|conversation_rating(?:[._](?:rating|value))?)$/i;

/**
 * Intercom: the conversations data set with its rating of 1 to 5 and the remark. An unrated conversation is empty; the header names the zone
 * of its times (`Updated at (America/New_York)`).
 *
 * Source: public readers of the API's `conversation_rating` (rating, remark) and of `csat.csv` (`Conversation ID`, `Updated at (America/New_York)`, `Conversation rating remark`, `Conversation rating`).
 */
export const intercom: ExportFormat = {
  name: 'Intercom',
  signature: [/^(?:conversation id|conversation_id)$/i, CONVERSATION_RATING],
  columns: [
    {
      header: CONVERSATION_RATING,
      role: 'answer',
      metric: 'csat',
      scale: '1-5',
    },
    { header: /^(?:conversation rating remark|conversation_rating[._]remark)$/i, role: 'comment' },
    { header: /^(?:conversation id|conversation_id)$/i, role: 'ticketId' },
    {
      header: /^(?:user (?:name|email|id)|contact (?:name|email|id)|conversation_rating[._]contact[._]id)$/i,
      role: 'customer',
    },
    {
      header:
        /^(?:last teammate rated|teammate (?:rated|currently assigned)|agent name|conversation_rating[._]teammate[._]id)$/i,
      role: 'agent',
    },
    { header: /^team currently assigned$/i, role: 'team' },
    { header: /^(?:conversation source|channel|source type)$/i, role: 'channel' },
    {
      header:
        /^(?:updated at(?: \(.+\))?|conversation rated at(?: \(.+\))?|rated at(?: \(.+\))?|conversation_rating[._]created_at)$/i,
      role: 'date',
    },
    { header: /^last survey sent(?: at)?(?: \(.+\))?$/i, role: 'sentDate' },
    { header: /^(?:conversation started|created) at(?: \(.+\))?$/i, role: 'otherDate' },
    { header: /^current conversation state$/i, role: 'status' },
    { header: /^(?:company name|agent rated type|started by|fin ai agent (?:involved|deflected))$/i, role: 'segment' },
    { header: /^fin ai agent (?:rating|resolution state)$/i, role: 'other' },
  ],
};
