import 'server-only'
import { done, stale, type Outcome } from '#lib/actions/result.ts'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import { asOneself } from '#lib/tenancy/doors.ts'
import type { Profile } from '../schema.ts'
import { endSessions, recordSession } from './sessions.ts'

/** One's own name, number and habits. */
export const changeProfile = (actor: PersonActor, { version, ...profile }: Profile): Promise<Outcome<null>> =>
  asOneself(actor.userId, async (tx) => {
    const changed = await tx.user.updateMany({
      where: { id: actor.userId, version },
      data: { ...profile, version: { increment: 1 } },
    })
    if (changed.count === 0) {
      const now = await tx.user.findUniqueOrThrow({
        where: { id: actor.userId },
        select: { name: true, phone: true, locale: true, keyboardHints: true, version: true },
      })
      return stale(
        { name: now.name, phone: now.phone ?? '', locale: now.locale, keyboardHints: now.keyboardHints ? 'on' : '' },
        now.version,
      )
    }
    await recordAccountEvent(tx, { userId: actor.userId, kind: 'profile.changed' })
    return done(null)
  })

/** Signs one of one's browsers out. One that is not there, or not one's own, was signed out already. */
export const endSession = (actor: PersonActor, sessionId: string, now: Date): Promise<Outcome<null>> =>
  asOneself(actor.userId, async (tx) => {
    const ended = await endSessions(tx, actor.userId, { only: sessionId }, now)
    if (ended > 0) await recordSession(tx, actor.userId, 'session.ended', sessionId)
    return done(null)
  })

/** Signs every browser out, this one included. */
export const endAllSessions = (actor: PersonActor, now: Date): Promise<Outcome<{ count: number }>> =>
  asOneself(actor.userId, async (tx) => {
    const count = await endSessions(tx, actor.userId, { except: null }, now)
    await recordAccountEvent(tx, { userId: actor.userId, kind: 'sessions.ended', detail: { count } })
    return done({ count })
  })
