import { listOf, oneOf, record, type Shape, text, whole } from '../borders/shape.ts';
import { languages } from '../languages/language-codes.ts';
import type { Language } from '../languages/languages.ts';
import { type LaunchLook, launchLooks } from './launch-record.ts';
import { LONGEST_LINK } from './link-template.ts';
import type { SurveyQuestion } from './question.ts';

/** What a customer will see: kept as it is where the reply is written on another page than the ticket. */
export interface LaunchContent extends SurveyQuestion {
  readonly language: Language;
  readonly look: LaunchLook;
  /** The survey's page; empty where the question stands alone. */
  readonly link: string;
  /** One for each point, lowest first; empty where there is no row. */
  readonly pointLinks: readonly string[];
}

/** How long a wording may be. */
export const LONGEST_WORDING = 1_000;

/** Nothing but a page of the web over TLS ever becomes a link. */
const linkShape = text(LONGEST_LINK, /^https:\/\/[^\s"'<>\\^`{|}]+$/);
const noLink = text(0);

export const launchContentShape: Shape<LaunchContent> = record({
  ask: text(LONGEST_WORDING, /\S/),
  low: text(200),
  high: text(200),
  lowest: whole(0, 10),
  highest: whole(0, 10),
  language: oneOf(languages),
  look: oneOf(launchLooks),
  link: (value, at) => (value === '' ? noLink(value, at) : linkShape(value, at)),
  pointLinks: listOf(linkShape, 11),
});
