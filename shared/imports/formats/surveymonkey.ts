import type { ExportFormat } from '../role.ts';

/**
 * SurveyMonkey: "All responses data" as CSV. A second header row names the parts of each question ("Response", "Open-Ended Response");
 * question texts may hold HTML. A response that was not finished has no column saying so.
 *
 * Source: imports.md and our own nasty/37 (Respondent ID, Collector ID, Start Date, End Date, IP Address, Email Address, First Name, Last
 * Name, Custom Data 1); condensed exports write the same in lower case with underscores.
 */
export const surveymonkey: ExportFormat = {
  name: 'SurveyMonkey',
  signature: [/^respondent[ _]?id$/i, /^collector[ _]?id$/i],
  columns: [
    { header: /^respondent[ _]?id$/i, role: 'responseId' },
    { header: /^collector[ _]?id$/i, role: 'channel' },
    { header: /^(?:end date|date_modified)$/i, role: 'date' },
    { header: /^(?:start date|date_created)$/i, role: 'startDate' },
    { header: /^(?:email[ _]address|first[ _]name|last[ _]name)$/i, role: 'customer' },
    { header: /^ip[ _]address$/i, role: 'other' },
    { header: /^custom(?: data |_)\d+$|^custom data$/i, role: 'segment' },
    { header: /^language$/i, role: 'language' },
  ],
};
