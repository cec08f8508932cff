import type { ExportFormat } from '../role.ts';

/**
 * Qualtrics: "Export data" as CSV: names, question texts and `{"ImportId":…}` in three header rows, numeric or choice text.
 *
 * Status says what kind of response a row is: 0 IP Address, 1 Survey Preview, 2 Survey Test, 4 Imported, 8 Spam, 9 Survey Preview Spam,
 * 12 Imported Spam, 16 Offline, 17 Offline Survey Preview; previews and tests were made by the survey's own author. `Q1_NPS_GROUP` is made
 * from Q1 and is no answer.
 *
 * Source: the value labels of public SPSS exports (Status, Finished), which agree with public readers of the CSV; a real file of 26 columns.
 */
export const qualtrics: ExportFormat = {
  name: 'Qualtrics',
  signature: [/^startdate$/i, /^recordeddate$/i, /^responseid$/i, /^(?:status|finished|progress)$/i],
  columns: [
    {
      header: /^status$/i,
      role: 'status',
      setAside: {
        as: 'preview',
        when: /^\s*(?:1|2|9|17|survey preview|survey test|survey preview spam|offline survey preview)\s*$/i,
      },
    },
    { header: /^finished$/i, role: 'status', setAside: { as: 'partial', when: /^\s*(?:0|false)\s*$/i } },
    { header: /^responseid$/i, role: 'responseId' },
    { header: /^enddate$/i, role: 'date' },
    { header: /^startdate$/i, role: 'startDate' },
    { header: /^recordeddate$/i, role: 'otherDate' },
    { header: /^(?:recipientlastname|recipientfirstname|recipientemail|externalreference)$/i, role: 'customer' },
    { header: /^distributionchannel$/i, role: 'channel' },
    { header: /^userlanguage$/i, role: 'language' },
    { header: /_NPS_GROUP$/i, role: 'group' },
    {
      header:
        /^(?:ipaddress|progress|duration \(in seconds\)|locationlatitude|locationlongitude)$|_(?:DO|First Click|Last Click|Page Submit|Click Count)$/i,
      role: 'other',
    },
  ],
};
