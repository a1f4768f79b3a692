/** What a practice says on its own page of results. One row a seat and indicator; what was not said is empty. */
export type ReflectionTable = {
  participant_id: string
  indicator_id: string
  /** `Guess`, or `skipped` when the practice would rather see its number at once. */
  guess: string
  /** `ExplanationTag[]` as JSON. */
  tags: string
  influence: string
  comment: string
  /** The practice's own target, in its own words. */
  target: string
  next_step: string
  saved_at: string
}
