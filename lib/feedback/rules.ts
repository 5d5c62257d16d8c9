/** To whom an analysis is fed back: those who live there, those who work there, those who decide. */
export const audiences = ['residents', 'actors', 'policy'] as const
export type Audience = (typeof audiences)[number]

/** What stands beside an attention point at one moment. */
export interface PointWords {
  said: string | null
  answer: string | null
}

export type FeedbackRemovalRefusal = 'holdsAnswer' | 'holdsWords'

/**
 * Why a moment, or one point of it, must stay: words of people and answers to them are not thrown away by taking away what
 * they hang on. `null` when nothing was said.
 */
export function feedbackRemovalRefusal(points: readonly PointWords[]): FeedbackRemovalRefusal | null {
  if (points.some((point) => point.answer !== null)) return 'holdsAnswer'
  return points.some((point) => point.said !== null) ? 'holdsWords' : null
}

/** Of the attention points, how many have an answer: *Inbreng met antwoord*. */
export interface AnsweredShare {
  answered: number
  all: number
  /** From 0 to 1; `null` where there is no attention point yet. */
  share: number | null
}

/** An input counts as answered once its attention point has an answer; nobody answers every form one by one. */
export const answeredShareOf = (answered: number, all: number): AnsweredShare => ({
  answered,
  all,
  share: all === 0 ? null : answered / all,
})
