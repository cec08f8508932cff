import type { ExportFormat } from '../role.ts';

/**
 * AskNicely: responses; `question_type` says whether a row is NPS, CSAT, CES or stars, times are seconds since 1970, and rows that were sent
 * and not answered have neither an answer nor a time of response.
 *
 * Source: public readers of `/api/v1/responses/…/csv` (`response_id`, `answer`, `comment`, `segment`, `sent`, `responded`); `question_type`
 * and the rest as AskNicely's API names them.
 */
export const asknicely: ExportFormat = {
  name: 'AskNicely',
  signature: [/^(?:response|person)[_ ]id$/i, /^answer$/i, /^responded(?: at)?$/i],
  columns: [
    { header: /^(?:question|survey)[_ ]type$/i, role: 'surveyKind' },
    { header: /^answer$/i, role: 'answer' },
    { header: /^answer[_ ]?label$/i, role: 'group' },
    { header: /^comment$/i, role: 'comment' },
    { header: /^response[_ ]id$/i, role: 'responseId' },
    { header: /^(?:person[_ ]id|contact[_ ]id|name|email)$/i, role: 'customer' },
    { header: /^responded(?: at)?$/i, role: 'date' },
    { header: /^sent(?: at)?$/i, role: 'sentDate' },
    { header: /^(?:opened|created|lastemailed)$/i, role: 'otherDate' },
    { header: /^(?:delivery[_ ]?method|channel)$/i, role: 'channel' },
    { header: /^(?:theme|topic)s?$/i, role: 'reason' },
    { header: /^status$/i, role: 'status' },
    { header: /^(?:segment|survey[_ ]?template|.+_c)$/i, role: 'segment' },
    { header: /^(?:note|data|dont_contact|email_token|published.*)$/i, role: 'other' },
  ],
};
