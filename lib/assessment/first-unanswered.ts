interface Answered<Criterion> {
  criteria: readonly Criterion[]
  /** By criterion. */
  answers: ReadonlyMap<string, unknown>
}

/** The first criterion without an answer, else null: where somebody goes on. */
export const firstUnanswered = <Criterion extends { id: string }>({ criteria, answers }: Answered<Criterion>): Criterion | null =>
  criteria.find(({ id }) => !answers.has(id)) ?? null
