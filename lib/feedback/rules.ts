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

/** The two kinds of input: what somebody passed on about the neighbourhood, and what was found while listening there. */
export const inputKinds = ['signals', 'findings'] as const
export type InputKind = (typeof inputKinds)[number]

export interface Answered {
  answered: number
  all: number
}

/** Of all input, how much has an answer, and of each kind: *Inbreng met antwoord*. */
export interface AnsweredShare extends Answered, Record<InputKind, Answered> {
  /** From 0 to 1; `null` where there is no input yet. */
  share: number | null
}

/** An input counts as answered once its theme or attention point has an answer; nobody answers every form one by one. */
export function answeredShareOf(of: Record<InputKind, Answered>): AnsweredShare {
  const answered = of.signals.answered + of.findings.answered
  const all = of.signals.all + of.findings.all
  return { ...of, answered, all, share: all === 0 ? null : answered / all }
}
