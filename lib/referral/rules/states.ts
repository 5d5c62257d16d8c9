/** Somebody holds the card and a day is set by which something must have happened. */
export const openStates = ['sent', 'received', 'contacted', 'inProgress', 'passedOn', 'waitingList'] as const
export type OpenState = (typeof openStates)[number]

/** Every state a card can be in. A draft is its maker's, has no deadline and is erased after 72 hours. */
export const states = ['draft', ...openStates, 'closed'] as const
export type ReferralState = (typeof states)[number]
/** What a card that was sent can be in: a draft is not a card yet. */
export type SentState = Exclude<ReferralState, 'draft'>

export const isOpen = (state: ReferralState): state is OpenState => openStates.some((open) => open === state)

/** How a card can end. */
export const outcomes = [
  'helped', 'partlyHelped', 'talkEnough', 'noHelpExists', 'notReached', 'declined', 'notForUs', 'movedOrDeceased', 'withdrawn',
] as const
export type Outcome = (typeof outcomes)[number]

/** How somebody can be reached, and hears back. */
export const reachWays = ['phone', 'letter', 'visit', 'viaSomeone'] as const
export type ReachWay = (typeof reachWays)[number]

export const bestMoments = ['any', 'morning', 'afternoon', 'evening'] as const
export type BestMoment = (typeof bestMoments)[number]

/** What came of trying to reach somebody. */
export const attemptResults = ['noAnswer', 'voicemail', 'wrongNumber', 'written', 'nobodyHome'] as const
export type AttemptResult = (typeof attemptResults)[number]

/** For whom a kind of card is made. */
export const targetGroups = ['everyone', 'seniors', 'families', 'youngPeople', 'newcomers', 'disability', 'carers'] as const
export type TargetGroup = (typeof targetGroups)[number]

/** How an agreement can be given; `override` is the absence of one, with a right and a reason. */
export const agreementWays = ['onScreen', 'typed', 'photo', 'oral', 'override'] as const
export type AgreementWay = (typeof agreementWays)[number]
/** Who helped somebody to agree, if anybody did. */
export const agreementHelpers = ['representative', 'interpreter'] as const
export type AgreementHelper = (typeof agreementHelpers)[number]

/** Hours after which a draft is erased. */
export const draftHours = 72
