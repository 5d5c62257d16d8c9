/** Where a theme stands. */
export const themeStates = ['noticed', 'lookingInto', 'acted', 'answered'] as const
export type ThemeState = (typeof themeStates)[number]

export const themeActs = ['lookInto', 'act', 'answer', 'takeUpAgain'] as const
export type ThemeAct = (typeof themeActs)[number]

interface Transition {
  act: ThemeAct
  from: readonly ThemeState[]
  to: ThemeState
  /** The answer that everybody may read. */
  asksAnswer: boolean
}

/** Every move a theme can make. Also an honest *we can do nothing about it* is an answer, so it may come from anywhere. */
export const themeTransitions: readonly Transition[] = [
  { act: 'lookInto', from: ['noticed'], to: 'lookingInto', asksAnswer: false },
  { act: 'act', from: ['noticed', 'lookingInto'], to: 'acted', asksAnswer: false },
  { act: 'answer', from: themeStates, to: 'answered', asksAnswer: true },
  { act: 'takeUpAgain', from: ['answered', 'acted'], to: 'lookingInto', asksAnswer: false },
]

export type ThemeRefusal = 'themeNotNow' | 'answerAsked'

/** Where a theme goes by an act; or why it cannot. */
export function themeAfter(act: ThemeAct, state: ThemeState, answer: string | null): { to: ThemeState } | { refusal: ThemeRefusal } {
  const transition = themeTransitions.find((one) => one.act === act && one.from.includes(state))
  if (!transition) return { refusal: 'themeNotNow' }
  return transition.asksAnswer && !answer ? { refusal: 'answerAsked' } : { to: transition.to }
}

/** What can be done with a theme now. */
export const themeActsFrom = (state: ThemeState): ThemeAct[] => themeTransitions.filter(({ from }) => from.includes(state)).map(({ act }) => act)

/** May it be put away? Once answered, or when nothing is in it: somebody who follows a code must find an answer. */
export const mayPutAway = (theme: { state: ThemeState; signals: number }): boolean => theme.state === 'answered' || theme.signals === 0
