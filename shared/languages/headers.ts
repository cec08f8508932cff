/**
 * Words by which a column's header or question text reveals its role.
 *
 * - `rating`: a whole word; `how easy`: a whole phrase
 * - `recommend*`: a stem, the beginning of a word
 * - `=date`: the whole header and nothing else, for words that mean something else inside a sentence (French
 *   "comment" is "how", Polish "data" is "date")
 *
 * Header and word are to be normalised alike: lower case, `_`, `-`, `.`, `#`, apostrophes and camelCase borders become
 * one space. In a sentence a metric word (nps, csat, ces) outranks every other role ("How satisfied were you with the
 * representative?"); between the other roles the longest match decides: "ticket id" over "ticket", "agent name" over
 * "name", "first response time" over "response". All languages are matched at once. Left out because another of the nine
 * languages uses them for something else: bare "media" (es: mean), "let" (da: easy), "nombre" (fr: number), "lang", "tag".
 */
export interface HeaderWords {
  readonly nps: readonly string[];
  readonly csat: readonly string[];
  readonly ces: readonly string[];
  /** names of CES that hold a word of effort and say nothing of which end is easy: "customer effort score"; they tell `ces` too */
  readonly cesName: readonly string[];
  /** what CES measures, asked either way (of 2010: high is hard): a name only beside words of ease; it tells `ces` too */
  readonly customerEffort: readonly string[];
  /** high is easy */
  readonly ease: readonly string[];
  /** high is hard; not to be searched inside `cesName` and `customerEffort` */
  readonly effort: readonly string[];
  readonly score: readonly string[];
  readonly comment: readonly string[];
  readonly reason: readonly string[];
  /** when the answer was given */
  readonly date: readonly string[];
  readonly startDate: readonly string[];
  readonly sentDate: readonly string[];
  /** dates and durations that are not when the answer was given */
  readonly otherDate: readonly string[];
  readonly responseId: readonly string[];
  readonly ticketId: readonly string[];
  readonly ticketNumber: readonly string[];
  readonly customer: readonly string[];
  readonly agent: readonly string[];
  readonly team: readonly string[];
  readonly channel: readonly string[];
  /** who chose that somebody was asked: an agent or a rule; the values must say so too */
  readonly askedBy: readonly string[];
  readonly touchpoint: readonly string[];
  readonly surveyKind: readonly string[];
  readonly language: readonly string[];
  readonly status: readonly string[];
  readonly segment: readonly string[];
  /** question id or text of a long-format file */
  readonly question: readonly string[];
  readonly count: readonly string[];
  readonly average: readonly string[];
  readonly total: readonly string[];
  readonly email: readonly string[];
  readonly name: readonly string[];
  /** last words of a header that make it something beside the answer: the target of an NPS, its wave; `timeUnit` does so too */
  readonly beside: readonly string[];
  /** units of time, as they stand after a number (`1-14 days` is no scale) or last in a header (the month of an NPS) */
  readonly timeUnit: readonly string[];
}
