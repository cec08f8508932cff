/** Words for the NPS category of an answer, singular and plural. A category is not a score, and not proof of NPS. */
export interface ScoreGroups {
  readonly promoter: readonly string[];
  readonly passive: readonly string[];
  readonly detractor: readonly string[];
}

/** Words of two-way ratings. `unanswered`: the survey was (or was not) offered and nobody answered. */
export interface AnswerBinary {
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly unanswered: readonly string[];
}

/** Words for who chose that somebody was asked. What a link of ours fills in (`agent`, `auto`) is among the English ones. */
export interface AskerWords {
  readonly agent: readonly string[];
  readonly rule: readonly string[];
}
