import { lifeDomainIds } from '#lib/framework/life-domains.ts'

/** What a signal is about, as its giver sees it: one of the life domains, or something else. */
export const subjects = [...lifeDomainIds, 'other'] as const
export type Subject = (typeof subjects)[number]

/** The first choice on the screen. */
export const signalKinds = ['neighbourhood', 'somebody'] as const
export type SignalKind = (typeof signalKinds)[number]

/** From whom a signal came: a member, who holds a link, anybody on the public form. */
export type SignalSource = 'member' | 'link' | 'public'
