import { openStates, type Outcome, type ReferralState, type SentState } from './states.ts'

/** Who does something with a card. `house`: the nightly work, when somebody left. */
export const parties = ['maker', 'holder', 'coordinator', 'house'] as const
export type Party = (typeof parties)[number]

/** What a transition asks for, besides who does it. */
export type Need =
  /** the person agreed to be contacted, or somebody with that right says why it goes without */
  | 'agreement'
  /** somebody to hold it */
  | 'holder'
  /** to whom, or on whose list */
  | 'receiver'
  /** the day on which we look again */
  | 'lookAgain'
  | 'outcome'

/** Who hears of it. The referrer only if the person agreed, and never more than a fixed sentence. */
export type Told = 'holder' | 'referrer' | 'person'

export interface Transition {
  act: Act
  from: readonly ReferralState[]
  /** `same`: the state stays. */
  to: ReferralState | 'same'
  by: readonly Party[]
  needs: readonly Need[]
  tells: readonly Told[]
}

export const acts = ['send', 'accept', 'contact', 'work', 'passOn', 'wait', 'lookAgain', 'takeBack', 'close', 'withdraw', 'reopen', 'reassign', 'inherit'] as const
export type Act = (typeof acts)[number]

const handlers = ['holder', 'coordinator'] as const

/**
 * Every move a card can make; what is not here cannot happen. An attempt is a record and moves nothing. Commands do not apply
 * this table themselves: they ask `moved` in moves.ts, which answers the changed card or the refusal.
 */
export const transitions: readonly Transition[] = [
  { act: 'send', from: ['draft'], to: 'sent', by: ['maker'], needs: ['agreement', 'holder'], tells: ['holder'] },
  { act: 'accept', from: ['sent'], to: 'received', by: handlers, needs: ['holder'], tells: [] },
  // Whoever phones a card that waits has accepted it by doing so.
  { act: 'contact', from: ['sent', 'received'], to: 'contacted', by: handlers, needs: ['holder'], tells: ['referrer'] },
  // The first note or task after contact; the ones after it are signs of life.
  { act: 'work', from: ['contacted', 'inProgress'], to: 'inProgress', by: handlers, needs: ['holder'], tells: [] },
  { act: 'passOn', from: ['contacted', 'inProgress'], to: 'passedOn', by: handlers, needs: ['holder', 'receiver', 'lookAgain'], tells: [] },
  { act: 'wait', from: ['contacted', 'inProgress'], to: 'waitingList', by: handlers, needs: ['holder', 'receiver', 'lookAgain'], tells: [] },
  { act: 'lookAgain', from: ['passedOn', 'waitingList'], to: 'same', by: handlers, needs: ['holder', 'lookAgain'], tells: [] },
  { act: 'takeBack', from: ['passedOn', 'waitingList'], to: 'inProgress', by: handlers, needs: ['holder'], tells: [] },
  { act: 'close', from: openStates, to: 'closed', by: handlers, needs: ['outcome'], tells: ['referrer', 'person'] },
  // Taking back an agreement is as easy as giving it, also when the card is finished: what stands there still rests on it.
  { act: 'withdraw', from: [...openStates, 'closed'], to: 'closed', by: ['maker', ...handlers], needs: [], tells: ['holder'] },
  { act: 'reopen', from: ['closed'], to: 'received', by: handlers, needs: ['holder'], tells: ['holder'] },
  { act: 'reassign', from: openStates, to: 'same', by: [...handlers, 'house'], needs: ['holder'], tells: ['holder'] },
  // A finished card of which somebody still has to hear goes along when its holder hands over.
  { act: 'inherit', from: ['closed'], to: 'same', by: ['coordinator', 'house'], needs: ['holder'], tells: ['holder'] },
]

export const transitionFor = (act: Act): Transition => {
  const found = transitions.find((transition) => transition.act === act)
  if (!found) throw new Error(`no transition is called ${act}`)
  return found
}

/** What these parties may do with a card that stands like this. */
export const actsFrom = ({ state, outcome }: { state: SentState; outcome: Outcome | null }, by: readonly Party[]): readonly Act[] =>
  transitions.filter(({ act, from, by: allowed }) => from.includes(state) && allowed.some((party) => by.includes(party)) && !whyNotAgain(act, outcome)).map(({ act }) => act)

export type MoveRefusal = 'notNow' | 'notYours' | 'contactFirst' | 'tryFirst' | 'receiverAsked' | 'missingAsked' | 'newAgreementAsked' | 'erasedReopen' | 'erasedWithdraw'

/** May these parties do this with a card in this state? `null` when they may. */
export function whyNot(act: Act, state: ReferralState, by: readonly Party[]): MoveRefusal | null {
  const { from, by: allowed } = transitionFor(act)
  if (!from.includes(state)) return 'notNow'
  return allowed.some((party) => by.includes(party)) ? null : 'notYours'
}

/** What the rules look at when a card is closed. */
export interface Closing {
  contacted: boolean
  attempts: number
  /** to whom it was passed on */
  receiver: string | null
  /** which help was missing */
  missing: string | null
}

/** These say that somebody was spoken with. */
const afterContact: ReadonlySet<Outcome> = new Set(['helped', 'partlyHelped', 'talkEnough', 'noHelpExists', 'declined'])

/** Why a card cannot end this way yet, or `null`. Withdrawing is an act of its own. */
export function whyNotOutcome(outcome: Exclude<Outcome, 'withdrawn'>, { contacted, attempts, receiver, missing }: Closing): MoveRefusal | null {
  if (afterContact.has(outcome) && !contacted) return 'contactFirst'
  if (outcome === 'notReached' && attempts === 0 && !contacted) return 'tryFirst'
  if (outcome === 'notForUs' && receiver === null) return 'receiverAsked'
  return outcome === 'noHelpExists' && missing === null ? 'missingAsked' : null
}

/** A card that was withdrawn rests on no agreement any more and stays as it is: somebody who changes their mind signs a new one. */
export function whyNotAgain(act: Act, outcome: Outcome | null): MoveRefusal | null {
  if (outcome !== 'withdrawn') return null
  return act === 'reopen' ? 'newAgreementAsked' : 'notNow'
}

/** Does the person still have to hear how it ended? Not who withdrew, said no, or cannot be told any more. */
export const personHears = (outcome: Outcome): boolean => !['withdrawn', 'declined', 'movedOrDeceased'].includes(outcome)
