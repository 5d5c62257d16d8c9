import type { MoveRefusal } from '#lib/referral/rules/machine.ts'

/** Where a call back stands. */
export const callbackStates = ['waiting', 'called', 'closed'] as const
export type CallbackState = (typeof callbackStates)[number]

/** Why somebody is called back: they worry about somebody, or asked an alderman. */
export const callbackKinds = ['worry', 'residentRequest'] as const
export type CallbackKind = (typeof callbackKinds)[number]

/** How a call back can end: advice was enough, a card was made together, nobody was reached, it is not needed any more. */
export const callbackOutcomes = ['advice', 'card', 'notReached', 'withdrawn'] as const
export type CallbackOutcome = (typeof callbackOutcomes)[number]
/** Those that are chosen; a card closes it by being sent. */
export const chosenOutcomes = ['advice', 'notReached', 'withdrawn'] as const satisfies readonly CallbackOutcome[]

export type CallbackRefusal = Extract<MoveRefusal, 'notNow' | 'tryFirst'> | 'callFirst'

interface Callback {
  state: CallbackState
  attempts: number
}

/** May it still be called? `null` when it may. */
export const whyNotCall = ({ state }: Callback): CallbackRefusal | null => (state === 'closed' ? 'notNow' : null)

/** Why a call back cannot end this way yet; `null` when it can. What is made together with somebody was talked about. */
export function whyNotClose(outcome: CallbackOutcome, { state, attempts }: Callback): CallbackRefusal | null {
  if (state === 'closed') return 'notNow'
  if (outcome === 'advice' && state !== 'called') return 'callFirst'
  return outcome === 'notReached' && attempts === 0 ? 'tryFirst' : null
}
