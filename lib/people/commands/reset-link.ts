import 'server-only'
import { resetEnds } from '#lib/accounts/rules.ts'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { hashOfLink, linkTokenFor } from '#lib/auth/secret-link.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { isWithoutPersons } from '../rules.ts'

export type ResetRefusal = 'ownPassword' | 'elsewhereToo' | 'withoutPersons'

/**
 * A link with which a colleague chooses a new password. Whoever hands it over could follow it, so it is made only for
 * somebody who is nothing outside this municipality, and not by who may not see persons for who may.
 */
export async function makeResetLink(tx: TenantTx, actor: MemberActor, membershipId: string, now: Date): Promise<Outcome<{ id: string; name: string }, ResetRefusal>> {
  const member = await tx.membership.findFirst({
    where: { id: membershipId, endedAt: null },
    select: { user: { select: { id: true, name: true } } },
  })
  if (!member) return notFoundHere()
  const { user } = member
  if (user.id === actor.userId) return refused('ownPassword')
  const posts = await tx.membership.findMany({ where: { userId: user.id, endedAt: null }, select: { withoutPersons: true } })
  if (isWithoutPersons(actor) && posts.some(({ withoutPersons }) => !withoutPersons)) return refused('withoutPersons')
  const [elsewhere] = await tx.$queryRaw<{ found: boolean }[]>`select is_somebody_elsewhere(${user.id}::uuid) as found`
  if (elsewhere?.found !== false) return refused('elsewhereToo')

  const id = await newId(tx)
  // Written without reading it back: who makes the link may not look at it.
  await tx.$executeRaw`insert into password_reset (id, user_id, token_hash, expires_at, created_by_id)
    values (${id}::uuid, ${user.id}::uuid, ${hashOfLink(linkTokenFor('passwordReset', id))}, ${resetEnds(now)}, ${actor.userId}::uuid)`
  await record(tx, actor, 'people.resetLinkMade', { type: 'user', id: user.id })
  return done({ id, name: user.name })
}
