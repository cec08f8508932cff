import type { ExportFormat, KnownColumn } from '../role.ts';
import { asknicely } from './asknicely.ts';
import { chatwoot } from './chatwoot.ts';
import { delighted } from './delighted.ts';
import { formbricks } from './formbricks.ts';
import { freshdesk } from './freshdesk.ts';
import { googleForms } from './google-forms.ts';
import { gorgias } from './gorgias.ts';
import { happyornot } from './happyornot.ts';
import { helpScout } from './help-scout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { microsoftForms } from './microsoft-forms.ts';
import { nicereply } from './nicereply.ts';
import { osticket } from './osticket.ts';
import { qualtrics } from './qualtrics.ts';
import { requestTracker } from './request-tracker.ts';
import { retently } from './retently.ts';
import { surveymonkey } from './surveymonkey.ts';
import { typeform } from './typeform.ts';
import { zendesk } from './zendesk.ts';

/** Every export Easemark knows, in the order in which two that fit equally well are preferred. */
export const FORMATS: readonly ExportFormat[] = [
  zendesk,
  freshdesk,
  intercom,
  helpScout,
  hubspot,
  gorgias,
  delighted,
  surveymonkey,
  typeform,
  qualtrics,
  formbricks,
  chatwoot,
  nicereply,
  retently,
  asknicely,
  osticket,
  requestTracker,
  happyornot,
  microsoftForms,
  googleForms,
];

/** A vendor's export, and what is known of each column of the file at hand. */
export interface RecognisedFormat {
  readonly format: ExportFormat;
  /** By position in the header; `undefined` for columns the vendor does not name, such as questions. */
  readonly columns: readonly (KnownColumn | undefined)[];
}

/**
 * Finds whose export a file is, by its headers alone.
 *
 * @param headers plain and trimmed, in any order; case does not matter
 * @returns the format of which every signature fits a header and most of them do, or `undefined`: a file of one's own
 * @example recogniseFormat(['Respondent ID', 'Collector ID', 'End Date'])?.format.name // 'SurveyMonkey'
 */
export function recogniseFormat(headers: readonly string[]): RecognisedFormat | undefined {
  let format: ExportFormat | undefined;
  for (const one of FORMATS) {
    if (one.signature.length > (format?.signature.length ?? 0) && fits(one, headers)) format = one;
  }
  if (!format) return undefined;
  const { columns } = format;
  return { format, columns: headers.map((header) => columns.find((column) => column.header.test(header))) };
}

/** Whether every part of a format's signature fits one of the headers. */
export function fits(format: ExportFormat, headers: readonly string[]): boolean {
  return format.signature.every((part) => headers.some((header) => part.test(header)));
}
