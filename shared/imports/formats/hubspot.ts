import type { ExportFormat } from '../role.ts';

const SENTIMENT = /^(?:(?:response )?sentiment|hs_sentiment|response group|hs_response_group)$/i;

/**
 * HubSpot: survey responses (feedback submissions), by property label or by property name.
 *
 * The sentiment is Promoter, Passive or Detractor for every metric, so it is a group and never evidence of NPS. The value is 0–10 in an NPS
 * survey, 1–7 in a CES and 0–2 in a CSAT survey: only a column that names its metric has a fixed scale.
 *
 * Sources: https://developers.hubspot.com/docs/api-reference/latest/crm/objects/feedback-submissions/guide (properties) and an example
 * submission with `hs_survey_type` CSAT, `hs_value` 2 and `hs_response_group` PROMOTER (Ballerina's HubSpot connector).
 */
export const hubspot: ExportFormat = {
  name: 'HubSpot',
  signature: [SENTIMENT, /^(?:survey (?:name|type|id|channel)|hs_survey_(?:name|type|id|channel))$/i],
  columns: [
    { header: SENTIMENT, role: 'group' },
    { header: /^(?:survey type|hs_survey_type)$/i, role: 'surveyKind' },
    { header: /^ces(?: score| rating| response| value)?$/i, role: 'answer', metric: 'ces', scale: '1-7' },
    { header: /^nps(?: score| rating| response| value)?$/i, role: 'answer', metric: 'nps', scale: '0-10' },
    {
      header: /^csat(?: score| rating| response| value)?$/i,
      role: 'answer',
      metric: 'csat',
      scale: '1-3',
      points: { '0': 1, '1': 2, '2': 3 },
    },
    { header: /^(?:rating|score|value|response value|hs_value|hs_response_value)$/i, role: 'answer' },
    {
      header: /^(?:open[- ]ended response|feedback|follow[- ]up response|comments?|hs_content)$/i,
      role: 'comment',
    },
    { header: /^(?:record id|response id|submission id|hs_object_id|hs_ingestion_id)$/i, role: 'responseId' },
    { header: /^(?:associated )?ticket id$|^hs_ticket_id$/i, role: 'ticketId' },
    {
      header:
        /^(?:(?:associated )?contact(?: id| name)?|email|first name|last name|submission name|hs_submission_name|hs_contact_id)$/i,
      role: 'customer',
    },
    {
      header: /^(?:date|submission (?:date|timestamp)|response date|date submitted|hs_submission_timestamp)$/i,
      role: 'date',
    },
    { header: /^(?:create date|last modified date|hs_createdate|hs_lastmodifieddate)$/i, role: 'otherDate' },
    { header: /^(?:survey channel|hs_survey_channel)$/i, role: 'channel' },
    { header: /^(?:survey name|hs_survey_name)$/i, role: 'segment' },
    { header: /^(?:survey id|hs_survey_id|submission url|hs_submission_url|form id)$/i, role: 'other' },
  ],
};
