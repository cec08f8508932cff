import type { ExportFormat } from '../role.ts';

/**
 * Delighted: survey responses. `survey_type` says what each row measures (`nps` 0–10, `csat`, `ces`, `ces7`, stars, smileys, thumbs), so the
 * score has no metric of its own; times are seconds since 1970.
 *
 * Source: https://delighted.com/docs/api/listing-survey-responses (`person`, `survey_type`, `score`, `comment`, `permalink`, `created_at`,
 * `person_properties`, `notes`, `tags`, `additional_answers`).
 */
export const delighted: ExportFormat = {
  name: 'Delighted',
  signature: [/^survey[_ ]type$/i, /^score$/i, /^(?:permalink|person_properties(?:[._[ ].*)?)$/i],
  columns: [
    { header: /^survey[_ ]type$/i, role: 'surveyKind' },
    { header: /^score$/i, role: 'answer' },
    { header: /^comment$/i, role: 'comment' },
    { header: /^(?:id|response[_ ]id)$/i, role: 'responseId' },
    { header: /^person(?:[._ ](?:id|email|name|phone_number))?$/i, role: 'customer' },
    { header: /^created[_ ]at$/i, role: 'date' },
    { header: /^(?:person[._ ]last_sent_at|survey_scheduled_at|sent[_ ]at)$/i, role: 'sentDate' },
    { header: /^(?:updated[_ ]at|person[._ ].*_at)$/i, role: 'otherDate' },
    {
      header: /^person_properties[._[ ]'?"?(?:delighted )?(?:ticket[_ ]?(?:id|number)|order[_ ]?id)'?"?\]?$/i,
      role: 'ticketId',
    },
    { header: /^person_properties[._[ ].*(?:agent|assignee).*$/i, role: 'agent' },
    { header: /^person_properties[._[ ].*channel.*$/i, role: 'channel' },
    { header: /^person_properties[._[ ].*(?:language|locale).*$/i, role: 'language' },
    { header: /^person_properties[._[ ].+$/i, role: 'segment' },
    { header: /^(?:person_properties|permalink|notes|additional_answers.*)$/i, role: 'other' },
    { header: /^tags$/i, role: 'reason' },
  ],
};
