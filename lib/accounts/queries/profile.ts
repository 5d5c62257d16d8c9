import 'server-only'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import { asOneself } from '#lib/tenancy/doors.ts'

/** Everything one's own profile shows: facts, and the browsers that are signed in, most recent first. */
export const ownProfile = (actor: PersonActor, now: Date) =>
  asOneself(actor.userId, async (tx) => {
    const user = await tx.user.findUniqueOrThrow({
      where: { id: actor.userId },
      select: { name: true, email: true, phone: true, locale: true, keyboardHints: true, version: true },
    })
    const sessions = await tx.session.findMany({
      where: {
        userId: actor.userId,
        endedAt: null,
        lastSeenAt: { gt: new Date(now.getTime() - 30 * 60_000) },
        createdAt: { gt: new Date(now.getTime() - 12 * 60 * 60_000) },
      },
      select: { id: true, createdAt: true, agent: true },
      orderBy: { createdAt: 'desc' },
      take: 50,
    })
    return { ...user, sessions: sessions.map((session) => ({ ...session, here: session.id === actor.sessionId })) }
  })

export type OwnProfile = Awaited<ReturnType<typeof ownProfile>>
