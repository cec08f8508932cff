import type { ExportFormat } from '../role.ts';

const SURVEY_RESULTS = /^(?:survey results?|ratings[._]default_question|(?:overall )?survey rating)$/i;

/** The sign decides: every happy code is the top point and every unhappy one the lowest, as Freshdesk's own report counts them. */
const HAPPINESS = {
  '103': 3,
  '102': 3,
  '101': 3,
  '100': 2,
  '-101': 1,
  '-102': 1,
  '-103': 1,
  'extremely happy': 3,
  'very happy': 3,
  happy: 3,
  neutral: 2,
  unhappy: 1,
  'very unhappy': 1,
  'extremely unhappy': 1,
};

/**
 * Freshdesk: the ticket export with its `Survey results`, or flattened API ratings.
 *
 * A survey shows 2, 3, 5 or 7 of the seven codes and the file does not say how many, so a 101 may be the best answer there was.
 * Read by sign on three points, where a happy answer stays a happy one.
 *
 * Sources: the headers of the ticket export in public readers of it (`ticket_survey_results: 'Survey results'`, Freshservice `Survey Result`);
 * the codes (103 extremely happy … 100 neutral … -103 extremely unhappy) from imports.md, not seen in a public export.
 */
export const freshdesk: ExportFormat = {
  name: 'Freshdesk',
  signature: [
    SURVEY_RESULTS,
    /^(?:agent interactions|customer interactions|initial response time|first response status|survey_id|resolution status)$/i,
  ],
  columns: [
    {
      header: SURVEY_RESULTS,
      role: 'answer',
      metric: 'csat',
      scale: '1-3',
      points: HAPPINESS,
    },
    { header: /^ratings[._]question_\d+$/i, role: 'other' },
    { header: /^(?:feedback|survey (?:feedback|comments?))$/i, role: 'comment' },
    { header: /^(?:ticket id|ticket_id)$/i, role: 'ticketId' },
    { header: /^id$/i, role: 'responseId' },
    {
      header: /^(?:full name|email|contact id|requester (?:name|email)|user_id|work phone|mobile phone)$/i,
      role: 'customer',
    },
    { header: /^(?:agent|agent_id)$/i, role: 'agent' },
    { header: /^(?:group|group_id)$/i, role: 'team' },
    { header: /^source$/i, role: 'channel' },
    { header: /^(?:created_at|survey (?:created|submitted) (?:time|at))$/i, role: 'date' },
    { header: /^closed time$/i, role: 'date' },
    {
      header: /^(?:created time|due by time|resolved time|last updated? time|initial response time|updated_at)$/i,
      role: 'otherDate',
    },
    { header: /^status$/i, role: 'status' },
    { header: /^(?:priority|type|product|company(?: name)?|tags|category|sub-category)$/i, role: 'segment' },
    {
      header:
        /^(?:time tracked|first response time .*|resolution time .*|agent interactions|customer interactions|resolution status|first response status|every response status|association type|survey_id)$/i,
      role: 'other',
    },
  ],
};
