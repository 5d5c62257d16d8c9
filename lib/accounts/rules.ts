import type { Standing } from '#lib/access/policy.ts'

/** How long a link that makes somebody a member lives. */
export const invitationDays = 7
/** How long a link to choose a new password lives. */
export const resetMinutes = 60

export const invitationEnds = (now: Date): Date => new Date(now.getTime() + invitationDays * 24 * 60 * 60_000)
export const resetEnds = (now: Date): Date => new Date(now.getTime() + resetMinutes * 60_000)

export type LinkState = 'open' | 'used' | 'revoked' | 'expired'

/** What a link is worth now. */
export function linkState(link: { usedAt: Date | null; revokedAt?: Date | null; expiresAt: Date }, now: Date): LinkState {
  if (link.usedAt) return 'used'
  if (link.revokedAt) return 'revoked'
  return link.expiresAt > now ? 'open' : 'expired'
}

interface Signed {
  standings: readonly Standing[]
  elsewhere: readonly { slug: string }[]
}

/** Where somebody starts: in the one place where they are something, else where they choose one. */
export function homeOf({ standings, elsewhere }: Signed): string {
  const places = [
    ...(standings.includes('platformAdmin') ? ['/beheer'] : []),
    ...(standings.includes('coach') ? ['/coach'] : elsewhere.map(({ slug }) => `/${slug}`)),
  ]
  return places.length === 1 && places[0] ? places[0] : '/gemeenten'
}

/** A path of ours to go back to after signing in; anything else would lead people away from here. */
export function pathOfOurs(asked: string | null | undefined): string | null {
  if (!asked || !/^\/(?![/\\])[\w\-./~%?=&]*$/.test(asked)) return null
  const url = new URL(asked, 'https://ours.invalid')
  return url.host === 'ours.invalid' ? url.pathname + url.search : null
}
