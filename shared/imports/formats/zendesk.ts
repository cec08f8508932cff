import type { ExportFormat } from '../role.ts';

const SATISFACTION_SCORE =
  /^(?:satisfaction score|ticket satisfaction rating|satisfaction_rating[._]score|satisfaction rating score)$/i;

/**
 * Zendesk Support: the ticket list as CSV, an Explore table, or flattened API rows.
 *
 * A rating is good or bad whatever scale the survey showed; `offered` and `unoffered` are no answers, and `received` stands for both.
 *
 * Source: https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/ (scores, reason, comment). The headers
 * of the ticket list's CSV (`Summation column`, `Requester domain`, `Satisfaction Score`) are from experience, no public file was found.
 */
export const zendesk: ExportFormat = {
  name: 'Zendesk',
  signature: [
    SATISFACTION_SCORE,
    /^(?:requester|requester (?:id|email|name|domain|external id)|requester_id|solved at|ticket solved - .*|via|summation column)$/i,
  ],
  columns: [
    {
      header: SATISFACTION_SCORE,
      role: 'answer',
      metric: 'csat',
      scale: 'good/bad',
      points: {
        good: 1,
        'good with comment': 1,
        'good without comment': 1,
        good_with_comment: 1,
        good_without_comment: 1,
        "good, i'm satisfied": 1,
        bad: 0,
        'bad with comment': 0,
        'bad without comment': 0,
        bad_with_comment: 0,
        bad_without_comment: 0,
        "bad, i'm unsatisfied": 0,
      },
      setAside: { as: 'unanswered', when: /^\s*(?:(?:un|not )?offered|-)\s*$/i },
    },
    {
      header: /^(?:satisfaction comment|ticket satisfaction comment|satisfaction_rating[._]comment)$/i,
      role: 'comment',
    },
    { header: /^(?:(?:ticket )?satisfaction reason|satisfaction_rating[._]reason)$/i, role: 'reason' },
    { header: /^satisfaction_rating[._](?:id|reason_id|reason_code)$/i, role: 'other' },
    { header: /^(?:id|ticket id|ticket_id|ticket #)$/i, role: 'ticketId' },
    {
      header: /^(?:requester(?: id| email| name| external id)?|requester_id|submitter(?: id)?)$/i,
      role: 'customer',
    },
    { header: /^(?:assignee(?: id| name)?|assignee_id)$/i, role: 'agent' },
    { header: /^(?:(?:ticket )?group|group_id|assignee group)$/i, role: 'team' },
    { header: /^(?:via|ticket channel|via\.channel)$/i, role: 'channel' },
    { header: /^(?:solved at|ticket solved - .*)$/i, role: 'date' },
    {
      header:
        /^(?:created at|updated at|assigned at|initially assigned at|due date|created_at|updated_at|ticket (?:created|updated) - .*)$/i,
      role: 'otherDate',
    },
    { header: /^(?:ticket )?status$/i, role: 'status' },
    {
      header: /^(?:priority|ticket type|organization|ticket (?:brand|form|organization name)|requester domain)$/i,
      role: 'segment',
    },
    { header: /^(?:summation column|reopens|replies|group stations|assignee stations)$/i, role: 'other' },
  ],
};
