interface Told {
  residents: Date | null
  actors: Date | null
  policy: Date | null
}

/** Whether an attention point was told back to anybody: no say without an answer. */
export const wasToldBack = (feedback: Told | undefined): boolean =>
  feedback !== undefined && [feedback.residents, feedback.actors, feedback.policy].some((day) => day !== null)
