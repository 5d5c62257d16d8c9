import 'server-only'
import { resetEnds } from '#lib/accounts/rules.ts'
import { done, type Outcome } from '#lib/actions/result.ts'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import { hashOfLink, linkTokenFor } from '#lib/auth/secret-link.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import { onPlatform } from '#lib/tenancy/doors.ts'
import { newId } from '#lib/tenancy/new-id.ts'

/**
 * A link to choose a new password, for whom no coordinator can make one: the only coordinator, a coach, somebody with several
 * municipalities. An address that nobody has gets a link as well, which leads nowhere: the platform does not learn who exists.
 */
export const makePlatformResetLink = (actor: PersonActor, email: string, now: Date): Promise<Outcome<{ id: string; email: string }>> =>
  onPlatform(actor, async (tx) => {
    const id = await newId(tx)
    await tx.$executeRaw`select reset_by_platform(${id}::uuid, ${email}, ${hashOfLink(linkTokenFor('passwordReset', id))}, ${resetEnds(now)})`
    await recordAccountEvent(tx, { userId: actor.userId, kind: 'password.resetLinkMade', subject: { type: 'passwordReset', id } })
    return done({ id, email })
  })
