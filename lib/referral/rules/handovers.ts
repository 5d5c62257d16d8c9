import type { Secrecy } from '#lib/partners/rules.ts'

/** To whom a card can be handed over besides being held by us. */
export const handoverKinds = ['gbo', 'specialised', 'other'] as const
export type HandoverKind = (typeof handoverKinds)[number]

/**
 * Why what somebody told cannot be shared this way, or `null`: between professionals it goes to who keeps the same secret; who is not
 * bound by it takes part as other help, with what the person agreed to. Source: shared professional secrecy, the gate "receiver
 * bound and same mission".
 */
export const whyNotHandover = (kind: HandoverKind, secrecy: Secrecy): 'notBound' | null => (kind !== 'other' && secrecy !== 'professional' ? 'notBound' : null)

/** The same for who stands in no list of ours: somebody says that the receiver keeps the secret, and that is kept. */
export const whyNotUnlisted = (kind: HandoverKind, bound: boolean): 'boundAsked' | null => (kind !== 'other' && !bound ? 'boundAsked' : null)

export const handoverStates = ['asked', 'accepted', 'refused', 'ended'] as const
export type HandoverState = (typeof handoverStates)[number]

const next: Record<HandoverState, readonly HandoverState[]> = { asked: ['accepted', 'refused', 'ended'], accepted: ['ended', 'refused'], refused: [], ended: [] }

/** What can follow: somebody who accepted may still refuse, what is over stays over. */
export const nextHandoverStates = (state: HandoverState): readonly HandoverState[] => next[state]

export const mayMoveHandover = (from: HandoverState, to: HandoverState): boolean => next[from].includes(to)

/** How two cards belong together. */
export const relationKinds = ['samePerson', 'household', 'notTheSame'] as const
export type RelationKind = (typeof relationKinds)[number]
