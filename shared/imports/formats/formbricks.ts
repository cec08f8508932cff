import type { ExportFormat } from '../role.ts';

/**
 * Formbricks: the responses of a survey. `Finished` is Yes or No; questions are numbered ("1. How easy …"), a matrix row follows its question
 * after a dash, and texts that a spreadsheet would take for a formula begin with an apostrophe.
 *
 * Source: https://github.com/formbricks/formbricks `getResponsesJson` and `extractSurveyDetails` in apps/web/lib/response/utils.ts (`No.`,
 * `Response ID`, `Timestamp`, `Finished`, `Survey ID`, `Formbricks ID (internal)`, `User ID`, `Tags`, `Quotas`, meta as `userAgent - os`).
 */
export const formbricks: ExportFormat = {
  name: 'Formbricks',
  signature: [/^no\.$/i, /^response id$/i, /^timestamp$/i, /^finished$/i, /^survey id$/i],
  apostrophes: true,
  columns: [
    { header: /^no\.$/i, role: 'other' },
    { header: /^response id$/i, role: 'responseId' },
    { header: /^timestamp$/i, role: 'date' },
    { header: /^finished$/i, role: 'status', setAside: { as: 'partial', when: /^\s*(?:no|false|0)\s*$/i } },
    { header: /^survey id$/i, role: 'other' },
    { header: /^(?:formbricks id \(internal\)|user ?id|person id|verified email|email)$/i, role: 'customer' },
    { header: /^language$/i, role: 'language' },
    { header: /^source$/i, role: 'channel' },
    { header: /^(?:tags|quotas|country|userAgent - (?:browser|os|device))$/i, role: 'segment' },
    { header: /^(?:notes|url|action|ipAddress|singleUseId|.* - option id)$/i, role: 'other' },
  ],
};
