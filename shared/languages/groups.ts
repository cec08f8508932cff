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
